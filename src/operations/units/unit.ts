import { vietnamDay } from '#basis/day.ts';
import { nameOn } from '#engine/territory/name-on.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema } from '../figures/question-input.ts';
import { getUnit } from './get-unit.ts';

export default operation({
  id: 'unit',
  label: { vi: 'Một đơn vị hành chính', en: 'One administrative unit' },
  words: {
    vi: 'Đơn vị mang mã này vào một ngày: tên, cấp trên, được lập từ đâu, nay thuộc đâu.',
    en: 'The unit that carried a code on a day: name, parents, what it came from and what it became.'
  },
  input: v.object({ unit: v.string(), on: v.optional(daySchema) }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  run: async ({ unit: id, on }, { world: { territory }, now }) => {
    const day = on ?? vietnamDay(now.getTime());
    const unit = getUnit(territory, id, day);
    return {
      ...unit,
      on: day,
      called: nameOn(territory, unit.id, day) ?? unit.name,
      above: territory.ancestorsOn(unit.id, day).map((one) => ({ id: one.id, name: one.name })),
      below: territory.childrenOn(unit.id, day).map((one) => ({ id: one.id, name: one.name })),
      from_units: territory.predecessorsOf(unit.id),
      to_units: territory.successorsOf(unit.id)
    };
  },
  print: (unit) =>
    [
      `${unit.id}  ${unit.called}  (${unit.level}, ${unit.from ?? '…'} – ${unit.to ?? '…'})`,
      `↑ ${unit.above.map((one) => `${one.name} [${one.id}]`).join(' · ') || '–'}`,
      ...unit.from_units.map((edge) => `← ${edge.from} ${edge.day} ${edge.kind} ${edge.share ?? '?'}`),
      ...unit.to_units.map((edge) => `→ ${edge.to ?? '–'} ${edge.day} ${edge.kind} ${edge.share ?? '?'}`)
    ].join('\n')
});
