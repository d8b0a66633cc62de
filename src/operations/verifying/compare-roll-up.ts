import { dayText, periodText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import { valueText } from '#engine/reports/verify-findings.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { indicators } from '#programme/catalogue.ts';
import { findIssued, frozenOf } from '#store/reports/issued-reports.ts';
import type { ReportRow } from '#store/reports/report-rows.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { composedReport, partOf } from '../issuing/composed-report.ts';
import { definitionDigests } from '../issuing/frozen-digest.ts';
import { getReport } from '../issuing/report-access.ts';
import { mapOf, signedSource } from './recompute.ts';
import { type Above, type RollUpPlace, rollUpOf } from './roll-up.ts';

export default operation({
  id: 'compare-roll-up',
  label: { vi: 'Đối chiếu báo cáo tổng hợp với cấp dưới', en: 'Compare a roll-up with the reports below' },
  words: {
    vi: 'Với báo cáo của tỉnh, huyện: từng nơi bên dưới đã báo cáo số nào, báo cáo tổng hợp tính cho nơi đó số nào, và vì sao khác.',
    en: 'For the report of a province or district: what each place below has reported, what the roll-up counts for it, and why they differ.'
  },
  input: v.object({ report: v.pipe(v.string(), v.uuid()) }),
  positional: ['report'],
  right: 'compose-reports',
  writes: false,
  run: async ({ report }, context) => {
    const row = await getReport(context, report);
    const above = await aboveOf(row, context);
    return { report, unit: row.unit, period: above.period, places: await rollUpOf(above, context) };
  },
  print: ({ period, places }, language) =>
    [periodText(period, language), ...places.flatMap((place) => placeLines(place, language))].join('\n')
});

async function aboveOf(row: ReportRow, context: Context): Promise<Above> {
  const issued = await findIssued(context.sql, row.id);
  const period = { from: row.from, to: row.to };
  const shared = { unit: row.unit, period, reading: row.map, side: row.sides[0] };
  if (!issued) {
    const { composed } = await composedReport(row, context);
    const its = ofWhole([...composed.figures.values()], row.unit);
    return {
      ...shared,
      part: partOf(row),
      indicators: its,
      definitions: definitionDigests(its),
      map: context.world.map,
      source: context.figures,
      size: undefined
    };
  }
  const frozen = frozenOf(issued);
  return {
    ...shared,
    part: frozen.part,
    indicators: ofWhole(Object.values(frozen.figures), row.unit),
    definitions: frozen.definitions,
    map: mapOf(frozen, context),
    source: (await signedSource(frozen, context)).source,
    size: frozen.ledger.size
  };
}

function ofWhole(
  figures: readonly { readonly indicator: string; readonly unit: string }[],
  unit: string
): readonly Indicator[] {
  const ids = new Set(figures.filter((one) => one.unit === unit).map(({ indicator }) => indicator));
  return [...ids].flatMap((id) => indicators.get(id) ?? []);
}

function placeLines({ name, issued }: RollUpPlace, language: Language): readonly string[] {
  const say = words[language];
  if (!issued) return ['', `${name}: ${say.none}`];
  const apart = issued.lines.filter(({ agrees }) => !agrees);
  return [
    '',
    `${name}: ${issued.number}, ${dayText(issued.day, language)}; ${say.apart(apart.length, issued.lines.length)}`,
    ...apart.map(({ label, theirs, share, reasons }) => {
      const why = reasons.map((one) => one[language]).join('; ');
      return `  ≠ ${label[language]}: ${valueText(theirs)[language]} → ${valueText(share)[language]} (${why})`;
    })
  ];
}

const words = {
  vi: {
    none: 'chưa ban hành báo cáo của kỳ này',
    apart: (apart: number, of: number) =>
      apart === 0 ? `cả ${of} con số khớp` : `${apart} trên ${of} con số không khớp`
  },
  en: {
    none: 'has issued no report of this span',
    apart: (apart: number, of: number) =>
      apart === 0 ? `all ${of} figures agree` : `${apart} of ${of} figures differ`
  }
};
