import phuocSon from '#programme/territory/phuoc-son-cu.ts';

/** What a report page was asked for. */
export interface ReportQuestion {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly map: string;
}

/** Without a choice: the declared reporting territory over the days of programme 09 until its review. */
export function reportQuestion(url: URL): ReportQuestion {
  const given = (name: string, otherwise: string): string => url.searchParams.get(name) || otherwise;
  return {
    unit: given('don-vi', phuocSon.unit),
    from: given('tu', '2013-08-01'),
    to: given('den', '2023-07-11'),
    map: given('ban-do', 'as-it-stood')
  };
}

/** The same question as the query of an address. */
export function questionQuery({ unit, from, to, map }: ReportQuestion): string {
  return new URLSearchParams({ 'don-vi': unit, tu: from, den: to, 'ban-do': map }).toString();
}
