import { dayBefore } from '#basis/day.ts';

import type { Draft } from './decree-draft.ts';
import type { DecreeChange } from './decree.ts';
import type { Succession } from './succession.ts';
import type { Territory } from './territory.ts';
import type { UnitVersion } from './unit.ts';

/** The decree as lines a person can check: what ends, where it goes, what begins, what only gives a part. */
export function changesOf(draft: Draft, after: Territory): readonly DecreeChange[] {
  const giving = [...draft.touched].filter((id) => draft.edges.some((edge) => edge.from === id));
  return [
    ...[...draft.ended.values()].flatMap((unit) => [ends(draft, unit), ...goings(draft, after, unit)]),
    ...giving
      .flatMap((id) => after.find(id) ?? [])
      .flatMap((unit) => [stays(unit), ...goings(draft, after, unit)]),
    ...[...draft.begun.values()].map((unit) => begins(draft, after, unit))
  ];
}

function ends({ decree }: Draft, unit: UnitVersion): DecreeChange {
  const last = dayBefore(decree.day);
  return {
    kind: 'ends',
    unit: unit.id,
    label: {
      vi: `${unit.name} (${unit.id}) kết thúc sau ngày ${last}.`,
      en: `${unit.name} (${unit.id}) ends after ${last}.`
    }
  };
}

function stays(unit: UnitVersion): DecreeChange {
  return {
    kind: 'stays',
    unit: unit.id,
    label: {
      vi: `${unit.name} (${unit.id}) tiếp tục, một phần chuyển đi.`,
      en: `${unit.name} (${unit.id}) goes on and gives a part away.`
    }
  };
}

function begins({ decree }: Draft, after: Territory, unit: UnitVersion): DecreeChange {
  const parent = after.parentOn(unit.id, decree.day);
  return {
    kind: 'begins',
    unit: unit.id,
    label: {
      vi: `${unit.name} (${unit.id}) bắt đầu từ ngày ${decree.day}${parent ? `, thuộc ${parent.name}` : ''}.`,
      en: `${unit.name} (${unit.id}) begins on ${decree.day}${parent ? `, in ${parent.name}` : ''}.`
    }
  };
}

function goings({ edges }: Draft, after: Territory, unit: UnitVersion): readonly DecreeChange[] {
  return edges.filter((edge) => edge.from === unit.id).map((edge) => going(after, edge));
}

function going(after: Territory, edge: Succession): DecreeChange {
  const target = edge.to === null ? after.parentOn(edge.from, dayBefore(edge.day)) : after.find(edge.to);
  const to = target?.id ?? '';
  const place = target ? `${target.name} (${target.id})` : '';
  if (edge.to === null)
    return {
      kind: 'goes',
      unit: edge.from,
      to,
      share: 1,
      label: { vi: `→ giải thể, địa bàn về ${place}.`, en: `→ abolished, its area falls to ${place}.` }
    };
  const part = partOf(edge.share);
  return {
    kind: 'goes',
    unit: edge.from,
    to,
    share: edge.share,
    label: { vi: `→ ${part.vi} vào ${place}.`, en: `→ ${part.en} to ${place}.` }
  };
}

function partOf(share: number | null): { vi: string; en: string } {
  if (share === null) return { vi: 'một phần chưa rõ tỷ lệ', en: 'a part of unknown size' };
  if (share === 1) return { vi: 'toàn bộ', en: 'all of it' };
  const percent = share * 100;
  return {
    vi: `${percent.toLocaleString('vi', { maximumFractionDigits: 2 })}% dân cư`,
    en: `${percent.toLocaleString('en', { maximumFractionDigits: 2 })}% of the people`
  };
}
