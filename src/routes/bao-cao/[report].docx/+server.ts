import composeReport from '#operations/reports/compose-report.ts';
import { act, getPerson } from '../../_server/act.ts';
import { reportQuestion } from '../report-question.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  getPerson(event);
  const question = reportQuestion(event.url);
  const file = await act(event, composeReport, {
    ...question,
    report: event.params.report,
    format: 'docx',
    base: event.url.origin
  });
  return new Response(file.bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': file.contentType,
      'content-disposition': `attachment; filename="${file.fileName}"`
    }
  });
};
