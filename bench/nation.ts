import { year } from '#basis/period.ts';
import { day, earlier } from '#basis/day.ts';
import figures from '#operations/figures/figures.ts';

import type { Bench } from './bench.ts';
import { rawSums } from './raw-query.ts';
import { checkEqual } from './singles.ts';
import { median, ms, say, timed } from './timing.ts';

/** All provinces × ten years × every additive indicator, asked at once. */
export async function measureNation({
  units,
  additive,
  house,
  reader,
  database,
  world
}: Bench): Promise<void> {
  const provinces = units.filter((unit) => unit.level === 'province');
  const periods = Array.from({ length: 10 }, (_, nth) => year(2017 + nth)).map(({ from, to }) => ({
    from,
    to: earlier(to, day('2026-11-23'))
  }));
  const input = {
    indicators: additive.map(({ id }) => id),
    units: provinces.map(({ id }) => id),
    periods,
    map: 'as-it-is-now'
  };
  const runs = [];
  for (let nth = 0; nth < 7; nth += 1) runs.push(await timed(() => house.perform(figures, reader, input)));
  const areas = provinces.map(({ id }) => ({ name: id, placement: world.map.placement(id, 'as-it-is-now') }));
  const raw = await timed(() => rawSums(database.owner, { indicators: additive, areas, periods }));
  const result = runs[0]?.result ?? [];
  checkEqual(result, raw.result);
  const live = median(runs.slice(1).map((one) => one.ms));
  say(`\nnational ten-year report: ${provinces.length} provinces × 10 years × ${additive.length} indicators`);
  say(`  ${result.length} figures, every one equal to the raw query; first ${ms(runs[0]?.ms ?? 0)}`);
  say(`  ${ms(live)} against ${ms(raw.ms)}: ${(raw.ms / live).toFixed(0)}× faster`);
}
