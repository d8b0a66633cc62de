import type { Nature } from '#engine/indicators/indicator.ts';
import type { Figure } from '#engine/documents/inline.ts';
import type { Definition } from './definition.ts';
import type { ListColumn } from './list-sheet.ts';

const NATURES: Readonly<Record<Nature, string>> = {
  flow: 'Phát sinh trong kỳ, cộng dồn được',
  stock: 'Hiện có tại một ngày, không cộng theo thời gian',
  rate: 'Tỷ lệ, tính lại từ các thành phần',
  edition: 'Số kỳ tổ chức, mỗi kỳ tính một lần'
};

export const definitionColumns: readonly ListColumn<Definition>[] = [
  { head: 'Chỉ tiêu', width: 34, words: ({ label }) => label.vi },
  { head: 'Đơn vị tính', width: 12, align: 'center', words: ({ noun }) => noun },
  { head: 'Cách cộng', width: 26, words: ({ nature }) => NATURES[nature] },
  { head: 'Cách đếm', width: 56, words: ({ words }) => words.vi },
  { head: 'Căn cứ', width: 44, words: ({ reference }) => reference },
  { head: 'Mã chỉ tiêu', width: 26, words: ({ id }) => id }
];

/** Those the document uses, in the order in which it first does. */
export function definitionsUsed(
  figures: readonly Figure[],
  definitions: readonly Definition[]
): readonly Definition[] {
  const used = [...new Set(figures.map(({ indicator }) => indicator))];
  return used.flatMap((id) => definitions.find((one) => one.id === id) ?? []);
}
