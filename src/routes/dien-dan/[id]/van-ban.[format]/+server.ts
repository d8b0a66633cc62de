import { problem } from '#basis/problem.ts';
import { baseAddress } from '#operations/base-address.ts';
import forumPaper, { forumPaperFormats, forumPapers } from '#operations/forums/forum-paper.ts';
import { act, getPersonWith } from '../../../_server/act.ts';
import { fileAnswer } from '../../../bao-cao/_server/file-answer.ts';
import { idOf } from '../../_server/id-of.ts';
import type { RequestHandler } from './$types.ts';

export const GET: RequestHandler = async (event) => {
  getPersonWith(event, 'compose-reports');
  const paper = forumPapers.find((one) => one === event.url.searchParams.get('loai'));
  const format = forumPaperFormats.find((one) => one === event.params.format);
  if (!paper || !format) throw problem('no-such-report', { id: event.params.format });
  const base = baseAddress() ?? event.url.origin;
  return fileAnswer(await act(event, forumPaper, { forum: idOf(event.params), paper, format, base }));
};
