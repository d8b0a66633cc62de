import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';

export type SuccessionKind = 'merge' | 'split' | 'rename' | 'transfer' | 'abolish';

/** Where a share comes from. */
export type ShareBasis = 'F' | 'F0' | 'F1' | 'N' | 'D' | 'C' | 'S' | 'K' | 'G' | 'E' | 'Q';

/** What became of a version, or of a part of it, on a day. */
export interface Succession {
  readonly from: string;
  /** Empty when nothing took its place. */
  readonly to: string | null;
  /** First day of the new state. */
  readonly day: Day;
  readonly kind: SuccessionKind;
  /** Part of the people of `from` that goes to `to`: 1 is all, empty is unknown. */
  readonly share: number | null;
  readonly shareBasis: ShareBasis;
  readonly instrument: string;
  readonly note: string;
}

export interface Instrument {
  readonly id: string;
  readonly day: Day | null;
  readonly title: string;
}

/** From the firmest to the weakest; a chain of shares is as firm as its weakest link. */
const firmness: readonly ShareBasis[] = ['F', 'F0', 'F1', 'N', 'D', 'C', 'K', 'S', 'G', 'E', 'Q'];

export function weaker(a: ShareBasis, b: ShareBasis): ShareBasis {
  return firmness.indexOf(a) >= firmness.indexOf(b) ? a : b;
}

export const shareBasisLabels: Readonly<Record<ShareBasis, Label>> = {
  F: { vi: 'chuyển toàn bộ theo nghị quyết', en: 'whole, by the resolution' },
  F0: {
    vi: 'nghị quyết chỉ chuyển diện tích, không có dân cư',
    en: 'the resolution moves area only, no people'
  },
  F1: { vi: 'nghị quyết chuyển toàn bộ dân cư', en: 'the resolution moves all the people' },
  N: { vi: 'tỷ lệ ghi khi áp dụng nghị quyết', en: 'share stated when the decree was applied' },
  D: { vi: 'bảng đối chiếu của cơ quan thống kê', en: 'reconciliation table of the statistics office' },
  C: {
    vi: 'cùng mã trong danh mục của cơ quan thống kê',
    en: 'same code in the catalogue of the statistics office'
  },
  K: { vi: 'đếm theo số đơn vị cấp xã', en: 'counted from the communes' },
  S: { vi: 'số liệu từ báo chí hoặc tài liệu thứ cấp', en: 'figures from the press or secondary sources' },
  G: { vi: 'suy từ bản đồ', en: 'derived from the map' },
  E: { vi: 'ước tính theo phần diện tích', en: 'estimated from the share of the area' },
  Q: { vi: 'không rõ, tạm chia đều', en: 'unknown, divided equally' }
};
