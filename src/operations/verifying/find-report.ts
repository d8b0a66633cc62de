import { problem } from '#basis/problem.ts';
import {
  findIssuedBy,
  findIssuedByNumber,
  frozenOf,
  type IssuedReport
} from '#store/reports/issued-reports.ts';
import type { Context } from '../context.ts';

/** By number and sign (`05/BC-CAX`), by the code at the foot, by digest or id. */
export async function getIssued({ sql }: Context, mark: string): Promise<IssuedReport> {
  const wanted = mark.trim().replace(/^số:?\s*/iu, '');
  const [, number, sign] = /^0*(\d{1,6})\s*\/\s*(\S.*)$/u.exec(wanted) ?? [];
  if (number === undefined || sign === undefined) {
    const found = await findIssuedBy(sql, wanted);
    if (!found) throw problem('no-such-issued-report', { mark: wanted });
    return found;
  }
  const [found, ...others] = await findIssuedByNumber(sql, Number(number), sign.trim());
  if (!found) throw problem('no-such-issued-report', { mark: wanted });
  if (others.length > 0)
    throw problem('several-issued-reports', { mark: wanted, codes: [found, ...others].map(named) });
  return found;
}

function named(issued: IssuedReport): string {
  const { unitName, issuedOn } = frozenOf(issued);
  return `${issued.code} (${unitName}, ${issuedOn})`;
}
