import type { Label } from '#basis/label.ts';
import type { ForumState } from '#engine/forums/forum.ts';
import { feedbackOf, tallyOf } from '#engine/forums/tally.ts';
import { readOnlineFeedback } from '#store/forums/read-forums.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { lateInput } from '../recording/late-input.ts';
import recordActivity from '../recording/record-activity.ts';
import { actOnForum, notNow, refuseUnlessOpen } from './forum-access.ts';
import { countKept, rawOfForum, recordOf } from './forum-record.ts';

export default operation({
  id: 'close-forum',
  label: { vi: 'Kết thúc diễn đàn và vào sổ', en: 'Close a forum and record it' },
  words: {
    vi: 'Kết thúc diễn đàn: hệ thống ghi một bản ghi diễn đàn với số ý kiến, trả lời, lời hứa, phiếu đếm từ những gì đã ghi. Bên kia xác nhận như mọi hoạt động chung.',
    en: 'Closes a forum: a record is made with the numbers counted from what was noted. The other side confirms it as any joint activity.'
  },
  input: v.object({ id: uuid, forum: uuid, late: lateInput.late }),
  positional: ['forum'],
  right: 'record',
  writes: true,
  subject: (input) => input.forum,
  run: async ({ id, forum, late }, context) => {
    const { sql, world } = context;
    const online = await readOnlineFeedback(sql, forum);
    const { record, entry } = recordOf(forum);
    const places: { unit?: string } = {};
    const { state, known } = await actOnForum(context, { id, forum, who: 'host' }, (whole, { unit }) => {
      refuseUnlessOpen(whole.state);
      refuseUnlessReady(whole.state, world.today);
      places.unit = unit;
      return { act: 'closed', record };
    });
    if (known || places.unit === undefined) return { forum, record, known: true };
    const raw = rawOfForum(state, places.unit, feedbackOf(state, online));
    const input = { id: entry, record, kind: 'listening-forum', raw, late };
    await recordActivity.run(input, context, undefined);
    for (const promise of state.promises.values()) await countKept(context, state, promise);
    return { forum, record, known: false };
  }
});

function refuseUnlessReady(state: ForumState, today: string): void {
  const { waiting } = tallyOf(state);
  const missing: Label | undefined =
    state.day > today
      ? { vi: 'Diễn đàn chưa đến ngày.', en: 'The forum has not been held yet.' }
      : waiting > 0
        ? {
            vi: `Còn ${waiting} câu hỏi chờ duyệt. Hãy duyệt hết trước khi kết thúc.`,
            en: `${waiting} questions wait for moderation. Moderate them before you close.`
          }
        : state.counts === undefined
          ? { vi: 'Chưa ghi lượt người dự.', en: 'Attendances were not counted yet.' }
          : undefined;
  if (missing) throw notNow(missing);
}
