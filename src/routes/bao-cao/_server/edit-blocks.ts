/**
 * The words of a report as boxes of a form, one a block, and back. The form carries each block as two fields of
 * the same order: what marks its kind (`dau`) and what people write (`khoi`).
 */
export interface EditBlock {
  readonly kind: 'heading' | 'passage' | 'kept';
  /** `# `, `## ` or `### ` before a heading; empty elsewhere. */
  readonly mark: string;
  readonly text: string;
  /** Title of the nearest heading above; empty before the first one. */
  readonly under: string;
  /** Of the passages under that heading, from 1; of the kept tables, their own number. */
  readonly number: number;
  /** Ids of the figures named in it. */
  readonly figures: readonly string[];
}

/** `text` as `show-report` gives it. */
export function editBlocks(text: string): readonly EditBlock[] {
  const blocks: EditBlock[] = [];
  let under = '';
  let number = 0;
  for (const chunk of chunksOf(text)) {
    const [, mark = '', title = ''] = /^(#{1,3} +)([^\n]+)$/u.exec(chunk) ?? [];
    const kept = /^\{\{bảng (\d+)\}\}$/u.exec(chunk);
    if (mark) {
      blocks.push({ kind: 'heading', mark, text: title, under, number: mark.trim().length, figures: [] });
      under = title;
      number = 0;
    } else if (kept) {
      blocks.push({ kind: 'kept', mark: '', text: chunk, under, number: Number(kept[1]), figures: [] });
    } else {
      number += 1;
      blocks.push({ kind: 'passage', mark: '', text: chunk, under, number, figures: figureIds(chunk) });
    }
  }
  return blocks;
}

/** What the form sent, as the text that `edit-report` takes; a box left empty is a block taken out. */
export function joinedText(form: FormData): string {
  const marks = form.getAll('dau').map(String);
  const texts = form.getAll('khoi').map((text) => String(text).replaceAll('\r\n', '\n').trim());
  return texts
    .map((text, index) => (text === '' ? '' : `${marks[index] ?? ''}${text}`))
    .filter((block) => block !== '')
    .join('\n\n');
}

function chunksOf(text: string): readonly string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/u)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '');
}

function figureIds(text: string): readonly string[] {
  const found = text.matchAll(/\[[^\]\n]+\]\(([a-z0-9@: _-]+)\)/gu);
  return [...new Set([...found].map(([, id = '']) => id))];
}
