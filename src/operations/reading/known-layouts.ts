import type { Label } from '#basis/label.ts';
import type { SheetLayout } from '#engine/workbooks/sheet-layout.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';
import { workbooks } from '#programme/workbook-catalogue.ts';
import { listLayouts } from '#store/sheet-layouts.ts';
import type { Context } from '../context.ts';

/** A layout of which it is known how it is read. */
export interface KnownLayout extends SheetLayout {
  readonly id: string;
  readonly label: Label;
  /** By an office, or with the programme. */
  readonly is: 'kept' | 'declared';
}

/** What the own office keeps, then those above it and above the area, then what comes with the programme. */
export async function knownLayouts(
  { sql, world, person }: Context,
  area: UnitVersion
): Promise<readonly KnownLayout[]> {
  const { territory, today } = world;
  const own = person ? lineOf(person.unit) : [];
  const units = [...new Set([...own, ...lineOf(area.id)])];
  const kept = await listLayouts(sql, units);
  return [
    ...kept
      .toSorted((a, b) => units.indexOf(a.unit) - units.indexOf(b.unit))
      .map((one): KnownLayout => ({ ...one, label: { vi: one.name, en: one.name }, is: 'kept' })),
    ...[...workbooks.values()].map((one): KnownLayout => ({ ...one, is: 'declared' }))
  ];

  function lineOf(unit: string): readonly string[] {
    return [unit, ...territory.ancestorsOn(unit, today).map(({ id }) => id)];
  }
}
