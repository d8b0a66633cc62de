import { type Day, dayOf, isDay, yearOf } from '#basis/day.ts';
import { month, type Period, year } from '#basis/period.ts';

/**
 * The spans of days that a stated period may mean, the likeliest first. A year may be a calendar year or one that
 * closes on 14 December (Nghị định 09/2019/NĐ-CP, Điều 12), so a text is right when it agrees with either. Words
 * without a year of their own mean the span of the report.
 */
export function spansOf(stated: string | null, report: Period): readonly Period[] {
  const own = stated === null ? undefined : statedSpans(stated, report);
  if (!own) return [report];
  const isReports = own.some(
    ({ from, to }) => yearOf(from) === yearOf(report.from) && yearOf(to) === yearOf(report.to)
  );
  if (!isReports) return unlike([...edgeOf(own, report), ...own]);
  // `2013-2023` in a review from August to July names the years it reviews, not other days of them.
  return yearOf(report.to) - yearOf(report.from) > 1 ? [report] : unlike([report, ...own]);
}

/** In a review of several years, a year at its edge is the part of it that the review covers. */
function edgeOf([first]: readonly Period[], report: Period): readonly Period[] {
  if (!first || yearOf(report.to) - yearOf(report.from) < 2) return [];
  const from = first.from < report.from ? report.from : first.from;
  const to = first.to > report.to ? report.to : first.to;
  const isEdge = from <= to && (from !== first.from || to !== first.to);
  return isEdge ? [{ from, to }] : [];
}

function statedSpans(stated: string, report: Period): readonly Period[] | undefined {
  const [first = '', last = ''] = stated.split('..');
  if (stated.includes('..')) {
    const begin = spanOf(first)?.from;
    const end = last === '' ? report.to : spanOf(last)?.to;
    return begin !== undefined && end !== undefined && begin <= end ? [{ from: begin, to: end }] : undefined;
  }
  const years = /^(\d{4})-(\d{4})$/u.exec(stated);
  if (years) return spanOfYears(Number(years[1]), Number(years[2]));
  const half = /^(\d{4})-H([12])$/u.exec(stated);
  if (half) return halves(Number(half[1]), half[2] === '1');
  if (/^\d{4}$/u.test(stated)) return spanOfYears(Number(stated), Number(stated));
  const single = spanOf(stated);
  return single ? [single] : undefined;
}

function spanOfYears(first: number, last: number): readonly Period[] | undefined {
  if (first > last) return undefined;
  return [
    { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) },
    { from: dayOf(first - 1, 12, 15), to: dayOf(last, 12, 14) }
  ];
}

function halves(of: number, isFirst: boolean): readonly Period[] {
  return isFirst
    ? [
        { from: dayOf(of, 1, 1), to: dayOf(of, 6, 30) },
        { from: dayOf(of - 1, 12, 15), to: dayOf(of, 6, 14) }
      ]
    : [
        { from: dayOf(of, 7, 1), to: dayOf(of, 12, 31) },
        { from: dayOf(of, 6, 15), to: dayOf(of, 12, 14) }
      ];
}

/** `2023`, `2023-07`, `2023-07-11`. */
function spanOf(text: string): Period | undefined {
  if (isDay(text)) return { from: text as Day, to: text as Day };
  const [, ofYear = '', ofMonth] = /^(\d{4})(?:-(\d{2}))?$/u.exec(text) ?? [];
  if (ofYear === '') return undefined;
  if (ofMonth === undefined) return year(Number(ofYear));
  const number = Number(ofMonth);
  return number >= 1 && number <= 12 ? month(Number(ofYear), number) : undefined;
}

function unlike(spans: readonly Period[]): readonly Period[] {
  return spans.filter(
    (one, at) => spans.findIndex(({ from, to }) => from === one.from && to === one.to) === at
  );
}
