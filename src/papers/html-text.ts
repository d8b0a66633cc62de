import { Parser } from 'htmlparser2';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'nav', 'form', 'button']);
const BLOCKS = new Set(
  'p|div|section|article|header|footer|h1|h2|h3|h4|h5|h6|li|ul|ol|tr|table|br|blockquote|figure|figcaption|dt|dd|main|aside'.split(
    '|'
  )
);

/** What a reader of the page sees, a line for each block. */
export function htmlText(html: string): string {
  let out = '';
  let silent = 0;
  const block = (): void => {
    out = out.replace(/[ \t]+$/u, '');
    if (out !== '' && !out.endsWith('\n')) out += '\n';
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (SILENT.has(name)) silent += 1;
      if (BLOCKS.has(name)) block();
      if (name === 'td' || name === 'th') out += '\t';
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      if (BLOCKS.has(name)) block();
    },
    ontext: (text) => {
      if (silent > 0) return;
      const flat = text.replace(/\s+/gu, ' ');
      out += out === '' || /\s$/u.test(out) ? flat.trimStart() : flat;
    }
  });
  parser.write(html);
  parser.end();
  return out.replace(/\n\t/gu, '\n').trim();
}
