import addToTip from '#operations/tips/add-to-tip.ts';
import { answerJson } from '../../_server/answer-json.ts';
import { asSender } from '../../_server/as-sender.ts';
import type { RequestHandler } from './$types.ts';

export const POST: RequestHandler = ({ request }) =>
  answerJson(201, async () => asSender(addToTip, await request.json()));
