import { problem } from '#basis/problem.ts';
import type { Language } from '#basis/label.ts';
import type { Restatement } from '#engine/reports/restatement.ts';
import { dayText } from '#basis/day-text.ts';
import { valueText } from '#engine/reports/verify-findings.ts';
import type { ProgressStep } from '#components/ProgressSteps/props.ts';
import type { TimelineEvent } from '#components/Timeline/props.ts';
import { say } from '#messages/say.ts';
import type showReport from '#operations/issuing/show-report.ts';
import { indicators } from '#programme/catalogue.ts';
import { momentText } from '../../_server/draft-rows.ts';
import { partyName } from '../../_server/record-rows.ts';

export type ShownReport = Awaited<ReturnType<typeof showReport.run>>;

/** An address that is no id is a report that does not exist. */
export function reportIn({ id }: { readonly id: string }): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(id)) return id;
  throw problem('no-such-draft-report', { id });
}

/** A report of one side is checked by nobody else, so that step is not there. */
export function progressOf({ state, sides }: ShownReport, language: Language): readonly ProgressStep[] {
  const way = (['composed', 'sent', 'checked', 'approved'] as const).filter(
    (step) => step !== 'sent' || sides.length > 1
  );
  const at = state === 'issued' ? way.length : way.indexOf(state);
  return way.map((step, index) => ({
    id: step,
    label: say(language, `reportPage.step_${step}`),
    state: index < at ? 'done' : index === at ? 'current' : 'ahead'
  }));
}

/** Whose desk it lies on. */
export function whereNow({ state, sides, issued }: ShownReport, language: Language): string {
  if (issued) return say(language, 'reportPage.now_issued', { day: dayText(issued.issuedOn, language) });
  if (state === 'issued') return '';
  const [own = 'police', other = own] = sides;
  const side = say(language, `reports.side_${state === 'sent' ? other : own}`);
  return say(language, `reportPage.now_${state}`, { side });
}

/** Oldest first. */
export function historyOf({ steps }: ShownReport, language: Language): readonly TimelineEvent[] {
  return steps.map(({ number, act, at, name, party, remarks }) => ({
    id: String(number),
    title: say(language, `reportPage.act_${act}`),
    at: momentText(at, language),
    who: say(language, 'records.by', { name: name ?? '–', party: partyName(party, language) }),
    note: remarks ?? undefined,
    tone: tones[act]
  }));
}

const tones = {
  composed: 'information',
  edited: 'plain',
  sent: 'information',
  checked: 'success',
  approved: 'success',
  returned: 'problem',
  issued: 'success'
} as const satisfies Record<ShownReport['steps'][number]['act'], TimelineEvent['tone']>;

/** Why it came back, while the side that composed it mends it. */
export function returnedWith({ state, steps }: ShownReport): ShownReport['steps'][number] | undefined {
  if (state !== 'composed') return undefined;
  const last = steps.findLast(({ act }) => act !== 'edited');
  return last?.act === 'returned' ? last : undefined;
}

export function restatedRow({ was, now, number, day, reasons }: Restatement, language: Language) {
  return {
    label: indicators.get(was.indicator)?.label[language] ?? was.indicator,
    where: say(language, 'reportPage.restatedIn', { number, day: dayText(day, language) }),
    was: valueText(was)[language],
    now: valueText(now)[language],
    reasons: reasons.join('; ')
  };
}
