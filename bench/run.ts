/** `npm run bench -- figures --records 2000000`, or `log`, `documents`, `public`, `reading` */
import { parseArgs } from 'node:util';

import { benchDocuments } from './documents.ts';
import { benchFigures } from './figures.ts';
import { benchIntake } from './intake.ts';
import { benchLog } from './log.ts';
import { benchPublicPages } from './public-pages.ts';
import { benchReading } from './reading.ts';
import { benchSoak } from './soak.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { records: { type: 'string', default: '200000' }, keep: { type: 'string' } }
});

const benches: Readonly<Record<string, (records: number, keep?: string) => Promise<void>>> = {
  documents: benchDocuments,
  figures: benchFigures,
  intake: benchIntake,
  log: benchLog,
  public: benchPublicPages,
  reading: benchReading,
  soak: benchSoak
};
const bench = benches[positionals[0] ?? ''];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(benches).join(' | ')} [--records 2000000] [--keep FOLDER]`);
  process.exit(2);
}
await bench(Number(values.records), values.keep);
process.exit(0);
