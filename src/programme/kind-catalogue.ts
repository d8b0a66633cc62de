import type { RecordKind } from '#engine/records/kind.ts';
import { byId } from './by-id.ts';
import * as scanned from './records/catalogue.generated.ts';

// Each kind keeps its own field names for the compiler; the catalogue holds them all alike. It stands by itself:
// a phone that records needs the kinds, and none of the indicators.
export const kinds = byId(scanned as unknown as { all: RecordKind[]; fileNames: string[] });
