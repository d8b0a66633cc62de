import type { DeclaredLayout } from '#engine/workbooks/declared-layout.ts';
import { byId } from './by-id.ts';
import * as scannedWorkbooks from './workbooks/catalogue.generated.ts';

/** Layouts of sheets that come with the programme. */
export const workbooks = byId<DeclaredLayout>(scannedWorkbooks);
