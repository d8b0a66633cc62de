import type { DataSet } from './data-set.ts';
import { festival } from './festival.ts';
import { figures } from './figures.ts';
import { forums } from './forums.ts';
import { models } from './models.ts';
import { promises } from './promises.ts';
import { successions } from './successions.ts';
import { units } from './units.ts';

/** In the order of the page. */
export const allSets: readonly DataSet[] = [figures, forums, promises, models, festival, units, successions];
