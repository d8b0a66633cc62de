import tipChallenge from '#operations/tips/tip-challenge.ts';
import { answerJson } from '../../_server/answer-json.ts';
import { asSender } from '../../_server/as-sender.ts';
import type { RequestHandler } from './$types.ts';

export const POST: RequestHandler = () => answerJson(200, () => asSender(tipChallenge, {}));
