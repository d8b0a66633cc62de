import { dayNumber } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Label, Language } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import { fold } from '#basis/vietnamese.ts';
import { amountOf } from '#engine/records/bounds.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import type { SideOf } from '#engine/records/sides.ts';
import type { RecordState } from '#engine/records/state.ts';
import type { DuplicateRule } from './duplicate-rule.ts';
import { likeness } from './likeness.ts';

/** A record with the party that wrote it. */
export interface Told {
  readonly state: RecordState;
  readonly recorder: string;
}

/** Two records of one side are one event only when nothing at all tells them apart. */
const ALL_ALIKE = 0.95;

/** Why two records may tell of the same event; nothing when no rule of their kind says so, or a human said no. */
export function whyAlike(kind: RecordKind, a: Told, b: Told, sideOf: SideOf): readonly Label[] | undefined {
  if (!mayBePair(a.state, b.state)) return undefined;
  const rules = kind.duplicateWhen ?? [];
  const isAcross = sideOf(a.recorder) !== sideOf(b.recorder);
  for (const rule of isAcross ? rules : rules.flatMap(strictly)) {
    const reasons = reasonsBy(kind, rule, a.state, b.state);
    if (reasons) return [...reasons, rule.why];
  }
  return undefined;
}

/** How far from its day another record of the same event may lie. */
export function farthest({ duplicateWhen = [] }: RecordKind): number {
  return Math.max(0, ...duplicateWhen.map(({ daysApart }) => daysApart));
}

function mayBePair(a: RecordState, b: RecordState): boolean {
  return (
    a.id !== b.id &&
    a.kind === b.kind &&
    a.header.unit === b.header.unit &&
    a.status === 'recorded' &&
    b.status === 'recorded' &&
    !a.apartFrom.includes(b.id)
  );
}

function strictly(rule: DuplicateRule): readonly DuplicateRule[] {
  const { likeText, near } = rule;
  if (!likeText || !near) return [];
  return [
    {
      ...rule,
      daysApart: 0,
      likeText: { ...likeText, least: ALL_ALIKE },
      near: { ...near, percent: 0 },
      same: [...new Set([...(rule.same ?? []), 'hamlet'])]
    }
  ];
}

function reasonsBy(
  kind: RecordKind,
  { daysApart, likeText, near, same = [] }: DuplicateRule,
  a: RecordState,
  b: RecordState
): readonly Label[] | undefined {
  const reasons = [
    daysReason(daysApart, a, b),
    ...(likeText ? [textReason(kind, likeText, a, b)] : []),
    ...(near ? [nearReason(kind, near, a, b)] : []),
    ...same.map((name) => sameReason(kind, name, a, b))
  ];
  if (reasons.includes(undefined)) return undefined;
  return reasons.flatMap((one) => (one === undefined || one === silent ? [] : [one]));
}

/** Holds, and says nothing. */
const silent: Label = { vi: '', en: '' };

function daysReason(most: number, { header: a }: RecordState, { header: b }: RecordState): Label | undefined {
  const apart = Math.abs(dayNumber(a.day) - dayNumber(b.day));
  if (apart > most) return undefined;
  if (apart > 0)
    return { vi: `Cách nhau ${apart} ngày`, en: apart === 1 ? 'One day apart' : `${apart} days apart` };
  return { vi: `Cùng ngày ${dayText(a.day, 'vi')}`, en: `Both on ${dayText(a.day, 'en')}` };
}

function textReason(
  kind: RecordKind,
  { field, least, hollow }: NonNullable<DuplicateRule['likeText']>,
  a: RecordState,
  b: RecordState
): Label | undefined {
  const [one, other] = [a.values[field], b.values[field]];
  if (typeof one !== 'string' || typeof other !== 'string') return undefined;
  const share = likeness(one, other, hollow);
  if (share < least) return undefined;
  const percent = Math.floor(share * 100);
  const name = labelOf(kind, field);
  return { vi: `${name.vi}: giống nhau ${percent} %`, en: `${name.en}: ${percent} % alike` };
}

function nearReason(
  kind: RecordKind,
  { field, percent, isNeeded }: NonNullable<DuplicateRule['near']>,
  a: RecordState,
  b: RecordState
): Label | undefined {
  const [one, other] = [amountOf(a.values, field), amountOf(b.values, field)];
  if (one === undefined || other === undefined) return isNeeded ? undefined : silent;
  if (Math.abs(one - other) * 100 > percent * Math.max(one, other)) return undefined;
  const name = labelOf(kind, field);
  const said = (language: Language): string =>
    one === other
      ? numberText(one, language)
      : `${numberText(one, language)} – ${numberText(other, language)}`;
  return { vi: `${name.vi}: ${said('vi')}`, en: `${name.en}: ${said('en')}` };
}

function sameReason(kind: RecordKind, name: string, a: RecordState, b: RecordState): Label | undefined {
  const [one, other] = [textOf(a, name), textOf(b, name)];
  if (one === undefined || other === undefined) return silent;
  if (one !== other) return undefined;
  const label = name === 'hamlet' ? HAMLET : labelOf(kind, name);
  return { vi: `${label.vi}: trùng nhau`, en: `${label.en}: the same` };
}

/** Texts without diacritics; whatever else as it is. */
function textOf({ header, values }: RecordState, name: string): string | undefined {
  const value = name === 'hamlet' ? header.hamlet : values[name];
  if (value === undefined || value === '') return undefined;
  return typeof value === 'string' ? fold(value).replace(/\s+/gu, ' ').trim() : JSON.stringify(value);
}

function labelOf(kind: RecordKind, field: string): Label {
  return kind.fields[field]?.label ?? { vi: field, en: field };
}

const HAMLET: Label = { vi: 'Thôn, khu dân cư', en: 'Hamlet' };
