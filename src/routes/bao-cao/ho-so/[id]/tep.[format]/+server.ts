import { problem } from '#basis/problem.ts';
import reportFile from '#operations/issuing/report-file.ts';
import { act, getPerson } from '../../../../_server/act.ts';
import { fileAnswer } from '../../../_server/file-answer.ts';
import { formatIn } from '../../../_server/format-words.ts';
import { sideIn } from '../../../_server/report-question.ts';
import { reportIn } from '../../../_server/shown-report.ts';
import type { RequestHandler } from './$types.ts';

/** A report on its way or issued, as a file under either masthead. */
export const GET: RequestHandler = async (event) => {
  getPerson(event);
  const report = reportIn(event.params);
  const format = formatIn(event.params.format);
  if (!format) throw problem('no-such-draft-report', { id: `${report}.${event.params.format}` });
  const side = sideIn(event.url.searchParams.get('ben'));
  const base = event.url.origin;
  const template = event.url.searchParams.get('mau') ?? undefined;
  return fileAnswer(await act(event, reportFile, { report, side, format, base, template }));
};
