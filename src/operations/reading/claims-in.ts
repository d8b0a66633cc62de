import { yearOf } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Claim } from '#engine/reading/claim.ts';
import { readProse } from '#engine/reading/read-prose.ts';
import { cellClaims } from '#engine/workbooks/cell-claims.ts';
import { textTables } from '#engine/workbooks/text-tables.ts';
import { indicators } from '#programme/catalogue.ts';
import { proseLexicon } from '#programme/reading/prose-lexicon.ts';
import { headingMeaning } from './heading-meaning.ts';
import { bareUnitName } from './named-units.ts';

/** What told the meaning of a number in a table: its headings, or a guess at them. */
const TABLE_RULE = 'table-cell';
const GUESSED_RULE = 'table-cell-guessed';

/** The figures of a report: of its sentences, and of its tables by their headings; in the order of the text. */
export function claimsIn(text: string): readonly Claim[] {
  const said = readProse(text, proseLexicon);
  const cells = tableClaims(text).toSorted((a, b) => a.start - b.start);
  if (cells.length === 0) return said;
  const all = [...outside(said, cells), ...cells].toSorted((a, b) => a.start - b.start);
  const placeOf = new Map(all.map((one, at) => [one, at]));
  return all.map((one) => {
    const { breakdownOf, ...rest } = one;
    const whole = breakdownOf === undefined ? undefined : said[breakdownOf];
    const at = whole && placeOf.get(whole);
    return at === undefined ? rest : { ...rest, breakdownOf: at };
  });
}

/** Those that share no letter with a cell; both in the order of the text. */
function outside(said: readonly Claim[], cells: readonly Claim[]): readonly Claim[] {
  let at = 0;
  return said.filter(({ start, end }) => {
    while ((cells[at]?.end ?? Infinity) <= start) at += 1;
    return (cells[at]?.start ?? Infinity) >= end;
  });
}

/** A reading of a table that was only guessed at is no ground to call a number wrong. */
export function isGuessed({ because }: Pick<Claim, 'because'>): boolean {
  return because.rule === GUESSED_RULE;
}

function tableClaims(text: string): readonly Claim[] {
  return textTables(text).flatMap(({ sheet, placeOf }) =>
    cellClaims(sheet, headingMeaning).flatMap((cell): readonly Claim[] => {
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
  );
}

function asSentence(noun: string, { vi, en }: Label): Label {
  return { vi: `Tiêu đề “${noun}” được ${vi}.`, en: `The heading “${noun}” was ${en}.` };
}
