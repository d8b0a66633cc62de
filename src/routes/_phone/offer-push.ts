import { canSubscribe, subscribe } from '#offline/subscribe-push.ts';

/** Where the page offers push messages and the browser has them, the button is shown and works. */
export function offerPush(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-push-key]');
  const button = form?.querySelector('button');
  if (!form || !button || !canSubscribe()) return;
  for (const one of page.querySelectorAll<HTMLElement>('[data-push="without"]')) one.hidden = true;
  button.hidden = false;
  form.addEventListener('submit', (event) => {
    if (inputOf(form, 'endpoint').value !== '') return;
    event.preventDefault();
    void turnOn(form).then((trouble) => {
      if (trouble) show(page, trouble);
      else form.submit();
    });
  });
}

/** Fills the form, which then goes its usual way; or gives which sentence to show. */
async function turnOn(form: HTMLFormElement): Promise<'denied' | 'failed' | undefined> {
  try {
    const made = await subscribe(form.dataset['pushKey'] ?? '');
    if (!made) return 'denied';
    for (const name of ['endpoint', 'p256dh', 'auth'] as const) inputOf(form, name).value = made[name];
    inputOf(form, 'label').value = /\(([^;)]+)/u.exec(navigator.userAgent)?.[1] ?? '';
    return undefined;
  } catch {
    return 'failed';
  }
}

function inputOf(form: HTMLFormElement, name: string): HTMLInputElement {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement) return input;
  throw new Error(`the form has no input ${name}`);
}

function show(page: Document, which: string): void {
  for (const one of page.querySelectorAll<HTMLElement>('[data-push-trouble]')) {
    one.hidden = one.dataset['pushTrouble'] !== which;
  }
}
