import type { Label } from '#basis/label.ts';
import { layoutOf } from './layout.ts';
import type { Sheet } from './sheet.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** A layout that comes with the programme, with a sheet by which it is tested. */
export interface DeclaredLayout extends SheetLayout {
  readonly id: string;
  readonly label: Label;
  /** Who fills in such sheets, and when. */
  readonly words: Label;
  readonly reference: string;
  readonly example: {
    readonly sheet: Sheet;
    /** Cells that it states, with their values. */
    readonly states: Readonly<Record<string, number>>;
  };
}

interface Declared extends Omit<DeclaredLayout, keyof SheetLayout> {
  /** How many rows the headings take. */
  readonly depth: number;
  /** One for each column, from A on; rows of headings are parted by ` / `. */
  readonly columns: readonly {
    readonly heading: string;
    readonly is?: 'unit';
    readonly indicator?: { readonly id: string };
    /** Heading of the whole of which it is a part. */
    readonly partOf?: string;
  }[];
}

export function workbookLayout({ columns, ...declared }: Declared): DeclaredLayout {
  const numbered = columns.map((one, at) => ({ ...one, column: at + 1 }));
  const columnOf = (heading: string): number => {
    const found = numbered.find((one) => one.heading === heading)?.column;
    if (found === undefined) throw new Error(`${declared.id} has no column headed ${heading}`);
    return found;
  };
  return {
    ...declared,
    layout: layoutOf(numbered.map(({ column, heading }) => ({ column, text: heading }))),
    unitColumn: numbered.find(({ is }) => is === 'unit')?.column ?? 1,
    columns: numbered.flatMap(({ column, indicator }) =>
      indicator ? [{ column, indicator: indicator.id }] : []
    ),
    breakdowns: numbered.flatMap(({ column, partOf }) =>
      partOf === undefined ? [] : [{ column, of: columnOf(partOf) }]
    )
  };
}
