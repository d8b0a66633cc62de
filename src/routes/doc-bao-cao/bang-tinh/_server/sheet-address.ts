import { isDay } from '#basis/day.ts';
import type { GivenMapping } from '#operations/reading/mapping-input.ts';

/** How a sheet is looked at; all of it stands in the address, so nothing is kept before a person says so. */
export interface SheetView {
  readonly sheet: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly headingRows: { readonly from: number; readonly to: number } | undefined;
  readonly mapping: GivenMapping | undefined;
  /** Id of a known layout, or `none`. */
  readonly by: string | undefined;
  readonly page: number;
}

/** `trang-tinh=Biểu 1&tieu-de=3-4&don-vi=B&cot=C:outreach-sessions&phan=D:C&tu=…&den=…&mau=…&trang=2`. */
export function readSheetView(query: URLSearchParams): SheetView {
  const text = (name: string): string | undefined => query.get(name)?.normalize('NFC') || undefined;
  const day = (name: string): string | undefined => {
    const given = text(name);
    return given !== undefined && isDay(given) ? given : undefined;
  };
  const headingRows = rowsIn(text('tieu-de') ?? '');
  const unitColumn = text('don-vi');
  const sheet = text('trang-tinh');
  return {
    sheet,
    from: day('tu'),
    to: day('den'),
    headingRows,
    mapping:
      headingRows && unitColumn !== undefined
        ? {
            ...(sheet === undefined ? {} : { sheet }),
            headingRows,
            unitColumn,
            columns: query.getAll('cot').flatMap(columnIn),
            breakdowns: query.getAll('phan').flatMap(partIn)
          }
        : undefined,
    by: text('mau'),
    page: Math.max(1, Math.floor(Number(query.get('trang')) || 1))
  };
}

function rowsIn(text: string): SheetView['headingRows'] {
  const [, from, to] = /^(\d{1,6})-(\d{1,6})$/u.exec(text) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to) };
}

function columnIn(text: string): GivenMapping['columns'] {
  const [column = '', indicator = '', from, to] = text.split(':');
  if (column === '' || indicator === '') return [];
  const hasOwn = from !== undefined && to !== undefined && isDay(from) && isDay(to);
  return [{ column, indicator, ...(hasOwn ? { from, to } : {}) }];
}

function partIn(text: string): GivenMapping['breakdowns'] {
  const [column = '', of = ''] = text.split(':');
  return column === '' || of === '' ? [] : [{ column, of }];
}

/** The part of an address behind `?`. */
export function sheetQuery({ sheet, from, to, headingRows, mapping, by, page }: Partial<SheetView>): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined): void => {
    if (value !== undefined) query.append(name, value);
  };
  put('trang-tinh', sheet);
  put('tu', from);
  put('den', to);
  put('tieu-de', headingRows && `${headingRows.from}-${headingRows.to}`);
  put('don-vi', mapping?.unitColumn);
  for (const { column, indicator, from: first, to: last } of mapping?.columns ?? []) {
    put('cot', [column, indicator, ...(first && last ? [first, last] : [])].join(':'));
  }
  for (const { column, of } of mapping?.breakdowns ?? []) put('phan', `${column}:${of}`);
  put('mau', by);
  put('trang', page === undefined || page === 1 ? undefined : String(page));
  return query.toString();
}
