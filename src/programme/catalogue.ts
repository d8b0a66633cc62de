import type { Indicator } from '#engine/indicators/indicator.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import type { Role } from '#engine/rights/role.ts';
import type { Window } from '#engine/windows/window.ts';
import * as scannedIndicators from './indicators/catalogue.generated.ts';
import * as scannedRecords from './records/catalogue.generated.ts';
import * as scannedRoles from './roles/catalogue.generated.ts';
import * as scannedWindows from './windows/catalogue.generated.ts';

/** A declaration's file name is its stored id; a server with a mismatch must not start. */
export function byId<Declared extends { readonly id: string }>(scanned: {
  readonly all: readonly Declared[];
  readonly fileNames: readonly string[];
}): ReadonlyMap<string, Declared> {
  scanned.all.forEach((one, index) => {
    const file = scanned.fileNames[index];
    if (one.id !== file) throw new Error(`the declaration in ${file}.ts calls itself ${one.id}`);
  });
  return new Map(scanned.all.map((one) => [one.id, one]));
}

// Each kind keeps its own field names for the compiler; the catalogue holds them all alike.
export const kinds = byId(scannedRecords as unknown as { all: RecordKind[]; fileNames: string[] });
export const indicators = byId<Indicator>(scannedIndicators);
export const windows = byId<Window>(scannedWindows);
export const roles = byId<Role>(scannedRoles);
