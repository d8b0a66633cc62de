import { say } from '#messages/say.ts';
import { feedAnswer } from '../_server/feed-answer.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = (event) =>
  feedAnswer(event, { title: say('vi', 'publicPages.title'), page: '/cong-khai' });
