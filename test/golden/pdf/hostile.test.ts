import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { figuresOf } from '#engine/documents/figures-of.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import { strong, text } from '#engine/documents/inline.ts';
import { renderPdf } from '#render/pdf/render-pdf.ts';
import { drawnBars } from './drawn-bars.ts';
import { samples } from './samples.ts';
import { pagesOf, unspaced } from './text-of-pdf.ts';
import { textOfTree } from './text-of-tree.ts';

const options = { base: 'https://toandan.example', drawChart: drawnBars };
const [asked] = figuresOf(samples.report);
assert.ok(asked);
const figure = asked;

/** The words at every place where a document has words. */
function saying([a, b, c, d]: readonly [string, string, string, string]): OfficialDocument {
  return {
    ...samples.report,
    subject: a,
    keywords: [b, c],
    mark: d,
    addressees: [a, b],
    legalBases: [c],
    recipients: [d],
    archive: a,
    masthead: { superior: b, issuers: [c, d], sign: a, place: b },
    signatures: [{ authority: [{ by: 'KT.', of: a }], title: b, name: c }, { title: d }],
    seal: { digest: a, code: b, address: c },
    body: [
      { kind: 'division', title: a },
      { kind: 'part', title: b },
      { kind: 'section', title: c },
      { kind: 'paragraph', content: [text(d), strong(a), { ...figure, text: b, href: c, id: d }] },
      { kind: 'list', items: [[text(a)], []] },
      {
        kind: 'table',
        caption: a,
        remark: b,
        columns: [{ align: 'left', width: 1 }],
        header: [[{ text: c }]],
        rows: [{ cells: [[text(d)]] }, { cells: [[]], total: true }]
      },
      { kind: 'chart', title: a, axis: b, series: [{ label: c, points: [{ label: d, figure: { ...figure, text: a } }] }] },
      { kind: 'note', content: [text(b)] }
    ],
    appendices: [{ title: a, orientation: 'portrait', body: [{ kind: 'point', content: [text(d)] }] }]
  };
}

const markup = [
  '#panic()',
  '#import "/etc/passwd"',
  '#{ 1 + 1 }',
  '$x^2$ *a* _b_ `c`',
  '= H',
  '@ref <label>',
  '\\u{41} \\',
  '// c',
  '/* c */',
  '](x) [y]',
  '-- --- ...',
  '"q" \'r\'',
  'fi ffl',
  'http://x.y/z',
  '~',
  '1. + - / term: x'
];

test('words that look like Typst are printed as they are', async () => {
  const words = markup.join(' | ');
  const document = { ...samples.letter, subject: 'x', body: [{ kind: 'paragraph', content: [text(words)] } as const] };
  const pages = await pagesOf(await renderPdf(document, options));
  assert.equal(unspaced(pages.map((page) => page.read).join('')), unspaced(textOfTree(document)));
});

test('what the font has not becomes a box, and what is invisible disappears', async () => {
  const words = 'a\u0000b\u202Ec\u200bd 漢 😀 \uf001 \ud800 e\nf';
  const document = { ...samples.letter, body: [{ kind: 'paragraph', content: [text(words)] } as const] };
  const pages = await pagesOf(await renderPdf(document, options));
  assert.match(unspaced(pages.map((page) => page.read).join('')), /abcd□□□□ef/u);
});

test('links lead to the site, whatever a figure says', async () => {
  for (const href of ['javascript:alert(1)', 'https://elsewhere.example/', '//elsewhere.example', 'http://[']) {
    const body = [{ kind: 'paragraph', content: [{ ...figure, href }] } as const];
    const raw = Buffer.from(await renderPdf({ ...samples.letter, body }, options)).toString('latin1');
    assert.deepEqual(raw.match(/\/URI \(.*?\)/g), ['/URI (https://toandan.example)'], href);
  }
});

test('no words whatever keep a document from being printed', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(...markup, '', ' ', '\u0301', 'a\u0301\u0302\u0303', 'ậ'.normalize('NFD'), 'עברית', 'عربية')
  );
  await fc.assert(
    fc.asyncProperty(fc.tuple(words, words, words, words), async (four) => {
      await renderPdf(saying(four), options);
    }),
    { numRuns: 150 }
  );
});
