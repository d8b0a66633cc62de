import type { Figure } from '#engine/indicators/figure.ts';
import { year } from '#basis/period.ts';
import figures from '#operations/figures/figures.ts';

import type { Bench } from './bench.ts';
import { rawSums } from './raw-query.ts';
import { median, ms, say, timed } from './timing.ts';

const SAMPLES = 60;
const RAW_SAMPLES = 3;

/** Live figures as a page asks them, all checks and transactions included, against the raw query. */
export async function measureSingles(bench: Bench): Promise<void> {
  const { units, world, additive } = bench;
  const districts = world.territory.versions.filter((unit) => unit.level === 'district');
  const levels = [
    ['commune', units.filter((unit) => unit.level === 'commune')],
    ['former district', districts],
    ['province', units.filter((unit) => unit.level === 'province')],
    ['nation', units.filter((unit) => unit.level === 'nation')]
  ] as const;
  const flows = additive.filter((one) => one.nature === 'flow');
  const spans = [
    ['one year', [year(2024)]],
    ['ten years', [{ from: year(2016).from, to: year(2025).to }]],
    ['11/2016–10/2026 by day', [{ from: '2016-11-07', to: '2026-10-09' }]]
  ] as const;
  say('\nlive figures (median, through perform) · raw query · ratio');
  for (const [level, among] of levels)
    for (const [name, periods] of spans)
      for (const many of [1, 57]) {
        const indicators = flows.slice(0, many);
        const live: number[] = [];
        const raw: number[] = [];
        for (let nth = 0; nth < SAMPLES; nth += 1) {
          const unit = among[(nth * 7919) % among.length];
          if (!unit) continue;
          const input = {
            indicators: indicators.map(({ id }) => id),
            units: [unit.id],
            periods,
            map: 'as-it-is-now'
          };
          const { ms: took, result } = await timed(() => bench.house.perform(figures, bench.reader, input));
          live.push(took);
          if (nth >= RAW_SAMPLES) continue;
          const areas = [{ name: unit.id, placement: world.map.placement(unit.id, 'as-it-is-now') }];
          const told = await timed(() => rawSums(bench.database.owner, { indicators, areas, periods }));
          raw.push(told.ms);
          checkEqual(result, told.result);
        }
        const [fast, slow] = [median(live), median(raw)];
        const what = `${level}, ${name}, ${indicators.length}`.padEnd(46);
        say(
          `  ${what} ${ms(fast).padStart(10)} ${ms(slow).padStart(10)} ${(slow / fast).toFixed(1).padStart(8)}×`
        );
      }
}

/** The raw query knows whole communes only, so it is compared with what is certain. */
export function checkEqual(figures_: readonly Figure[], raw: ReadonlyMap<string, number>): void {
  for (const { indicator, unit, period, result } of figures_) {
    const expected = raw.get(`${indicator} ${unit} ${period.to}`) ?? 0;
    if ((result.low ?? 0) !== expected)
      throw new Error(
        `${indicator} of ${unit} until ${period.to}: ${JSON.stringify(result)} is not ${expected}`
      );
  }
}
