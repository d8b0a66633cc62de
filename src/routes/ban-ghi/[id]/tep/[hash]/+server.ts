import evidenceFile from '#operations/evidence/evidence-file.ts';
import { act, getPerson } from '../../../../_server/act.ts';
import { evidenceAnswer } from '../../../../_server/evidence-answer.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async (event) => {
  getPerson(event);
  const { id: record, hash } = event.params;
  return evidenceAnswer(await act(event, evidenceFile, { record, hash }), hash, event.request);
};
