import openData from '#operations/public/open-data.ts';
import { act } from '../../_server/act.ts';
import type { RequestHandler } from './$types.ts';

/** The same rows as the CSV, each with the names of its columns. */
export const GET: RequestHandler = async (event) => {
  const { columns, rows } = await act(event, openData, { set: event.params.set });
  const named = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])));
  return new Response(JSON.stringify(named), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      link: '</du-lieu-mo/datapackage.json>; rel="describedby"; type="application/json"'
    }
  });
};
