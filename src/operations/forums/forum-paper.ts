import { feedbackOf } from '#engine/forums/tally.ts';
import { problem } from '#basis/problem.ts';
import type { Commission } from '#engine/reports/report.ts';
import { nameOn } from '#engine/territory/name-on.ts';
import { forumClosingReport } from '#programme/forums/papers/closing-report.ts';
import { forumMinutes } from '#programme/forums/papers/minutes.ts';
import { sideOf } from '#programme/parties.ts';
import { readForums, readOnlineFeedback } from '#store/forums/read-forums.ts';
import { isDemonstration } from '#store/setting.ts';
import type { ForumState } from '#engine/forums/forum.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { uuid } from '../plans/inputs.ts';
import { fileOf } from '../reports/file-of.ts';
import { getUnit } from '../units/get-unit.ts';
import { getForum, notNow } from './forum-access.ts';

export const forumPapers = ['minutes', 'closing'] as const;
export const forumPaperFormats = ['docx', 'pdf', 'html', 'fragment'] as const;

const composers = { minutes: forumMinutes, closing: forumClosingReport };
const names = { minutes: 'bien-ban-dien-dan', closing: 'bao-cao-dien-dan' };

export default operation({
  id: 'forum-paper',
  label: { vi: 'Văn bản của diễn đàn', en: 'Documents of a forum' },
  words: {
    vi: 'Biên bản hoặc báo cáo kết quả của một diễn đàn, soạn từ những gì đã ghi: Word, PDF hoặc trang web.',
    en: 'Minutes or closing report of a forum, composed from what was noted: Word, PDF or a page.'
  },
  input: v.object({
    forum: uuid,
    paper: v.picklist(forumPapers),
    format: v.optional(v.picklist(forumPaperFormats), 'docx'),
    base: v.optional(v.pipe(v.string(), v.url()), 'http://localhost:8080')
  }),
  positional: ['forum', 'paper'],
  right: 'compose-reports',
  writes: false,
  run: async ({ forum: id, paper, format, base }, context) => {
    const { sql, world } = context;
    const { state } = await getForum(context, id);
    const [line] = await readForums(sql, { forum: id, limit: 1 });
    if (!line) throw problem('no-such-forum', { id });
    if (state.cancelled || state.day > world.today) throw notNow(notHeld);
    const commission = await commissionOf(state, line.unit, context);
    const feedback = feedbackOf(state, await readOnlineFeedback(sql, id));
    const document = composers[paper]({ commission, forum: state, feedback });
    return fileOf(document, { name: names[paper], format, base });
  }
});

/** Whose paper it is, on the map of the forum's day. */
async function commissionOf(state: ForumState, unit: string, { sql, world }: Context): Promise<Commission> {
  const { territory, today } = world;
  const { day } = state;
  const of = getUnit(territory, unit, day);
  return {
    unit: { id: of.id, name: nameOn(territory, of.id, day) ?? of.name, code: of.code, level: of.level },
    above: territory.ancestorsOn(of.id, day).find((one) => one.level !== 'nation')?.name,
    places: [],
    planned: [],
    period: { from: day, to: day },
    reading: 'as-it-stood',
    side: sideOf(state.host) ?? 'police',
    chosen: [],
    restatements: [],
    today,
    illustration: await isDemonstration(sql)
  };
}

const notHeld = {
  vi: 'Diễn đàn chưa tổ chức, hoặc đã hủy, nên chưa có văn bản.',
  en: 'The forum has not been held, or was cancelled, so there is no document.'
};
