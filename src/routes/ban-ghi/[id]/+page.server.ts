import { problem } from '#basis/problem.ts';
import { readRecordForm } from '#components/RecordForm/read-record-form.ts';
import takeBackStep from '#operations/recording/take-back-step.ts';
import takeStep from '#operations/recording/take-step.ts';
import withdrawRecord from '#operations/recording/withdraw-record.ts';
import forumOfRecord from '#operations/forums/forum-of-record.ts';
import showRecord from '#operations/records/show-record.ts';
import { sideOf } from '#programme/parties.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPerson } from '../../_server/act.ts';
import { countedIn } from '../../_server/counted-in.ts';
import { decisions } from '../../_server/decisions.ts';
import { evidenceActions } from '../../_server/evidence-actions.ts';
import { plannedLink } from '../../_server/planned-record.ts';
import { getHouse } from '../../_server/house.ts';
import { newId } from '../../_server/new-id.ts';
import { headerFacts, stepWords, valueFacts } from '../../_server/record-facts.ts';
import { historyOf } from '../../_server/record-history.ts';
import { recordRights, stepsToTakeBack } from '../../_server/record-rights.ts';
import { getKind } from '../../_server/recording-form.ts';
import { refused } from '../../_server/refusal.ts';
import { shownEvidence } from '../../_server/shown-evidence.ts';
import { tried } from '../../_server/tried.ts';
import { discussionOf } from '../_server/discussion.ts';
import { exchange } from '../_server/exchange.ts';
import { recordProgress } from '../_server/record-progress.ts';
import { relativesOf, sameEventActions } from '../_server/same-event.ts';
import { twoVersions } from '../_server/two-versions.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const person = getPerson(event);
  const { language } = event.locals;
  const world = await (await getHouse()).world();
  const shown = await act(event, showRecord, { record: recordIn(event.params) });
  const { state, entries, hints, isReviewed, kind: kindId } = shown;
  const kind = getKind(kindId);
  const facts = valueFacts(kind, state.values, language);
  const titled = facts.find((fact) => fact.name === kind.titledBy)?.value;
  const may = recordRights(kind, state, entries[0]?.party, world, person);
  return {
    id: state.id,
    kindLabel: kind.label[language],
    title: titled ?? kind.label[language],
    reference: kind.reference,
    relatives: await relativesOf(event, state.id),
    forum: (await act(event, forumOfRecord, { record: state.id })).forum,
    planned: await plannedLink(event, state.header.plannedItem),
    status: { status: state.status, confirmed: state.confirmed },
    facts: [...headerFacts(state.header, world, language), ...facts],
    steps: state.steps.map((taken) => ({
      id: taken.entry,
      words: stepWords(kind, taken.step, taken.day, language)
    })),
    toTakeBack: stepsToTakeBack(kind, state, entries, may.takeBack ? person : undefined).map((taken) => ({
      taken: taken.entry,
      words: stepWords(kind, taken.step, taken.day, language),
      entry: newId()
    })),
    versions: twoVersions(kind, state, entries, world, language),
    progress: recordProgress(kind, state, entries, sideOf, language),
    discussion: discussionOf(entries, language),
    isFlagged: state.isFlagged,
    newEntries: { accept: newId(), keep: newId(), remark: newId(), mark: newId() },
    history: historyOf(kind, entries, world, language),
    may,
    evidence: await shownEvidence(event, state.id, may.correct ? person : undefined),
    nextSteps: (kind.steps ?? [])
      .slice(1)
      .filter(({ follows }) => !follows)
      .map(({ id, label }) => ({ id, label })),
    fields: kind.steps ? kind.fields : {},
    today: world.today,
    countedIn: countedIn(state, world, language),
    entry: newId(),
    asksLate: event.url.searchParams.has('muon'),
    repeatHref: person.role.rights.includes('record') ? `/ghi/${kind.id}?lap-lai=${state.id}` : undefined,
    done: event.url.searchParams.get('xong') ?? undefined,
    hints: isReviewed && !event.url.searchParams.has('xem-lai') ? [] : hints.map(({ say }) => say[language]),
    mayAnswerHints: may.discuss && !isReviewed
  };
};

export const actions: Actions = {
  ...decisions,
  ...exchange,
  ...evidenceActions,
  ...sameEventActions,

  rut: async (event) => {
    getPerson(event);
    const form = await event.request.formData();
    const [id, record, note, late] = textsIn(form, ['id', 'record', 'note', 'late']);
    const done = await tried(() => act(event, withdrawRecord, { id, record, note, late }));
    if ('error' in done) return refused(done.error, { note, late, asked: 'rut' });
    return redirect(303, `/ban-ghi/${recordIn(event.params)}?xong=da-rut`);
  },

  'rut-buoc': async (event) => {
    getPerson(event);
    const form = await event.request.formData();
    const [id, taken, note, late] = textsIn(form, ['id', 'taken', 'note', 'late']);
    const record = recordIn(event.params);
    const done = await tried(() => act(event, takeBackStep, { id, record, taken, note, late }));
    if ('error' in done) return refused(done.error, { note, late, asked: `rut-buoc ${taken}` });
    return redirect(303, `/ban-ghi/${record}?xong=da-rut-buoc`);
  },

  buoc: async (event) => {
    getPerson(event);
    const record = recordIn(event.params);
    const { kind: kindId } = await act(event, showRecord, { record });
    const form = await event.request.formData();
    const { raw, id, late = '' } = readRecordForm(getKind(kindId).fields, form);
    const step = String(form.get('step') ?? '');
    const changed = filledIn(raw, Object.keys(getKind(kindId).fields));
    const sent = { step, day: String(raw['day'] ?? ''), raw: changed, late };
    const done = await tried(() => act(event, takeStep, { id, record, ...sent }));
    if ('error' in done) return refused(done.error, { asked: 'buoc', sent });
    return redirect(303, `/ban-ghi/${record}?xong=da-ghi-buoc`);
  }
};

function textsIn(form: FormData, names: readonly string[]): readonly string[] {
  return names.map((name) => String(form.get(name) ?? ''));
}

/** An address that is no id is a record that does not exist. */
function recordIn({ id }: { readonly id: string }): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(id)) return id;
  throw problem('no-such-record', { id });
}

/** A step changes only what was filled in. */
function filledIn(raw: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  const given = Object.entries(raw).filter(([name]) => names.includes(name));
  return Object.fromEntries(given.filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  if (value === '' || value === undefined || value === null) return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
