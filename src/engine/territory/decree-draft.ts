import { dayBefore } from '#basis/day.ts';

import type { Decree, Destination } from './decree.ts';
import { refusal } from './refusal.ts';
import type { ShareBasis, Succession, SuccessionKind } from './succession.ts';
import type { Territory } from './territory.ts';
import { firstDayOf, idOf, isValidOn, type Level, nation, type UnitVersion } from './unit.ts';

/** What a decree has changed so far; lives only while it is being applied. */
export interface Draft {
  readonly before: Territory;
  readonly decree: Decree;
  readonly ended: Map<string, UnitVersion>;
  readonly begun: Map<string, UnitVersion>;
  /** Units that go on but gain or lose a part. */
  readonly touched: Set<string>;
  readonly edges: Succession[];
}

export function startDraft(before: Territory, decree: Decree): Draft {
  return { before, decree, ended: new Map(), begun: new Map(), touched: new Set(), edges: [] };
}

/** A unit that the decree may change: valid the day before, without recorded changes from the day on. */
export function openUnit(draft: Draft, id: string): UnitVersion {
  const { before, decree } = draft;
  const unit = before.find(id);
  if (!unit) throw refusal.unknownUnit(id);
  if (unit.level === 'nation') throw refusal.nation();
  if (unit.to !== null && unit.to > decree.day) throw refusal.laterHistory(unit, decree.day);
  if (firstDayOf(unit) === decree.day) throw refusal.laterHistory(unit, decree.day);
  if (!isValidOn(unit, dayBefore(decree.day)) || unit.to !== null) throw refusal.notValid(unit, decree.day);
  const edges = [...before.successorsOf(id), ...before.predecessorsOf(id)];
  if (edges.some((edge) => edge.day >= decree.day)) throw refusal.laterHistory(unit, decree.day);
  if (draft.ended.has(id)) throw refusal.usedTwice(unit);
  return unit;
}

export function endUnit(draft: Draft, unit: UnitVersion): void {
  if (draft.touched.has(unit.id)) throw refusal.usedTwice(unit);
  draft.ended.set(unit.id, { ...unit, to: draft.decree.day });
}

/** The new unit, one begun by an earlier step, or a living one that is named exactly. */
export function destinationFor(draft: Draft, wanted: Destination, level: Level): UnitVersion {
  const { before, decree } = draft;
  const id = idOf(wanted.code, decree.day);
  const begun = draft.begun.get(id);
  if (begun) {
    if (!isSame(begun, wanted, level)) throw refusal.reusedId(id);
    return begun;
  }
  const later = before.versionsOf(wanted.code).find((unit) => firstDayOf(unit) >= decree.day);
  if (later?.id === id) throw refusal.reusedId(id);
  if (later) throw refusal.laterHistory(later, decree.day);
  const holder = wanted.code === nation.code ? nation : before.byCode(wanted.code, dayBefore(decree.day));
  if (holder && !draft.ended.has(holder.id) && (holder.to === null || holder.to > decree.day)) {
    if (!isSame(holder, wanted, level)) throw refusal.codeInUse(wanted.code, holder);
    draft.touched.add(openUnit(draft, holder.id).id);
    return holder;
  }
  const made: UnitVersion = {
    id,
    code: wanted.code,
    level,
    name: wanted.name.normalize('NFC'),
    parentCode: level === 'province' ? null : wanted.parentCode,
    from: decree.day,
    to: null
  };
  draft.begun.set(id, made);
  return made;
}

function isSame(unit: UnitVersion, wanted: Destination, level: Level): boolean {
  const parent = unit.parentCode ?? nation.code;
  return unit.name === wanted.name && parent === wanted.parentCode && unit.level === level;
}

export function addEdge(
  draft: Draft,
  edge: { from: string; to: string | null; kind: SuccessionKind; share: number | null; basis?: ShareBasis }
): void {
  const { day, instrument } = draft.decree;
  draft.edges.push({
    from: edge.from,
    to: edge.to,
    day,
    kind: edge.kind,
    share: edge.share,
    shareBasis: edge.basis ?? 'N',
    instrument,
    note: ''
  });
}
