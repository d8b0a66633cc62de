import type { Claim } from '#engine/reading/claim.ts';
import type { Lexicon } from '#engine/reading/code-of.ts';
import { readProse } from '#engine/reading/read-prose.ts';

/** What a heading would count if it stood in a report's sentence. */
export interface HeadingInProse {
  /** Indicator of the programme, when the phrases named one. */
  readonly indicator?: string;
  /** Coarse code under which the reader keeps it. */
  readonly code: string;
  /** The phrase that told. */
  readonly phrase: string;
}

const COUNTING = /^(?:tổng số|số lượng|tổng cộng|tổng|số)\s+/iu;
const IDLE =
  /^(?:số lượng|tổng số|tổng cộng|tổng|cộng|số|kết quả|trong đó|(?:năm|quý|tháng|kỳ)\s+[\divx/]+)$/iu;

/** A heading said as the reader of reports knows it: `Vũ khí / Súng` is `5 súng vũ khí`, or `Vũ khí: 5 súng`. */
export function headingInProse(heading: string, lexicon: Lexicon): HeadingInProse | undefined {
  const claims = sentencesOf(heading).flatMap((sentence) => counted(sentence, lexicon));
  const found =
    claims.find(({ indicator }) => indicator !== undefined) ??
    claims.find(({ code }) => code !== lexicon.derived.other);
  if (!found) return undefined;
  const { indicator, code, because } = found;
  return { code, phrase: because.phrase, ...(indicator === undefined ? {} : { indicator }) };
}

function sentencesOf(heading: string): readonly string[] {
  const parts = heading
    .split(/\s*[/:]\s*/u)
    .filter((part) => part !== '' && !IDLE.test(part))
    .map((part) => lowered(part.replace(COUNTING, '')));
  const [leaf = '', above] = [parts.at(-1), parts.slice(0, -1).join(', ')];
  if (leaf === '') return [];
  if (above === '' || isSaidIn(leaf, above)) return [`Có 5 ${above || leaf}.`];
  return [`Có 5 ${leaf} ${above}.`, `Có 5 ${leaf}, ${above}.`];
}

/** `Tổ liên gia / Số tổ`: the leaf only says in what is counted. */
function isSaidIn(leaf: string, above: string): boolean {
  return ` ${above.toLowerCase()} `.includes(` ${leaf.toLowerCase()} `);
}

/** Capitals of an abbreviation stay. */
function lowered(part: string): string {
  return /^\p{Lu}\P{Lu}/u.test(part) ? part.charAt(0).toLowerCase() + part.slice(1) : part;
}

function counted(sentence: string, lexicon: Lexicon): readonly Claim[] {
  return readProse(sentence, lexicon).filter(({ value, because }) => value === 5 && because.phrase !== '');
}
