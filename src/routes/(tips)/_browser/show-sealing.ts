/** The browser seals by itself: what is said of the way without script goes, what needs the script comes. */
export function showSealing(within: ParentNode): void {
  for (const notice of within.querySelectorAll<HTMLElement>('[data-without-script]')) notice.hidden = true;
  for (const part of within.querySelectorAll<HTMLElement>('[data-needs-script]')) {
    part.hidden = false;
    for (const input of part.querySelectorAll('input')) input.disabled = false;
  }
}
