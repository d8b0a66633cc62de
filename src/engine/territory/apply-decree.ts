import { dayBefore } from '#basis/day.ts';

import { changesOf } from './changes-of.ts';
import { type Draft, addEdge, destinationFor, endUnit, openUnit, startDraft } from './decree-draft.ts';
import type { Decree, DecreeResult, Step } from './decree.ts';
import { refusal } from './refusal.ts';
import { type Territory, territory } from './territory.ts';
import { isValidOn, nation, rankOf, type UnitVersion } from './unit.ts';

/** The map after a decree, with what it changes; a dry run is this without keeping the result. */
export function applyDecree(before: Territory, decree: Decree): DecreeResult {
  const draft = startDraft(before, decree);
  // Endings first, so that a new unit may take the code of any unit that this decree ends.
  for (const step of decree.steps) endWhatEnds(draft, step);
  for (const step of decree.steps) take(draft, step);
  followMerged(draft);
  const versions = [
    ...before.versions.map((unit) => draft.ended.get(unit.id) ?? unit),
    ...draft.begun.values()
  ];
  const after = territory(versions, [...before.successions, ...draft.edges]);
  checkParents(draft, after);
  return {
    decree,
    begun: [...draft.begun.values()],
    ended: [...draft.ended.values()],
    successions: draft.edges,
    changes: changesOf(draft, after),
    territory: after
  };
}

function endWhatEnds(draft: Draft, step: Step): void {
  if (step.kind === 'merge') {
    for (const id of step.from) endUnit(draft, openUnit(draft, id));
  } else if (step.kind !== 'split') endUnit(draft, openUnit(draft, step.unit));
  else if (step.keeps === undefined) endUnit(draft, openUnit(draft, step.from));
}

function take(draft: Draft, step: Step): void {
  switch (step.kind) {
    case 'merge':
      return merge(draft, step);
    case 'split':
      return split(draft, step);
    case 'rename':
    case 'transfer':
      return replace(draft, step);
    case 'abolish':
      return abolish(draft, step.unit);
  }
}

function merge(draft: Draft, { from, into }: Step & { kind: 'merge' }): void {
  const units = from.map((id) => endedUnit(draft, id));
  const [first] = units;
  if (!first) return;
  const other = units.find((unit) => unit.level !== first.level);
  if (other) throw refusal.mixedLevels(other);
  const made = destinationFor(draft, into, first.level);
  for (const unit of units) addEdge(draft, { from: unit.id, to: made.id, kind: 'merge', share: 1 });
}

function split(draft: Draft, { from, into, keeps }: Step & { kind: 'split' }): void {
  const unit = keeps === undefined ? endedUnit(draft, from) : openUnit(draft, from);
  if (keeps !== undefined && draft.edges.some((edge) => edge.from === from)) throw refusal.usedTwice(unit);
  if (keeps !== undefined) draft.touched.add(unit.id);
  const left = unsaid(unit, [...into.map((part) => part.share), ...(keeps === undefined ? [] : [keeps])]);
  const targets = new Set([unit.id]);
  for (const part of into) {
    const made = destinationFor(draft, part, unit.level);
    if (targets.has(made.id)) throw refusal.usedTwice(made);
    targets.add(made.id);
    addEdge(draft, { from: unit.id, to: made.id, kind: 'split', share: part.share ?? left });
  }
}

/** The share of a part that the decree leaves open: known when it is the only one. */
function unsaid(unit: UnitVersion, shares: readonly (number | null)[]): number | null {
  const open = shares.filter((share) => share === null).length;
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
  const isWrong = open === 0 ? Math.abs(sum - 1) > 1e-9 : sum >= 1;
  if (isWrong || shares.some((share) => share !== null && !(share >= 0 && share <= 1)))
    throw refusal.shares(unit, sum);
  return open === 1 ? 1 - sum : null;
}

function replace(draft: Draft, step: Step & { kind: 'rename' | 'transfer' }): void {
  const unit = endedUnit(draft, step.unit);
  const parentCode = step.kind === 'transfer' ? step.parentCode : (unit.parentCode ?? nation.code);
  if (step.kind === 'transfer') {
    const above = draft.before.byCode(parentCode, dayBefore(draft.decree.day));
    const over = above ? draft.before.ancestorsOn(above.id, dayBefore(draft.decree.day)) : [];
    if (parentCode === unit.code || over.some((one) => one.id === unit.id)) throw refusal.cycle(unit);
  }
  const name = step.kind === 'rename' ? step.name : unit.name;
  const made = destinationFor(draft, { code: unit.code, name, parentCode }, unit.level);
  addEdge(draft, { from: unit.id, to: made.id, kind: step.kind, share: 1 });
}

/** What was there falls to the unit it lay in. */
function abolish(draft: Draft, id: string): void {
  addEdge(draft, { from: endedUnit(draft, id).id, to: null, kind: 'abolish', share: null });
}

/** Units in a merged unit lie in the new one from that day, without a step of their own. */
function followMerged(draft: Draft): void {
  for (const step of draft.decree.steps) {
    if (step.kind !== 'merge') continue;
    for (const id of step.from) {
      const eve = dayBefore(draft.decree.day);
      for (const child of draft.before.childrenOn(id, eve)) {
        if (draft.ended.has(child.id) || child.parentCode === step.into.code) continue;
        const unit = openUnit(draft, child.id);
        endUnit(draft, unit);
        const wanted = { code: unit.code, name: unit.name, parentCode: step.into.code };
        const made = destinationFor(draft, wanted, unit.level);
        addEdge(draft, { from: unit.id, to: made.id, kind: 'transfer', share: 1 });
      }
    }
  }
}

/** Every unit that lives on the day lies in a living unit of a higher level. */
function checkParents({ before, decree, ended, begun }: Draft, after: Territory): void {
  const eve = dayBefore(decree.day);
  const left = [...ended.values()].flatMap((unit) => before.childrenOn(unit.id, eve));
  const living = left.flatMap((child) => after.find(child.id) ?? []);
  for (const unit of [...begun.values(), ...living]) {
    if (!isValidOn(unit, decree.day) || unit.level === 'province') continue;
    if (!isAbove(after.byCode(unit.parentCode ?? '', decree.day), unit))
      throw refusal.wrongParent(unit, unit.parentCode ?? '');
  }
}

function isAbove(parent: UnitVersion | undefined, unit: UnitVersion): boolean {
  return parent !== undefined && rankOf(parent.level) < rankOf(unit.level);
}

function endedUnit(draft: Draft, id: string): UnitVersion {
  const unit = draft.ended.get(id);
  if (!unit) throw refusal.unknownUnit(id);
  return unit;
}
