import { periodText } from '#basis/day-text.ts';
import reportFile from '#operations/issuing/report-file.ts';
import showReport from '#operations/issuing/show-report.ts';
import issuedWithCode from '#operations/verifying/issued-with-code.ts';
import listTemplates from '#operations/templates/list-templates.ts';
import { sideOf } from '#programme/parties.ts';
import { reports } from '#programme/report-catalogue.ts';
import { qrSvg } from '#render/seal/qr-svg.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { act, getPersonWith } from '../../../_server/act.ts';
import { getHouse } from '../../../_server/house.ts';
import { formatChoices } from '../../_server/format-words.ts';
import { moves } from '../../_server/moves.ts';
import { stateTag } from '../../_server/report-list.ts';
import { sideIn } from '../../_server/report-question.ts';
import {
  historyOf,
  progressOf,
  reportIn,
  restatedRow,
  returnedWith,
  type ShownReport,
  whereNow
} from '../../_server/shown-report.ts';
import { spanName } from '../../_server/spans.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'compose-reports');
  const { language } = event.locals;
  const id = reportIn(event.params);
  const shown = await act(event, showReport, { report: id });
  const side = [sideIn(event.url.searchParams.get('ben')), sideOf(person.party), shown.sides[0]].find(
    (one) => one && shown.sides.includes(one)
  );
  const file = await act(event, reportFile, { report: id, side, format: 'fragment', base: event.url.origin });
  const { territory, today } = await (await getHouse()).world();
  const span = { from: shown.from, to: shown.to };
  const type = reports.get(shown.type);
  const returned = returnedWith(shown);
  // Only who records in the very commune can say that its side has recorded all.
  const isOwn = person.unit === shown.unit && person.role.rights.includes('record');
  const isOpen = shown.missing.some((one) => one.code === 'not-closed' && one.side === sideOf(person.party));
  return {
    id,
    title: shown.label,
    unit: shown.unitName,
    span: type ? spanName(type, span, language) : periodText(span, language),
    state: stateTag(shown.state, language),
    steps: progressOf(shown, language),
    now: whereNow(shown, language),
    returned: returned && { remarks: returned.remarks ?? '', by: returned.name ?? '' },
    moves: shown.moves,
    sides: shown.sides,
    side,
    missing: shown.missing,
    closing:
      isOwn && isOpen && shown.to < today
        ? {
            ...span,
            name: periodText(span, language),
            unit: shown.unitName,
            recordsHref: `/ban-ghi?${new URLSearchParams({ 'dia-ban': shown.unit, tu: shown.from, den: shown.to })}`
          }
        : undefined,
    history: historyOf(shown, language),
    formats: formatChoices(language),
    templates: (await act(event, listTemplates, {})).map(({ id: of, name, unitName }) => ({
      id: of,
      name,
      of: unitName
    })),
    signed: await signedFacts(event, shown),
    hasPlaces: territory.find(shown.unit)?.level !== 'commune',
    today,
    html: new TextDecoder().decode(file.bytes),
    done: event.url.searchParams.get('xong') ?? undefined
  };
};

export const actions: Actions = moves;

async function signedFacts(event: RequestEvent, { issued: signed }: ShownReport) {
  if (!signed) return undefined;
  const { issued: facts } = await act(event, issuedWithCode, { code: signed.code });
  const href = `/kiem-chung/${signed.code}`;
  return {
    facts,
    restatements: signed.restatements.map((one) => restatedRow(one, event.locals.language)),
    href,
    qr: qrSvg(new URL(href, event.url.origin).href)
  };
}
