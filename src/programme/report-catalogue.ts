import type { Report } from '#engine/reports/report.ts';
import { byId } from './catalogue.ts';
import * as scanned from './reports/catalogue.generated.ts';

export const reports = byId<Report>(scanned);
