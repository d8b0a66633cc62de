import { yearOf } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Claim } from '#engine/reading/claim.ts';
import { readProse } from '#engine/reading/read-prose.ts';
import { cellClaims } from '#engine/workbooks/cell-claims.ts';
import { type TextTable, textTables } from '#engine/workbooks/text-tables.ts';
import { indicators } from '#programme/catalogue.ts';
import { proseLexicon } from '#programme/reading/prose-lexicon.ts';
import { headingMeaning } from './heading-meaning.ts';
import { bareUnitName } from './named-units.ts';

/** What told the meaning of a number in a table: its headings, or a guess at them. */
const TABLE_RULE = 'table-cell';
const GUESSED_RULE = 'table-cell-guessed';

/** The figures of a report: of its sentences, and of its tables by their headings; in the order of the text. */
export function claimsIn(text: string): readonly Claim[] {
  const tables = textTables(text)
    .map((table) => ({ table, claims: tableClaims(table) }))
    .filter(({ claims }) => claims.length > 0);
  if (tables.length === 0) return readProse(text, proseLexicon);
  const said = readProse(withoutCells(text, tables), proseLexicon);
  const all = [...said, ...tables.flatMap(({ claims }) => claims)].toSorted((a, b) => a.start - b.start);
  const placeOf = new Map(all.map((one, at) => [one, at]));
  return all.map((one) => {
    const { breakdownOf, ...rest } = one;
    const whole = breakdownOf === undefined ? undefined : said[breakdownOf];
    const at = whole && placeOf.get(whole);
    return at === undefined ? rest : { ...rest, breakdownOf: at };
  });
}

/** What stands in a cell with words and digits both may say a figure of its own: `12 hộ`. */
const SAYS = /\d.*\p{L}|\p{L}.*\d/u;

/** The text with blanks for the bare numbers and names of tables: to a reader of sentences they say nothing. */
function withoutCells(text: string, tables: readonly { readonly table: TextTable }[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { table } of tables) {
    for (const { row, cells } of table.sheet.rows) {
      for (const cell of cells) {
        const place = SAYS.test(cell.text) ? undefined : table.placeOf(row, cell.column);
        if (!place) continue;
        pieces.push(text.slice(at, place.start), ' '.repeat(place.end - place.start));
        at = place.end;
      }
    }
  }
  return [...pieces, text.slice(at)].join('');
}

/** A reading of a table that was only guessed at is no ground to call a number wrong. */
export function isGuessed({ because }: Pick<Claim, 'because'>): boolean {
  return because.rule === GUESSED_RULE;
}

function tableClaims({ sheet, placeOf }: TextTable): readonly Claim[] {
  return cellClaims(sheet, headingMeaning)
    .flatMap((cell): readonly Claim[] => {
      const place = placeOf(cell.row, cell.column);
      if (!place) return [];
      const { value, noun, indicator, phrase, doubt, year, unit } = cell;
      return [
        {
          ...place,
          value,
          bound: 'exact',
          noun,
          code: indicators.get(indicator)?.proseCode ?? 'other',
          indicator,
          period: year ? String(yearOf(year.from)) : null,
          unit: unit === undefined ? null : bareUnitName(unit),
          because: { rule: doubt ? GUESSED_RULE : TABLE_RULE, phrase },
          ...(doubt ? { doubt: asSentence(noun, doubt) } : {})
        }
      ];
    })
    .toSorted((a, b) => a.start - b.start);
}

function asSentence(noun: string, { vi, en }: Label): Label {
  return { vi: `Tiêu đề “${noun}” được ${vi}.`, en: `The heading “${noun}” was ${en}.` };
}
