import { type Block, isPassage, type Passage } from './block.ts';
import { romanNumber } from './fixed-phrases.ts';
import { type Inline, type Inlines, text } from './inline.ts';

/** A block with the number it is read by; empty when it has none. */
export interface Marked<Of extends Block = Block> {
  readonly block: Of;
  /** `Phần I`, `I.`, `1.`, `a)`. */
  readonly mark: string;
}

/** Letters of the decree's own numbering; Vietnamese has no f, j, w, z and the decree skips ă, â, ê, ô, ơ, ư. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Numbers headings, clauses and points; each level starts again below the next higher one. */
export function marked(body: readonly Block[]): readonly Marked[] {
  const count = { division: 0, part: 0, section: 0, point: 0 };
  const markOf = (block: Block): string => {
    switch (block.kind) {
      case 'division':
        Object.assign(count, { division: count.division + 1, part: 0, section: 0, point: 0 });
        return `Phần ${romanNumber(count.division)}`;
      case 'part':
        Object.assign(count, { part: count.part + 1, section: 0, point: 0 });
        return `${romanNumber(count.part)}.`;
      case 'section':
      case 'clause':
        Object.assign(count, { section: count.section + 1, point: 0 });
        return `${count.section}.`;
      case 'point':
        count.point += 1;
        return `${letter(count.point)})`;
      default:
        return '';
    }
  };
  return body.map((block) => ({ block, mark: markOf(block) }));
}

/** After the last letter come `aa`, `ab` …; no office has needed them yet. */
function letter(number: number): string {
  const at = (number - 1) % LETTERS.length;
  const round = Math.floor((number - 1) / LETTERS.length);
  return (round > 0 ? (LETTERS[round - 1] ?? '') : '') + (LETTERS[at] ?? '');
}

/** The body with `./.` after its last words, as the samples of Phụ lục III end. */
export function ended(body: readonly Block[]): readonly Block[] {
  const last = body.at(-1);
  const rest = body.slice(0, -1);
  if (last && isPassage(last) && last.kind !== 'note') return [...rest, endedPassage(last)];
  if (last?.kind === 'list') {
    const item = last.items.at(-1) ?? [];
    return [...rest, { ...last, items: [...last.items.slice(0, -1), withEndMark(item)] }];
  }
  return [...body, { kind: 'paragraph', content: [text('./.')] }];
}

function endedPassage(passage: Passage): Passage {
  return { ...passage, content: withEndMark(passage.content) };
}

/** The last full stop gives way to the mark. */
function withEndMark(content: Inlines): Inlines {
  const last: Inline | undefined = content.at(-1);
  if (last?.kind !== 'text') return [...content, text('./.')];
  return [...content.slice(0, -1), text(`${last.text.replace(/[.;]\s*$/, '')}./.`)];
}
