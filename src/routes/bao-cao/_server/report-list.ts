import type { Language } from '#basis/label.ts';
import type { ReportMove } from '#engine/reports/workflow.ts';
import type { Tone } from '#components/Tag/props.ts';
import { say } from '#messages/say.ts';
import type listReports from '#operations/issuing/list-reports.ts';
import { reports } from '#programme/report-catalogue.ts';
import { spanName } from './spans.ts';

type Listed = Awaited<ReturnType<typeof listReports.run>>[number];

export type ReportState = Listed['state'];

/** In the order of their way. */
export const reportStates = ['composed', 'sent', 'checked', 'approved', 'issued'] as const;

/** A report as one line of a list. */
export interface ReportLine {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly span: string;
  readonly unit: string;
  readonly state: { readonly tag: string; readonly tone: Tone };
  /** What waits for the reader, in a word or two; nothing when it waits for somebody else. */
  readonly duty: string | undefined;
  readonly isIssued: boolean;
}

export function reportLine(row: Listed, language: Language): ReportLine {
  const { id, state, moves } = row;
  const type = reports.get(row.type);
  const span = { from: row.from, to: row.to };
  const duty = dutyOf(moves);
  return {
    id,
    title: row.label[language],
    href: `/bao-cao/ho-so/${id}`,
    span: type ? spanName(type, span, language) : '',
    unit: row.unitName,
    state: stateTag(state, language),
    duty: state !== 'issued' && duty ? say(language, `reports.duty_${duty}`) : undefined,
    isIssued: state === 'issued'
  };
}

export function stateTag(state: ReportState, language: Language): ReportLine['state'] {
  return { tag: say(language, `reports.state_${state}`), tone: tones[state] };
}

const tones = {
  composed: 'plain',
  sent: 'information',
  checked: 'information',
  approved: 'warning',
  issued: 'success'
} as const satisfies Record<ReportState, Tone>;

/** The one thing to do next, of all that may be done. */
function dutyOf(moves: readonly ReportMove[]): 'check' | 'approve' | 'issue' | 'edit' | 'return' | undefined {
  const order = ['check', 'approve', 'issue', 'edit', 'return'] as const;
  return order.find((one) => moves.includes(one));
}
