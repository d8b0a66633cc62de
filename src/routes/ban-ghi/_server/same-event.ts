import { dayText } from '#basis/day-text.ts';
import partRecords from '#operations/matching/part-records.ts';
import reopenPair from '#operations/matching/reopen-pair.ts';
import sameEvent from '#operations/matching/same-event.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, getPerson } from '../../_server/act.ts';
import { newId } from '../../_server/new-id.ts';
import { partyName } from '../../_server/record-rows.ts';
import { refused } from '../../_server/refusal.ts';
import { tried } from '../../_server/tried.ts';

export type Relatives = Awaited<ReturnType<typeof relativesOf>>;

/** The other records of a record's event, and those told apart from it. */
export async function relativesOf(event: RequestEvent, record: string) {
  const { language } = event.locals;
  const found = await act(event, sameEvent, { record });
  const shown = (list: typeof found.maybe) =>
    list.map(({ id, title, day, recorder }) => ({
      id,
      title,
      words: `${title}, ${dayText(day, language)}, ${partyName(recorder, language)}`,
      entry: newId()
    }));
  return {
    mergedInto: shown(found.mergedInto),
    mergedFrom: shown(found.mergedFrom),
    apartFrom: shown(found.apartFrom),
    maybe: shown(found.maybe)
  };
}

/** Both undo what was decided on the page of pairs. */
export const sameEventActions = {
  'tach-ra': (event: RequestEvent) => undo(event, partRecords, 'da-tach'),
  'mo-lai-cap': (event: RequestEvent) => undo(event, reopenPair, 'da-mo-lai')
};

async function undo(event: RequestEvent, operation: typeof partRecords | typeof reopenPair, done: string) {
  getPerson(event);
  const form = await event.request.formData();
  const text = (name: string): string => String(form.get(name) ?? '');
  const [one, other, late] = [text('mot'), text('hai'), text('late')];
  const result = await tried(() => act(event, operation, { id: text('id'), one, other, late }));
  if ('error' in result) return refused(result.error, { asked: `cap ${other}`, late });
  return redirect(303, `/ban-ghi/${encodeURIComponent(String(event.params['id'] ?? one))}?xong=${done}`);
}
