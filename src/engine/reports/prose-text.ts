import type { FiguresById, Prose, ProseBlock, ProseLine, ProsePiece } from './prose.ts';

/**
 * Prose as plain text that people edit in a form, one block a paragraph with an empty line between:
 *
 *     # Kết quả thực hiện            Phần
 *     ## Công tác tuyên truyền       I.
 *     ### Ở cấp xã                   1. with a title
 *     1) …   a) …   - …   > …        clause, point, list item, note
 *     Đã tổ chức [hơn 1.300 buổi](outreach-sessions) tuyên truyền.
 *     {{bảng 1}}                     a table or chart of the report
 */
export function textOf(prose: Prose, figures: FiguresById): string {
  return `${prose.map((block) => blockText(block, figures)).join('\n\n')}\n`;
}

/** The inverse. A number whose words are those of its figure stays live; other words are kept as typed. */
export function readProse(text: string, figures: FiguresById): Prose {
  return text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/u)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '')
    .map((chunk) => readBlock(chunk, figures));
}

const MARKS = { division: '# ', part: '## ', section: '### ', clause: '1) ', point: 'a) ', note: '> ' };

function blockText(block: ProseBlock, figures: FiguresById): string {
  if (block.kind === 'kept') return `{{bảng ${block.at + 1}}}`;
  if (block.kind === 'list') return block.items.map((item) => `- ${lineText(item, figures)}`).join('\n');
  if ('title' in block) return MARKS[block.kind] + block.title;
  const line = lineText(block.content, figures);
  return block.kind === 'paragraph' ? line : MARKS[block.kind] + line;
}

function lineText(line: ProseLine, figures: FiguresById): string {
  return line.map((piece) => pieceText(piece, figures)).join('');
}

function pieceText(piece: ProsePiece, figures: FiguresById): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'strong':
      return `**${piece.text}**`;
    case 'emphasis':
      return `*${piece.text}*`;
    case 'live':
      return `[${figures.get(piece.id)?.text ?? '…'}](${piece.id})`;
    case 'typed':
      return `[${piece.text}](${piece.id})`;
  }
}

function readBlock(chunk: string, figures: FiguresById): ProseBlock {
  const kept = /^\{\{bảng (\d+)\}\}$/u.exec(chunk);
  if (kept) return { kind: 'kept', at: Number(kept[1]) - 1 };
  const heading = /^(#{1,3}) +([^\n]+)$/u.exec(chunk);
  if (heading) {
    const kind = (['division', 'part', 'section'] as const)[(heading[1] ?? '').length - 1] ?? 'section';
    return { kind, title: (heading[2] ?? '').trim() };
  }
  if (chunk.startsWith('- ')) {
    const items = chunk.split(/\n(?=- )/u).map((item) => readLine(item.slice(2), figures));
    return { kind: 'list', items };
  }
  const [, mark, rest = chunk] = /^(\d{1,3}\)|\p{Ll}\)|>) +([\s\S]+)$/u.exec(chunk) ?? [];
  if (mark === undefined) return { kind: 'paragraph', content: readLine(chunk, figures) };
  const kind = mark === '>' ? 'note' : /\d/u.test(mark) ? 'clause' : 'point';
  return { kind, content: readLine(rest, figures) };
}

const PIECE = /\[([^\]\n]+)\]\(([a-z0-9@: _-]+)\)|\*\*([^*\n]+)\*\*|\*([^*\s][^*\n]*)\*/gu;

/** Line breaks within a block are a matter of the form's width. */
function readLine(line: string, figures: FiguresById): ProseLine {
  const words = line.replace(/\s*\n\s*/gu, ' ');
  const pieces: ProsePiece[] = [];
  let done = 0;
  for (const found of words.matchAll(PIECE)) {
    if (found.index > done) pieces.push({ kind: 'text', text: words.slice(done, found.index) });
    pieces.push(readPiece(found, figures));
    done = found.index + found[0].length;
  }
  if (done < words.length) pieces.push({ kind: 'text', text: words.slice(done) });
  return pieces;
}

function readPiece([, shown, id, strong, emphasis]: RegExpMatchArray, figures: FiguresById): ProsePiece {
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  const words = (shown ?? '').trim();
  const key = id ?? '';
  const isLive = words === '…' || figures.get(key)?.text === words;
  return isLive ? { kind: 'live', id: key } : { kind: 'typed', id: key, text: words };
}
