import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Role } from '#engine/rights/role.ts';
import type { Window } from '#engine/windows/window.ts';
import { byId } from './by-id.ts';
import * as scannedIndicators from './indicators/catalogue.generated.ts';
import { kinds } from './kind-catalogue.ts';
import * as scannedRoles from './roles/catalogue.generated.ts';
import * as scannedWindows from './windows/catalogue.generated.ts';

export { byId, kinds };
export const indicators = byId<Indicator>(scannedIndicators);
export const windows = byId<Window>(scannedWindows);
export const roles = byId<Role>(scannedRoles);
