/** `npm run bench -- figures --records 2000000` */
import { parseArgs } from 'node:util';

import { benchFigures } from './figures.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { records: { type: 'string', default: '200000' } }
});

if (positionals[0] !== 'figures') {
  console.error('npm run bench -- figures [--records 2000000]');
  process.exit(2);
}
await benchFigures(Number(values.records));
process.exit(0);
