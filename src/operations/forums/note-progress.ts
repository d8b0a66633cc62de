import * as v from 'valibot';
import { operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { actOnForum, getPromise, notNow } from './forum-access.ts';
import { words } from './inputs.ts';

export default operation({
  id: 'note-progress',
  label: { vi: 'Ghi tiến độ lời hứa', en: 'Note progress of a promise' },
  words: {
    vi: 'Cho biết một lời hứa đang làm đến đâu. Ai cũng xem được ngay.',
    en: 'Says how far a promise has come. Anybody sees it at once.'
  },
  input: v.object({ id: uuid, forum: uuid, promise: uuid, text: words }),
  positional: ['forum', 'promise', 'text'],
  right: 'record',
  writes: true,
  subject: (input) => input.promise,
  run: async ({ id, forum, promise, text }, context) => {
    const { known } = await actOnForum(context, { id, forum, who: 'holder' }, ({ state }) => {
      if (getPromise(state, promise).done) throw notNow(alreadyDone);
      return { act: 'progressed', promise, text };
    });
    return { promise, known };
  }
});

export const alreadyDone = {
  vi: 'Lời hứa này đã báo là xong.',
  en: 'This promise is told as done already.'
};
