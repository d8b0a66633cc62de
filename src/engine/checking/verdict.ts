import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Claim } from '#engine/reading/claim.ts';
import { agrees } from './stated.ts';

/** agrees: green. unchecked: amber, with the reason. differs: red, the ledger or the text itself says otherwise. */
export type Colour = 'agrees' | 'unchecked' | 'differs';

export interface Verdict {
  readonly colour: Colour;
  readonly say: Label;
  /** The figure that it was held against: the one that agrees, else the likeliest. */
  readonly figure?: Figure;
}

/** Why a figure of a text is not held against the ledger at all; nothing when it can be. */
export function whyUnchecked(claim: Claim, whole: Claim | undefined): Label | undefined {
  if (claim.modality === 'target')
    return { vi: 'Đây là chỉ tiêu phấn đấu, không phải kết quả.', en: 'This is a target, not a result.' };
  if (claim.direction)
    return {
      vi: 'Đây là mức tăng, giảm; sổ chỉ giữ số của từng kỳ. Hãy đối chiếu hai kỳ với nhau.',
      en: 'This is a change; the ledger holds the figures of each period. Compare the two periods.'
    };
  if (claim.rate)
    return {
      vi: `Đây là số tính cho mỗi kỳ, mỗi nơi (“${claim.rate}”), không phải tổng số.`,
      en: `This is a number for each period or place (“${claim.rate}”), not a total.`
    };
  if (claim.indicator === undefined)
    return {
      vi: 'Không có chỉ tiêu nào trong danh mục đếm điều này.',
      en: 'No indicator of the catalogue counts this.'
    };
  if (whole && whole.indicator === claim.indicator)
    return {
      vi: 'Đây là một phần của con số trước; sổ không chia theo cách này.',
      en: 'This is a part of the figure before; the ledger does not divide it in this way.'
    };
  return undefined;
}

/** One figure of a text against what the ledger says, by each reading of its period and place. */
export function verdictOf(text: string, claim: Claim, figures: readonly Figure[], unknown: Label): Verdict {
  const stated = { ...claim, text: text.slice(claim.start, claim.end) };
  const known = figures.flatMap((figure) =>
    figure.result.known ? [{ figure, value: figure.result.value }] : []
  );
  const right = known.find(({ value }) => agrees(stated, value));
  if (right) return { colour: 'agrees', say: says(right.value), figure: right.figure };
  const [first] = known;
  if (!first) return withoutFigure(stated, figures[0], unknown);
  const { figure, value } = first;
  const waiting = figure.unconfirmed > 0 && agrees(stated, value + figure.unconfirmed);
  return {
    colour: 'differs',
    say: waiting ? saysWithWaiting(value, figure.unconfirmed) : says(value),
    figure
  };
}

/** What is known from paper only may agree, and is still no proof. */
function withoutFigure(
  stated: Parameters<typeof agrees>[0],
  figure: Figure | undefined,
  unknown: Label
): Verdict {
  const paper = figure?.reported.find((one) => agrees(stated, one.value) || one.value === stated.value);
  const say = paper
    ? {
        vi: `Chưa có bản ghi nào; chỉ khớp với báo cáo giấy: ${paper.source}.`,
        en: `No records yet; it agrees with a paper report only: ${paper.source}.`
      }
    : unknown;
  return { colour: 'unchecked', say, ...(figure ? { figure } : {}) };
}

function says(value: number): Label {
  return {
    vi: `Theo sổ: ${numberText(value, 'vi')}.`,
    en: `The ledger says ${numberText(value, 'en')}.`
  };
}

function saysWithWaiting(value: number, waiting: number): Label {
  const [vi, en] = [numberText(waiting, 'vi'), numberText(waiting, 'en')];
  return {
    vi: `Theo sổ: ${numberText(value, 'vi')}; khớp nếu tính cả ${vi} đang chờ bên phối hợp xác nhận.`,
    en: `The ledger says ${numberText(value, 'en')}; it would agree with ${en} that wait to be confirmed.`
  };
}
