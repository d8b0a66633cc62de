import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import { fold } from '#basis/vietnamese.ts';
import type { Summed } from './summed.ts';

/** What a person should look at before a sheet's figures are taken; names its cell. */
export interface SheetProblem {
  readonly cell: string;
  readonly is:
    | 'unread'
    | 'doubtful'
    | 'no-unit'
    | 'hidden'
    | 'total-differs'
    | 'said-twice'
    | 'unknown-unit'
    | 'part-above-whole'
    | 'named-otherwise';
  readonly say: Label;
}

export function unread(cell: string, text: string, why: Label): SheetProblem {
  return told(cell, 'unread', () => quoted(cell, text, why));
}

export function doubtful(cell: string, text: string, why: Label): SheetProblem {
  return told(cell, 'doubtful', () => quoted(cell, text, why));
}

/** The sentence is made when it is read: a sheet may have a hundred thousand of them, and a page shows some. */
function told(cell: string, is: SheetProblem['is'], say: () => Label): SheetProblem {
  return {
    cell,
    is,
    get say() {
      return say();
    }
  };
}

function quoted(cell: string, text: string, why: Label): Label {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return { vi: `Ô ${cell} “${short}”: ${why.vi}.`, en: `Cell ${cell} “${short}”: ${why.en}.` };
}

export function noUnit(cell: string): SheetProblem {
  return told(cell, 'no-unit', () => ({
    vi: `Ô ${cell}: có số nhưng dòng này không ghi tên đơn vị.`,
    en: `Cell ${cell}: there is a number, but its row names no unit.`
  }));
}

export function hidden(cell: string): SheetProblem {
  return told(cell, 'hidden', () => ({
    vi: `Ô ${cell}: dòng này bị ẩn trong bảng; hãy quyết định có lấy hay không.`,
    en: `Cell ${cell}: this row is hidden in the sheet; decide whether it counts.`
  }));
}

export function unknownUnit(cell: string, unit: string, area: string): SheetProblem {
  return told(cell, 'unknown-unit', () => ({
    vi: `Ô ${cell}: không tìm thấy “${unit}” trong địa bàn đã chọn (${area}).`,
    en: `Cell ${cell}: there is no “${unit}” in the chosen area (${area}).`
  }));
}

export function namedOtherwise(cell: string, unit: string, own: string): SheetProblem {
  return told(cell, 'named-otherwise', () => ({
    vi: `Ô ${cell}: bảng ghi “${unit}”, trong kỳ này địa bàn mang tên “${own}”; hãy xem có đúng là một nơi không.`,
    en: `Cell ${cell}: the sheet says “${unit}”; in this period the area was called “${own}”: look whether they are one.`
  }));
}

export function totalDiffers(total: Summed, reckoned: number, withoutHidden: boolean): SheetProblem {
  const { cell, value } = total;
  const [hiddenVi, hiddenEn] = withoutHidden
    ? [' Chỉ khớp khi bỏ các dòng ẩn.', ' It agrees only without the hidden rows.']
    : ['', ''];
  return told(cell, 'total-differs', () => ({
    vi: `Ô ${cell} ghi tổng là ${numberText(value, 'vi')}, cộng các dòng được ${numberText(reckoned, 'vi')}.${hiddenVi}`,
    en: `Cell ${cell} says the total is ${numberText(value, 'en')}; its rows make ${numberText(reckoned, 'en')}.${hiddenEn}`
  }));
}

export function partAboveWhole(cell: string, part: number, of: string, whole: number): SheetProblem {
  return told(cell, 'part-above-whole', () => ({
    vi: `Ô ${cell}: phần trong đó là ${numberText(part, 'vi')}, lớn hơn ${numberText(whole, 'vi')} ở ô ${of}.`,
    en: `Cell ${cell}: the part is ${numberText(part, 'en')}, more than ${numberText(whole, 'en')} in cell ${of}.`
  }));
}

/** Two rows that state the same of one place and time. */
export function saidTwice(
  proposed: readonly {
    readonly cell: string;
    readonly unit: string;
    readonly indicator: string;
    readonly period: { readonly from: string; readonly to: string };
  }[]
): readonly SheetProblem[] {
  const first = new Map<string, string>();
  const folded = new Map<string, string>();
  return proposed.flatMap(({ cell, unit, indicator, period: { from, to } }) => {
    const place = folded.get(unit) ?? fold(unit);
    folded.set(unit, place);
    const key = `${place}\n${indicator}\n${from}\n${to}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, cell);
      return [];
    }
    const say = (): Label => ({
      vi: `Ô ${cell}: “${unit}” đã có số này ở ô ${before}; mỗi đơn vị chỉ tính một lần.`,
      en: `Cell ${cell}: “${unit}” has this figure in cell ${before} already; a unit counts once.`
    });
    return [told(cell, 'said-twice', say)];
  });
}

/**
 * A program that reads `1.300` in the English way keeps 1.3, and nothing in the cell tells. Among whole numbers a
 * fraction of thousandths is told.
 */
export function oddFractions(column: readonly Summed[]): readonly SheetProblem[] {
  const odd = column.filter(({ value }) => !Number.isInteger(value));
  if (odd.length * 2 >= column.length) return [];
  return odd.map(({ cell, value }) =>
    told(cell, 'doubtful', () => ({
      vi: `Ô ${cell}: ${numberText(value, 'vi')} là số lẻ giữa các số nguyên; có phải ${numberText(value * 1000, 'vi')} không?`,
      en: `Cell ${cell}: ${numberText(value, 'en')} is a fraction among whole numbers; is ${numberText(value * 1000, 'en')} meant?`
    }))
  );
}
