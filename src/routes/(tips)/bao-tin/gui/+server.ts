import leaveTip from '#operations/tips/leave-tip.ts';
import { answerJson } from '../../_server/answer-json.ts';
import { asSender } from '../../_server/as-sender.ts';
import type { RequestHandler } from './$types.ts';

/** A tip that the browser has sealed; 201 once it is committed. */
export const POST: RequestHandler = ({ request }) =>
  answerJson(201, async () => asSender(leaveTip, await request.json()));
