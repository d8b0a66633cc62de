import type { CountedIndicator } from '#engine/indicators/indicator.ts';
import type { Person } from '#engine/rights/role.ts';
import type { openHouse } from '#operations/stage.ts';
import type { Database } from '#store/database/database.ts';

import type { Synthetic } from './synthetic.ts';

/** What every measurement of figures works with: one filled database of one run. */
export interface Bench {
  readonly database: Database;
  readonly house: Awaited<ReturnType<typeof openHouse>>;
  readonly world: Awaited<ReturnType<Bench['house']['world']>>;
  readonly reader: Person;
  readonly additive: readonly CountedIndicator[];
  readonly units: Bench['world']['territory']['versions'];
  readonly made: Synthetic;
}
