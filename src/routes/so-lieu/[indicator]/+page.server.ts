import { dayText } from '#basis/day-text.ts';
import { isProblem, problem } from '#basis/problem.ts';
import { shown } from '../../_server/cards.ts';
import { act, getPersonWith } from '../../_server/act.ts';
import { describedFigure } from '../../_server/described-figure.ts';
import { getHouse } from '../../_server/house.ts';
import {
  courseAddress,
  figureAddress,
  readQuestion,
  startOfYear,
  withStart
} from '../../_server/question.ts';
import { recordRows } from '../../_server/record-rows.ts';
import { placesBelow } from '../../_server/places-below.ts';
import { unitName } from '../../_server/unit-words.ts';
import figureOperation from '#operations/figures/figure.ts';
import records from '#operations/figures/records.ts';
import { indicators } from '#programme/catalogue.ts';
import type { PageServerLoad } from './$types.ts';

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
    const [figure, behind] = await Promise.all([
      act(event, figureOperation, input),
      person.role.rights.includes('read-records')
        ? act(event, records, { ...input, limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
        : { lines: [], total: 0 }
    ]);
    const other = asked.map === 'as-it-stood' ? 'as-it-is-now' : 'as-it-stood';
    return {
      ...head,
      found: {
        figure: shown(figure),
        ...describedFigure(figure, indicator, language),
        records: figure.records,
        visible: behind.total,
        rows: recordRows(behind.lines, world, language),
        page,
        pages: Math.ceil(behind.total / PER_PAGE),
        below: await placesBelow(event, world, indicator, figure),
        course: courseAddress(indicator.id, asked),
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
