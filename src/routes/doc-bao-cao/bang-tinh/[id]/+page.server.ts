import { dayText, periodText } from '#basis/day-text.ts';
import { problem } from '#basis/problem.ts';
import { labelOf } from '#messages/say.ts';
import acceptWorkbook from '#operations/reading/accept-workbook.ts';
import keepLayout from '#operations/reading/keep-layout.ts';
import showWorkbook from '#operations/reading/show-workbook.ts';
import { indicators } from '#programme/catalogue.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPersonWith } from '../../../_server/act.ts';
import { getHouse } from '../../../_server/house.ts';
import { newId } from '../../../_server/new-id.ts';
import { refused } from '../../../_server/refusal.ts';
import { tried } from '../../../_server/tried.ts';
import { nameAsRecorded } from '../../../_server/unit-words.ts';
import { sentMapping } from '../_server/mapping-form.ts';
import { readSheetView, sheetQuery, type SheetView } from '../_server/sheet-address.ts';
import { shownColumns, shownFigures, shownGrid } from '../_server/shown-sheet.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const PER_PAGE = 100;
const SHORTEST_NAME = 3;

export const load: PageServerLoad = async (event) => {
  getPersonWith(event, 'record-reported-totals');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const query = event.url.searchParams;
  const view = readSheetView(query);
  const shown = await shownUnder(event, view);
  const { paper, period, mapping, recognised, by, proposedCount, problemCount, sheet } = shown;
  const known = recognised.find(({ id }) => id === by);
  const address = (more: Partial<SheetView>): string =>
    `/doc-bao-cao/bang-tinh/${paper.id}?${sheetQuery({ sheet, from: view.from, to: view.to, ...more })}`;
  return {
    name: paper.name,
    place: nameAsRecorded(world, paper.unit),
    period: periodText(period, language),
    sheet,
    sheets: shown.names.map(({ name, isHidden }) => ({
      name,
      isHidden,
      href: name === sheet ? undefined : address({ sheet: name })
    })),
    grid: shownGrid(shown),
    known: known && { name: known.label[language], is: known.is },
    isToldAnew: view.mapping !== undefined || view.headingRows !== undefined,
    others: [
      ...recognised
        .filter(({ id }) => id !== by)
        .map(({ id, label }) => ({ name: label[language], href: address({ by: id }) })),
      ...(recognised.length > 0 ? [{ name: undefined, href: address({ by: 'none' }) }] : [])
    ],
    mapping: {
      sheet,
      headingFrom: mapping?.headingRows.from ?? view.headingRows?.from ?? 1,
      headingTo: mapping?.headingRows.to ?? view.headingRows?.to ?? 1,
      unitColumn: mapping?.unitColumn ?? '',
      from: dayText(period.from, 'vi'),
      to: dayText(period.to, 'vi'),
      columns: shownColumns(shown, language),
      layout: shown.layout,
      keepName: known?.is === 'kept' ? known.label[language] : `${paper.name}: ${sheet}`.slice(0, 120),
      isKept: recognised.length > 0
    },
    hasTable: mapping !== undefined,
    indicators: [...indicators.values()].map(({ label }) => label[language]),
    rows: shownFigures(shown, world, language),
    count: proposedCount,
    first: shown.offset + 1,
    page: view.page,
    pages: Math.max(1, Math.ceil(Math.max(proposedCount, problemCount) / PER_PAGE)),
    problems: shown.problems.map(({ cell, say }) => ({ cell, say: say[language] })),
    problemCount,
    totals: shown.totalRows.slice(0, 20).map(({ row, text }) => `${text} (${row})`),
    asRead: JSON.stringify(mapping ?? null),
    span: { ...period, unit: paper.unit },
    query: query.toString(),
    done: Number(query.get('nhan') ?? 0),
    kept: query.has('giu')
  };
};

function shownUnder(event: Pick<RequestEvent, 'locals' | 'getClientAddress' | 'params'>, view: SheetView) {
  const { sheet, from, to, headingRows, mapping, by, page } = view;
  return act(event, showWorkbook, {
    paper: event.params['id'],
    ...(sheet === undefined ? {} : { sheet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(mapping ? { mapping } : headingRows ? { headingRows } : {}),
    ...(by === undefined ? {} : { by }),
    offset: (page - 1) * PER_PAGE,
    limit: PER_PAGE
  });
}

export const actions: Actions = {
  /** Only the address tells how the sheet is read, unless the reading is to be kept. */
  doc: async (event) => {
    getPersonWith(event, 'record-reported-totals');
    const form = await event.request.formData();
    const { view, errors, kept } = sentMapping(form);
    const name = kept['ten-mau'] ?? '';
    const keeps = form.get('giu') !== null && view.mapping !== undefined;
    const wrong =
      keeps && name.length < SHORTEST_NAME
        ? { ...errors, 'ten-mau': labelOf('oldWorkbooks.keepNameShort') }
        : errors;
    const [sentence] = Object.values(wrong);
    if (sentence) return fail(422, { sentence, errors: wrong, kept, ticked: undefined });
    const input = { id: newId(), name, layout: kept['mau-tieu-de'], mapping: view.mapping };
    const done = await tried(async () => {
      // What cannot be read is refused here, beside the form, and not on the page that follows.
      await shownUnder(event, { ...readSheetView(new URLSearchParams()), ...view });
      return keeps ? act(event, keepLayout, input) : undefined;
    });
    if ('error' in done) return refused(done.error, { kept, ticked: undefined });
    const after = done.answer ? '&giu' : '';
    return redirect(303, `/doc-bao-cao/bang-tinh/${event.params.id}?${sheetQuery(view)}${after}#so-lieu`);
  },

  nhan: async (event) => {
    getPersonWith(event, 'record-reported-totals');
    const form = await event.request.formData();
    const text = (name: string): string => String(form.get(name) ?? '');
    const ticked = form.getAll('o').map(String);
    if (ticked.length === 0) {
      const sentence = labelOf('oldWorkbooks.chooseSome');
      return fail(422, { sentence, errors: {}, kept: {}, ticked });
    }
    const done = await tried(() => {
      const mapping: unknown = readJson(text('cach-doc'));
      return act(event, acceptWorkbook, {
        paper: event.params.id,
        unit: text('cua'),
        from: text('tu'),
        to: text('den'),
        sheet: text('trang-tinh'),
        mapping,
        cells: ticked
      });
    });
    if ('error' in done) return refused(done.error, { kept: {}, ticked });
    const query = new URLSearchParams(event.url.searchParams);
    for (const name of ['/nhan', 'nhan', 'giu']) query.delete(name);
    query.set('nhan', String(done.answer.accepted));
    return redirect(303, `/doc-bao-cao/bang-tinh/${event.params.id}?${query}`);
  }
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problem('input-refused', { fields: {} });
  }
}
