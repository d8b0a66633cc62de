import openData from '#operations/public/open-data.ts';
import { act } from '../../_server/act.ts';
import { csvFile } from '../_server/csv-file.ts';
import type { RequestHandler } from './$types.ts';

/** For whoever counts: UTF-8, commas, ISO days; `?bom=1` for Excel. */
export const GET: RequestHandler = async (event) => {
  const { set } = event.params;
  const { columns, rows } = await act(event, openData, { set });
  return new Response(csvFile(columns, rows, event.url.searchParams.get('bom') === '1'), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${set}.csv"`,
      'access-control-allow-origin': '*',
      link: '</du-lieu-mo/datapackage.json>; rel="describedby"; type="application/json"'
    }
  });
};
