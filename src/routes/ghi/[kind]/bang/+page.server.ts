import { addDays, type Day, monthOf, yearOf } from '#basis/day.ts';
import { dayText, periodText } from '#basis/day-text.ts';
import { month } from '#basis/period.ts';
import { problem } from '#basis/problem.ts';
import type { FieldErrors } from '#components/FieldInput/props.ts';
import { fitsInTable, tableColumns } from '#engine/records/table-columns.ts';
import { rawOfRow } from '#engine/records/table-row.ts';
import { readDay } from '#engine/records/fields/day.ts';
import { labelOf } from '#messages/say.ts';
import recordActivities, { MOST_ROWS } from '#operations/recording/record-activities.ts';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { act, getPersonWith } from '../../../_server/act.ts';
import { getHouse } from '../../../_server/house.ts';
import { formParts, getKind } from '../../../_server/recording-form.ts';
import { refused } from '../../../_server/refusal.ts';
import { rememberedFor } from '../../../_server/remembered-for.ts';
import {
  blankRows,
  isFilled,
  readTable,
  ROWS_AT_ONCE,
  type SentTable,
  tableErrors
} from '../../../_server/table-form.ts';
import { tried } from '../../../_server/tried.ts';
import type { Actions, PageServerLoad } from './$types.ts';

const MONTHS = 12;
const none: FieldErrors = {};

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'record');
  const kind = getKind(event.params.kind);
  if (!fitsInTable(kind)) throw problem('no-such-kind', { id: kind.id });
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const isCommune = world.territory.find(person.unit)?.level === 'commune';
  const common = { ...(isCommune ? { unit: person.unit } : {}), host: person.party };
  const { columns, ...table } = tableColumns(kind);
  return {
    ...formParts(kind, world, person, language),
    remembered: await rememberedFor(event, person, kind, common),
    common: table.common,
    columns: columns.map(({ label, ...column }) => ({ ...column, label: label[language] })),
    months: lastMonths(world.today).map((first) => ({
      id: first.slice(0, 7),
      label: periodText(month(yearOf(first), monthOf(first)), language)
    })),
    begun: { common, month: world.today.slice(0, 7), late: '', rows: blankRows(ROWS_AT_ONCE) },
    most: MOST_ROWS
  };
};

export const actions: Actions = {
  ghi: (event) => record(event, 'all-or-none'),
  'ghi-dung': (event) => record(event, 'right-ones')
};

async function record(event: RequestEvent<{ kind: string }>, which: 'all-or-none' | 'right-ones') {
  const person = getPersonWith(event, 'record');
  const kind = getKind(event.params.kind);
  const form = await event.request.formData();
  const sent = readTable(kind, form);
  if (form.has('them-dong')) return { sent: withMore(sent), errors: none, right: 0, recorded: [] };
  const world = await (await getHouse()).world();
  const filled = sent.rows.filter(isFilled).length;
  const { errors, wrongRows } = tableErrors(kind, sent, world, person);
  const right = sent.rows.filter((row, index) => isFilled(row) && !wrongRows.has(index));
  const kept = { sent, errors, right: right.length, recorded: [] };
  if (filled === 0) return fail(422, { ...kept, sentence: labelOf('table.empty') });
  if (wrongRows.size > 0 && which === 'all-or-none') return fail(422, kept);
  if (right.length === 0) return fail(422, { ...kept, sentence: labelOf('table.nothingGood') });
  const rows = right.map(({ id, record: its, cells }) => ({
    id,
    record: its,
    raw: rawOfRow(sent.common, sent.month, cells)
  }));
  const done = await tried(() => act(event, recordActivities, { kind: kind.id, rows, late: sent.late }));
  if ('error' in done) return refused(done.error, { sent, right: right.length, recorded: [] });
  // What was not recorded moves up, and its errors with it.
  const rest = { ...sent, rows: sent.rows.filter((_row, index) => wrongRows.has(index)) };
  return {
    sent: rest,
    errors: tableErrors(kind, rest, world, person).errors,
    right: 0,
    recorded: done.answer.recorded.map(({ record: its, hints }, index) => {
      const raw = rows[index]?.raw ?? {};
      const on = readDay(raw['day'], world.today);
      const title = kind.titledBy && raw[kind.titledBy];
      return {
        href: `/ban-ghi/${its}`,
        title: typeof title === 'string' && title !== '' ? title : kind.label[event.locals.language],
        day: on ? dayText(on, event.locals.language) : '',
        hints: hints.map(({ say }) => say[event.locals.language])
      };
    })
  };
}

function withMore(sent: SentTable): SentTable {
  const room = Math.max(0, Math.min(ROWS_AT_ONCE, MOST_ROWS - sent.rows.length));
  return { ...sent, rows: [...sent.rows, ...blankRows(room)] };
}

/** First days of this month and of those before it. */
function lastMonths(today: Day): readonly Day[] {
  const first = (of: Day): Day => `${of.slice(0, 7)}-01` as Day;
  return Array.from({ length: MONTHS }).reduce<readonly Day[]>(
    (all) => [...all, all.length === 0 ? first(today) : first(addDays(all.at(-1) ?? today, -1))],
    []
  );
}
