import { dayText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { formatQuantity } from '#basis/quantity.ts';
import { isProblem, problem } from '#basis/problem.ts';
import { shown } from '../../_server/cards.ts';
import { act, getPersonWith } from '../../_server/act.ts';
import { bulkOf } from '../../_server/bulk.ts';
import { describedFigure, paperAddress, partName, spanText } from '../../_server/described-figure.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Person } from '#engine/rights/role.ts';
import type { World } from '#operations/world.ts';
import { getHouse } from '../../_server/house.ts';
import {
  type AskedFigures,
  courseAddress,
  figureAddress,
  parts,
  readQuestion,
  startOfYear,
  withStart
} from '../../_server/question.ts';
import { newId } from '../../_server/new-id.ts';
import { readReportedTotal, reportedTotalFields } from '../../_server/reported-total-form.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';
import { recordRows } from '../../_server/record-rows.ts';
import { placesBelow } from '../../_server/places-below.ts';
import { unitName } from '../../_server/unit-words.ts';
import figureOperation from '#operations/figures/figure.ts';
import recordReportedTotal from '#operations/figures/record-reported-total.ts';
import records from '#operations/figures/records.ts';
import reportedTotals from '#operations/figures/reported-totals.ts';
import { liesWholeInArea } from '#operations/recording/area.ts';
import { indicators } from '#programme/catalogue.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types.ts';

const PER_PAGE = 25;

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'read-figures');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const indicator = indicators.get(event.params.indicator);
  if (!indicator) throw problem('no-such-indicator', { id: event.params.indicator });
  const query = event.url.searchParams;
  const asked = withStart(readQuestion(query, world, person.unit), query, indicator.nature === 'stock');
  const head = {
    indicator: { id: indicator.id, label: indicator.label, noun: indicator.noun, nature: indicator.nature },
    unit: unitName(world, asked.unit)
  };
  const input = { ...asked, indicator: indicator.id };
  const page = Math.max(1, Math.floor(Number(event.url.searchParams.get('trang')) || 1));
  try {
    const [figure, behind, papers] = await Promise.all([
      act(event, figureOperation, input),
      person.role.rights.includes('read-records')
        ? act(event, records, { ...input, limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
        : { lines: [], total: 0 },
      act(event, reportedTotals, { indicator: indicator.id, unit: asked.unit })
    ]);
    const other = asked.map === 'as-it-stood' ? 'as-it-is-now' : 'as-it-stood';
    return {
      ...head,
      opensPapers: person.role.rights.includes('record-reported-totals'),
      done: query.get('xong') === 'da-ghi-tong-so',
      toReport: mayReport(world, person, figure.unit)
        ? {
            id: newId(),
            unit: { id: figure.unit, name: unitName(world, figure.unit) },
            fields: reportedTotalFields(indicator.nature, indicator.noun),
            values: { bound: 'exact', from: asked.from, to: asked.to }
          }
        : undefined,
      papers: papers.map((one) => ({
        id: one.id,
        value: formatQuantity({ ...one, noun: indicator.noun }, language),
        when: spanText(one.period, language),
        href: addressOf(indicator, asked, one.period),
        source: one.source,
        paper: paperAddress(one)
      })),
      found: {
        figure: shown(figure),
        ...describedFigure(figure, indicator, language),
        bulk: bulkOf(event),
        records: figure.records,
        visible: behind.total,
        rows: recordRows(behind.lines, world, language),
        page,
        pages: Math.ceil(behind.total / PER_PAGE),
        below: await placesBelow(event, world, indicator, figure),
        course: courseAddress(indicator.id, asked),
        others: partChoices(indicator, asked, language),
        other: { map: other, href: figureAddress(indicator.id, { ...asked, map: other }) }
      }
    };
  } catch (error) {
    if (!isProblem(error)) throw error;
    return { ...head, refusal: { sentence: error.sentence, ...wayOut(error.code) } };
  }

  /** A question that was refused is answered by the right one. */
  function wayOut(code: string) {
    const on = dayText(asked.to, language);
    if (code === 'stock-over-a-span') {
      return {
        ask: 'pagesFigures.askInstead' as const,
        on,
        href: figureAddress(event.params.indicator, { ...asked, from: undefined })
      };
    }
    if (code === 'flow-without-start') {
      const from = startOfYear(asked.to);
      return {
        ask: 'pagesFigures.askYear' as const,
        on,
        href: figureAddress(event.params.indicator, { ...asked, from })
      };
    }
    return { ask: undefined, on, href: '/so-lieu' };
  }
};

export const actions: Actions = {
  'ghi-tong-so': async (event) => {
    getPersonWith(event, 'record-reported-totals');
    const indicator = indicators.get(event.params.indicator);
    if (!indicator) throw problem('no-such-indicator', { id: event.params.indicator });
    const form = await event.request.formData();
    const [id, unit] = ['id', 'unit'].map((name) => String(form.get(name) ?? ''));
    const { sent, problems, input } = readReportedTotal(
      reportedTotalFields(indicator.nature, indicator.noun),
      form
    );
    const done = await tried(() => {
      if (Object.keys(problems).length > 0) throw problem('input-refused', { fields: problems });
      return act(event, recordReportedTotal, { id, unit, indicator: indicator.id, ...input });
    });
    if ('error' in done) return refused(done.error, { sent });
    const { period, ...place } = done.answer;
    const address = addressOf(indicator, { ...place, map: 'as-it-stood' }, period);
    return redirect(303, `${address}&xong=da-ghi-tong-so`);
  }
};

/** The same question of everything and of each part; what is shown has no address. */
function partChoices({ id }: Indicator, asked: AskedFigures, language: Language) {
  return [undefined, ...parts].map((part) => ({
    label: partName(part, language),
    href: part === asked.part ? undefined : figureAddress(id, { ...asked, part })
  }));
}

function mayReport(world: World, person: Person, unit: string): boolean {
  return person.role.rights.includes('record-reported-totals') && liesWholeInArea(world, person, unit).may;
}

/** A stock is asked on its day alone. */
function addressOf(
  { id, nature }: Indicator,
  { unit, map }: Pick<AskedFigures, 'unit' | 'map'>,
  { from, to }: Period
): string {
  return figureAddress(id, { unit, map, from: nature === 'stock' ? undefined : from, to });
}
