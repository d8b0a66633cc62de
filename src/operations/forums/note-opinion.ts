import { parseNote } from '#programme/forums/opinion.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { codeHashOf } from './asked-code.ts';
import { actOnForum, notNow, refuseUnlessOpen } from './forum-access.ts';
import { accepted, raw } from './inputs.ts';

export default operation({
  id: 'note-opinion',
  label: { vi: 'Ghi ý kiến tại diễn đàn', en: 'Note an opinion in the room' },
  words: {
    vi: 'Ghi một ý kiến nêu tại diễn đàn, ghi được khi mất mạng: loại, lĩnh vực, trả lời tại chỗ, chuyển hay hứa. Gửi lại cùng id không ghi thêm.',
    en: 'Notes an opinion spoken in the room, also without a network: kind, field, answered, passed on or promised. Sent again, it is noted once.'
  },
  input: v.object({
    /** Made by the client. */
    id: uuid,
    /** The opinion's own id, made by the client as well. */
    record: uuid,
    forum: uuid,
    /** The id that a promise gets, should one be made. */
    promise: uuid,
    raw,
    /** Sixteen digits, when the speaker took them along. */
    code: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
    /** When it was typed, by the phone's own clock; it only tells. */
    writtenAt: v.optional(v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40)))
  }),
  right: 'record',
  writes: true,
  prepare: async ({ code }) => codeHashOf(code),
  subject: (input) => input.record,
  run: async ({ id, record, forum, promise, raw: typed }, context, codeHash) => {
    const { known } = await actOnForum(context, { id, forum, who: 'holder', codeHash }, ({ state }) => {
      refuseUnlessOpen(state);
      const { today } = context.world;
      if (state.day > today) throw notNow(notYet);
      const { note } = accepted(parseNote(typed, { promise, today: state.day }));
      const { text, sorting, response } = note;
      return { act: 'noted', opinion: record, text, sorting, ...(response ? { response } : {}) };
    });
    return { record, known, hints: [] };
  }
});

const notYet = {
  vi: 'Diễn đàn chưa đến ngày, chưa ghi ý kiến tại chỗ được.',
  en: 'The forum has not been held yet; nothing is noted in the room before its day.'
};
