import sampleTemplate from '#operations/templates/sample-template.ts';
import { act, getPerson } from '../../../_server/act.ts';
import { fileAnswer } from '../../_server/file-answer.ts';
import type { RequestHandler } from './$types.ts';

/** A template to begin from. */
export const GET: RequestHandler = async (event) => {
  getPerson(event);
  return fileAnswer(await act(event, sampleTemplate, {}));
};
