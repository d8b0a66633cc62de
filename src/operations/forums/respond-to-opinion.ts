import { problem } from '#basis/problem.ts';
import { missing } from '#engine/records/parse-header.ts';
import { parseResponse, responseFields } from '#programme/forums/response.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { actOnForum, getOpinion, notNow } from './forum-access.ts';
import { accepted, raw } from './inputs.ts';

export default operation({
  id: 'respond-to-opinion',
  label: { vi: 'Trả lời ý kiến', en: 'Respond to an opinion' },
  words: {
    vi: 'Trả lời, chuyển hoặc hứa giải quyết một ý kiến; kèm văn bản giải quyết nếu có.',
    en: 'Answers an opinion, passes it on or promises something; with the deciding document where there is one.'
  },
  input: v.object({ id: uuid, forum: uuid, opinion: uuid, promise: uuid, raw }),
  right: 'record',
  writes: true,
  subject: (input) => input.opinion,
  run: async ({ id, forum, opinion, promise, raw: typed }, context) => {
    const { known } = await actOnForum(context, { id, forum, who: 'holder' }, ({ state }) => {
      const had = getOpinion(state, opinion);
      const { response } = accepted(parseResponse(typed, { promise, today: context.world.today }));
      if (!response)
        throw problem('input-refused', { fields: { how: missing(responseFields.how.label).wrong } });
      if (had.response?.how === 'promised') throw notNow(alreadyPromised);
      if (had.standing === 'waiting' && had.source === 'online') throw notNow(notRead);
      if (state.closed && !(response.how === 'answered' && !response.inRoom)) throw notNow(closed);
      return { act: 'responded', opinion, response };
    });
    return { opinion, known };
  }
});

const alreadyPromised = {
  vi: 'Ý kiến này đã có lời hứa; hãy ghi tiến độ hoặc kết quả ở trang lời hứa.',
  en: 'Something was promised to this opinion; note progress or outcome on the page of the promise.'
};

const notRead = {
  vi: 'Câu hỏi này chưa được duyệt. Hãy duyệt trước khi trả lời.',
  en: 'This question waits for moderation. Moderate it before you answer.'
};

/** Answered in the room, passed on and promised are counted in the record by then. */
const closed = {
  vi: 'Diễn đàn đã vào sổ; từ đây chỉ trả lời bằng văn bản được.',
  en: 'The forum is recorded; from now on opinions are answered in writing only.'
};
