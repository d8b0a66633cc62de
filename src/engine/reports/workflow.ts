import type { Label } from '#basis/label.ts';
import type { Side } from './report.ts';

/** Composed → checked by the other side → approved by the leader → issued with number and date. */
export type ReportState = 'composed' | 'sent' | 'checked' | 'approved' | 'issued';

export type ReportMove = 'edit' | 'send' | 'check' | 'approve' | 'return' | 'issue';

/** Who asks to move a report on. */
export interface Mover {
  readonly side: Side | undefined;
  /** Whether this person may sign for the office. */
  readonly isLeader: boolean;
}

/** As far as moving it on is concerned. */
export interface Moving {
  readonly state: ReportState;
  /** The first composed it; with two, the second checks it. */
  readonly sides: readonly Side[];
}

type Next =
  { readonly may: true; readonly to: ReportState } | { readonly may: false; readonly reason: Label };

/** What the move leads to, or why it cannot be made now by this person. */
export function moved({ state, sides }: Moving, move: ReportMove, mover: Mover): Next {
  const [composer] = sides;
  const isComposer = mover.side === composer;
  const isOther = !isComposer && mover.side !== undefined && sides.includes(mover.side);
  switch (move) {
    case 'edit':
      if (state !== 'composed') return no(reasons.editing);
      return isComposer ? to('composed') : no(reasons.composerOnly);
    case 'send':
      if (state !== 'composed') return no(reasons.sentAlready);
      if (!isComposer) return no(reasons.composerOnly);
      // With one side there is nobody else to check it.
      return to(sides.length > 1 ? 'sent' : 'checked');
    case 'check':
      if (state !== 'sent') return no(reasons.notSent);
      return isOther ? to('checked') : no(reasons.otherSideOnly);
    case 'approve':
      if (state !== 'checked') return no(reasons.notChecked);
      return isComposer && mover.isLeader ? to('approved') : no(reasons.leaderOnly);
    case 'return':
      if (state === 'sent' && isOther) return to('composed');
      if ((state === 'checked' || state === 'approved') && isComposer && mover.isLeader)
        return to('composed');
      return no(reasons.nothingToReturn);
    case 'issue':
      if (state !== 'approved') return no(reasons.notApproved);
      return isComposer ? to('issued') : no(reasons.composerOnly);
  }
}

function to(state: ReportState): Next {
  return { may: true, to: state };
}

function no(reason: Label): Next {
  return { may: false, reason };
}

const reasons = {
  editing: {
    vi: 'Báo cáo đang chờ kiểm tra, chờ duyệt hoặc đã ban hành nên không sửa được. Muốn sửa, hãy nhờ người đang giữ trả lại.',
    en: 'The report is being checked, waits for approval or is issued, so it cannot be edited. Ask whoever holds it to return it.'
  },
  composerOnly: {
    vi: 'Việc này do bên lập báo cáo làm. Hãy báo cho bên lập.',
    en: 'This is done by the side that composed the report. Tell them.'
  },
  sentAlready: {
    vi: 'Báo cáo này đã được gửi đi. Hãy xem trạng thái và lịch sử của báo cáo.',
    en: 'The report has been sent on already. See its state and history.'
  },
  notSent: {
    vi: 'Báo cáo này không ở bước chờ bên phối hợp kiểm tra. Hãy xem trạng thái của báo cáo.',
    en: 'The report does not wait to be checked by the other side. See its state.'
  },
  otherSideOnly: {
    vi: 'Việc kiểm tra phải do bên phối hợp làm, không do bên lập. Hãy nhờ cán bộ bên kia.',
    en: 'It must be checked by the other side, not by the one that composed it. Ask an official of the other side.'
  },
  notChecked: {
    vi: 'Báo cáo chưa được bên phối hợp kiểm tra nên chưa duyệt được. Hãy gửi kiểm tra trước.',
    en: 'The other side has not checked the report, so it cannot be approved yet. Send it to be checked first.'
  },
  leaderOnly: {
    vi: 'Chỉ lãnh đạo của bên lập báo cáo được duyệt. Hãy trình lãnh đạo.',
    en: 'Only a leader of the side that composed the report approves it. Put it before the leader.'
  },
  nothingToReturn: {
    vi: 'Báo cáo này không ở bước mà bạn có thể trả lại. Hãy xem trạng thái của báo cáo.',
    en: 'The report is not at a step from which you could return it. See its state.'
  },
  notApproved: {
    vi: 'Báo cáo chưa được lãnh đạo duyệt nên chưa ban hành được. Hãy trình duyệt trước.',
    en: 'The report is not approved, so it cannot be issued yet. Put it before the leader first.'
  }
} satisfies Record<string, Label>;
