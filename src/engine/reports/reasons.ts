import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import type { Contribution } from '#engine/indicators/contribution.ts';
import type { EntryChange } from '#engine/indicators/fold-ledger.ts';
import type { Asked } from '#engine/indicators/question.ts';
import { isOf, liesIn } from '#engine/indicators/record-source.ts';
import type { Loose } from '#engine/indicators/plan.ts';
import type { Entry } from '#engine/records/entry.ts';

export type Act = Entry['act'];

/** What a later entry did to one figure. */
export interface Touch {
  readonly entry: string;
  readonly record: string;
  readonly act: Act;
  /** To the value; 0 when it only waits for the other side, or only moves within the figure. */
  readonly amount: number;
  readonly records: number;
  /** To what waits for the other side. */
  readonly unconfirmed: number;
  /** Why it came after its window was closed. */
  readonly late?: string | undefined;
}

/** Entries that change this figure: its value, its list, or what waits to be confirmed. */
export function touchesOf(
  changes: readonly EntryChange[],
  { plan, indicators, part }: Asked
): readonly Touch[] {
  const wanted = new Set(indicators);
  const members = Map.groupBy(plan.members, ({ commune }) => commune);
  const placeOf = (one: Contribution): Loose | undefined =>
    wanted.has(one.indicator) && isOf(part, one)
      ? members.get(one.unit)?.find((member) => liesIn(plan, member, one))
      : undefined;
  return changes.flatMap(({ entry, record, act, late, changes: all }) => {
    const mine = all.flatMap((one) => {
      const place = placeOf(one);
      return place ? [{ ...one, weight: place.weight }] : [];
    });
    if (mine.length === 0) return [];
    // What moves between two whole communes of the area cancels out; parts of a rate and distinct values do not.
    const parts = Map.groupBy(mine, (one) => `${one.indicator} ${one.weight} ${one.key} ${one.confirmed}`);
    const net = [...parts.values()].map((group) => ({
      confirmed: group[0]?.confirmed ?? false,
      amount: group.reduce((sum, one) => sum + one.amount, 0),
      records: group.reduce((sum, one) => sum + one.records, 0)
    }));
    if (net.every(({ amount, records }) => amount === 0 && records === 0)) return [];
    const of = (confirmed: boolean, what: 'amount' | 'records'): number =>
      net.reduce((sum, one) => sum + (one.confirmed === confirmed ? one[what] : 0), 0);
    return [
      {
        entry,
        record,
        act,
        amount: of(true, 'amount'),
        records: of(true, 'records'),
        unconfirmed: of(false, 'amount'),
        late
      }
    ];
  });
}

/** In the order in which a reader expects them: what came late, what was mended, what fell away. */
const told = {
  recorded: { vi: 'bản ghi vào sổ muộn', en: 'entered late' },
  confirmed: {
    vi: 'hoạt động được bên phối hợp xác nhận sau ngày ban hành',
    en: 'confirmed by the other side after the day of issue'
  },
  stepped: { vi: 'bản ghi có bước mới ghi sau ngày ban hành', en: 'with a step entered late' },
  unstepped: { vi: 'bản ghi có bước ghi nhầm được rút', en: 'with a mistaken step taken back' },
  corrected: { vi: 'bản ghi được đính chính', en: 'corrected' },
  accepted: {
    vi: 'hoạt động lấy theo bản sửa của bên phối hợp',
    en: 'taken over as the other side corrected it'
  },
  countered: { vi: 'hoạt động bên phối hợp đề nghị sửa', en: 'that the other side wants corrected' },
  absorbed: { vi: 'hoạt động hai bên cùng ghi nay gộp làm một', en: 'joined with the other side’s record' },
  merged: { vi: 'bản ghi trùng được gộp', en: 'found to be recorded twice' },
  parted: { vi: 'bản ghi được tách ra sau khi gộp nhầm', en: 'parted again after a mistaken merging' },
  rejected: { vi: 'hoạt động không được bên phối hợp xác nhận', en: 'rejected by the other side' },
  withdrawn: { vi: 'bản ghi bị rút', en: 'withdrawn' }
} as const satisfies Partial<Record<Act, Label>>;

type Told = keyof typeof told;

/** Reasons for being late that are printed in full; more are counted together. */
const PRINTED_REASONS = 3;
const LONGEST_REASON = 90;

/** Why a figure changed, by how many records, and the reasons that were given for what came late. */
export function reasonsOf(touches: readonly Touch[]): readonly Label[] {
  const telling = touches.filter(
    ({ amount, records, unconfirmed }) => amount !== 0 || records !== 0 || unconfirmed === 0
  );
  const acts = (Object.keys(told) as Told[]).flatMap((act) => {
    const count = recordsOf(telling.filter((one) => one.act === act));
    return count === 0 ? [] : [reason(act, count)];
  });
  return [...acts, ...lateReasons(telling)];
}

/** Each reason once, the most frequent first, with the number of records where it stands for several. */
function lateReasons(telling: readonly Touch[]): readonly Label[] {
  const late = Map.groupBy(
    telling.filter((one) => one.late !== undefined),
    (one) => tidied(one.late ?? '')
  );
  const sorted = [...late]
    .map(([text, group]) => ({ text, count: recordsOf(group) }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  if (sorted.length === 0) return [];
  const printed = sorted
    .slice(0, PRINTED_REASONS)
    .map(({ text, count }) => `“${shortened(text)}”${count > 1 ? ` (${numberText(count, 'vi')})` : ''}`)
    .join(', ');
  const rest = sorted.length - PRINTED_REASONS;
  return [
    {
      vi: `lý do vào sổ muộn: ${printed}${rest > 0 ? ` và ${rest} lý do khác` : ''}`,
      en: `why late: ${printed}${rest > 0 ? ` and ${rest} more` : ''}`
    }
  ];
}

function tidied(reason: string): string {
  return reason.replace(/\s+/gu, ' ').replace(/[.;,\s]+$/u, '');
}

/** Cut at a word. */
function shortened(line: string): string {
  if (line.length <= LONGEST_REASON) return line;
  return `${line.slice(0, LONGEST_REASON).replace(/\s+\S*$/u, '')}…`;
}

function recordsOf(touches: readonly Touch[]): number {
  return new Set(touches.map(({ record }) => record)).size;
}

function reason(act: Told, count: number): Label {
  return {
    vi: `${numberText(count, 'vi')} ${told[act].vi}`,
    en: `${numberText(count, 'en')} ${count === 1 ? 'record' : 'records'} ${told[act].en}`
  };
}
