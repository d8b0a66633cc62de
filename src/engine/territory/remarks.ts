import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import { holds, type Period } from '#basis/period.ts';

import type { Part } from './part.ts';
import type { Territory } from './territory.ts';
import { lastDay, type UnitVersion } from './unit.ts';

/** What a reader of a figure has to know about its area. */
export type Remark =
  | {
      readonly kind: 'formed-within-period' | 'formed-after-period';
      /** Its first day. */
      readonly day: Day;
      readonly name: string;
      /** What it was formed from. */
      readonly others: readonly string[];
    }
  | {
      readonly kind: 'ended-within-period' | 'ended-before-period';
      /** Its last day. */
      readonly day: Day;
      readonly name: string;
      /** What became of it. */
      readonly others: readonly string[];
    }
  | {
      readonly kind: 'partly-estimated' | 'partly-unknown';
      /** Names of the communes that were divided. */
      readonly others: readonly string[];
    };

export function remarksOn(
  territory: Territory,
  unit: UnitVersion,
  period: Period,
  parts: readonly Part[]
): readonly Remark[] {
  return [
    ...birth(territory, unit, period),
    ...end(territory, unit, period),
    ...doubt(territory, parts, 'partly-estimated', 'estimated'),
    ...doubt(territory, parts, 'partly-unknown', 'unknown')
  ];
}

export function remarkLabel(remark: Remark): Label {
  const list = remark.others.join(', ');
  switch (remark.kind) {
    case 'formed-within-period':
    case 'formed-after-period':
      return {
        vi: `${remark.name} thành lập ngày ${shown(remark.day)}${list && ` từ ${list}`}; trước ngày đó tính theo các đơn vị hợp thành.`,
        en: `${remark.name} was formed on ${remark.day}${list && ` from ${list}`}; before that day the places that became it are counted.`
      };
    case 'ended-within-period':
    case 'ended-before-period':
      return {
        vi: `${remark.name} kết thúc hoạt động sau ngày ${shown(remark.day)}; từ đó tính theo địa bàn cũ${list && ` (nay là ${list})`}.`,
        en: `${remark.name} ended after ${remark.day}; from then on its former area is counted${list && ` (now ${list})`}.`
      };
    case 'partly-estimated':
      return {
        vi: `Có phần ước tính theo tỷ lệ dân cư được chia tách: ${list}.`,
        en: `Partly estimated by the share of people of divided communes: ${list}.`
      };
    case 'partly-unknown':
      return {
        vi: `Có phần không xác định được thuộc đơn vị nào: ${list}.`,
        en: `For some places nobody knows which side they belong to: ${list}.`
      };
  }
}

function birth(territory: Territory, unit: UnitVersion, { from, to }: Period): readonly Remark[] {
  if (unit.from === null || unit.from <= from) return [];
  const others = names(
    territory,
    territory.predecessorsOf(unit.id).map((edge) => edge.from)
  );
  const kind = unit.from <= to ? 'formed-within-period' : 'formed-after-period';
  return [{ kind, day: unit.from, name: unit.name, others }];
}

function end(territory: Territory, unit: UnitVersion, period: Period): readonly Remark[] {
  const last = lastDay(unit);
  if (last === null || last >= period.to) return [];
  const others = names(
    territory,
    territory.successorsOf(unit.id).flatMap((edge) => edge.to ?? [])
  );
  const kind = holds(period, last) ? 'ended-within-period' : 'ended-before-period';
  return [{ kind, day: last, name: unit.name, others }];
}

function doubt(
  territory: Territory,
  parts: readonly Part[],
  kind: 'partly-estimated' | 'partly-unknown',
  mark: 'estimated' | 'unknown'
): readonly Remark[] {
  const ids = parts.filter(({ weight }) => weight !== 1 && mark in weight).map((part) => part.commune);
  return ids.length === 0 ? [] : [{ kind, others: names(territory, [...new Set(ids)]) }];
}

function names(territory: Territory, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => territory.find(id)?.name ?? []);
}

/** 1/7/2025, as Vietnamese texts write a day. */
function shown(day: Day): string {
  return day.split('-').map(Number).reverse().join('/');
}
