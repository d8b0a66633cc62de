import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import { reasonsOf, type Touch } from './reasons.ts';

/** One number that a place has told, and what the report above counts for it. */
export interface TwoFigures {
  readonly theirs: Figure;
  readonly share: Figure;
  /** Digests of the indicator's definition as both counted. */
  readonly definitions: { readonly theirs: string | undefined; readonly above: string | undefined };
  /** Entries written between the two. */
  readonly between: readonly Touch[];
  /** Only a part of the place lies in the area above. */
  readonly isPart: boolean;
}

export function agree({ theirs, share }: Pick<TwoFigures, 'theirs' | 'share'>): boolean {
  const [a, b] = [theirs.result, share.result];
  return a.known && b.known ? a.value === b.value : a.known === b.known;
}

/** Why the place's own number is not the one that the report above counts for it. */
export function whyApart({ theirs, share, definitions, between, isPart }: TwoFigures): readonly Label[] {
  const isRedefined = definitions.theirs !== undefined && definitions.theirs !== definitions.above;
  const reasons = [
    ...(theirs.trace.reading === share.trace.reading ? [] : [otherReading(theirs.trace.reading)]),
    ...(theirs.trace.part === share.trace.part ? [] : [OTHER_PART]),
    ...(isRedefined ? [REDEFINED] : []),
    ...(isPart ? [PART] : []),
    ...reasonsOf(between),
    ...waiting(theirs, share)
  ];
  return reasons.length > 0 ? reasons : [UNEXPLAINED];
}

function waiting(theirs: Figure, share: Figure): readonly Label[] {
  if (theirs.unconfirmed === share.unconfirmed || share.unconfirmed === 0) return [];
  return [
    {
      vi: `${numberText(share.unconfirmed, 'vi')} còn chờ bên phối hợp xác nhận`,
      en: `${numberText(share.unconfirmed, 'en')} wait to be confirmed by the other side`
    }
  ];
}

function otherReading(reading: MapReading): Label {
  return reading === 'as-it-stood'
    ? {
        vi: 'báo cáo của nơi đó đọc theo địa giới từng thời điểm',
        en: 'their report reads the map as it stood'
      }
    : { vi: 'báo cáo của nơi đó đọc theo địa giới lúc lập', en: 'their report reads the map of its own day' };
}

const OTHER_PART: Label = {
  vi: 'một báo cáo chỉ tính phần của một bên, báo cáo kia thì không',
  en: 'one report tells one side’s own part, the other does not'
};

const REDEFINED: Label = {
  vi: 'định nghĩa của chỉ tiêu đã đổi giữa hai báo cáo',
  en: 'the indicator was defined otherwise when they reported'
};

const PART: Label = {
  vi: 'chỉ một phần của nơi đó thuộc địa bàn báo cáo tổng hợp',
  en: 'only a part of the place lies in the area of the report above'
};

const UNEXPLAINED: Label = {
  vi: 'sổ ghi không cho biết vì sao; cần kiểm chứng báo cáo của nơi đó',
  en: 'the ledger does not say why; verify their report'
};
