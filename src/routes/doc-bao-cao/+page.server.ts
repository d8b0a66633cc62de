import { labelOf } from '#messages/say.ts';
import addPaper from '#operations/reading/add-paper.ts';
import listPapers from '#operations/reading/list-papers.ts';
import { isWorkbook } from '#papers/sheets/is-workbook.ts';
import { fail, redirect } from '@sveltejs/kit';
import { periodText } from '#basis/day-text.ts';
import { dayIn, wrongDays } from '../_server/day-in.ts';
import { act, getPersonWith } from '../_server/act.ts';
import { areaChoices } from '../_server/area-choices.ts';
import { getHouse } from '../_server/house.ts';
import { newId } from '../_server/new-id.ts';
import { refused } from '../_server/refusal.ts';
import { tried } from '../_server/tried.ts';
import { nameAsRecorded } from '../_server/unit-words.ts';
import { endedSoon, startReading } from './_server/reading-jobs.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** Milliseconds for which a form may wait; what takes longer is followed on a page of its own. */
const PATIENCE = 1_500;

export const load: PageServerLoad = async (event) => {
  const person = getPersonWith(event, 'record-reported-totals');
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const papers = await act(event, listPapers, {});
  return {
    id: newId(),
    unit: person.unit,
    units: areaChoices(world, person, language),
    papers: papers.map(({ id, name, format, unit, period, accepted }) => ({
      id,
      name,
      href: format === 'sheet' ? `/doc-bao-cao/bang-tinh/${id}` : `/doc-bao-cao/${id}`,
      place: nameAsRecorded(world, unit),
      period: periodText(period, language),
      accepted
    }))
  };
};

export const actions: Actions = {
  default: async (event) => {
    getPersonWith(event, 'record-reported-totals');
    const form = await event.request.formData();
    const text = (name: string): string =>
      String(form.get(name) ?? '')
        .normalize('NFC')
        .trim();
    const sent = {
      id: text('id'),
      name: text('ten'),
      unit: text('don-vi'),
      from: text('tu'),
      to: text('den')
    };
    const file = form.get('tep');
    if (!(file instanceof File) || file.size === 0) {
      const sentence = labelOf('oldReports.noFile');
      return fail(422, { sentence, errors: { tep: sentence }, sent });
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const input = {
      ...sent,
      name: sent.name || file.name,
      from: dayIn(sent.from),
      to: dayIn(sent.to),
      file: bytes.toBase64()
    };
    const wrong = wrongDays(input);
    const [sentence] = Object.values(wrong);
    if (sentence) return fail(422, { sentence, errors: wrong, sent });
    if (isWorkbook(bytes, file.name)) {
      const job = await endedSoon(startReading(event, input), PATIENCE);
      if (!job?.end) return redirect(303, `/doc-bao-cao/dang-doc/${input.id}`);
      if ('error' in job.end) return refused(job.end.error, { sent });
      return redirect(303, `/doc-bao-cao/bang-tinh/${job.end.paper}`);
    }
    const done = await tried(() => act(event, addPaper, input));
    if ('error' in done) return refused(done.error, { sent });
    return redirect(303, `/doc-bao-cao/${done.answer.paper}`);
  }
};
