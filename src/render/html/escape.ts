const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

/** Safe as text and within double quotes; composed (NFC), so that searching finds it. */
export function escape(words: string): string {
  return words.normalize('NFC').replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}
