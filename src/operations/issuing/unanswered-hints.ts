import { dayText } from '#basis/day-text.ts';
import { numberText } from '#basis/number-text.ts';
import type { Period } from '#basis/period.ts';
import { hintsOf } from '#engine/records/parse-record.ts';
import { kinds } from '#programme/catalogue.ts';
import { readUnreviewed } from '#store/ledger/read-unreviewed.ts';
import type { Context } from '../context.ts';
import { pastsOf } from '../recording/past-of.ts';
import type { Missing } from './missing.ts';

/** Records named one by one; more are counted. */
const NAMED = 5;

/** Of a whole country only so many are looked through, the newest first. */
const LOOKED_THROUGH = 20_000;

/** Odd inputs that nobody has corrected or explained; a correction, or a note on the record, answers a hint. */
export async function unansweredHints(
  context: Context,
  asked: { readonly units: readonly string[]; readonly span: Period }
): Promise<readonly Missing[]> {
  const read = await readUnreviewed(context.sql, { ...asked, most: LOOKED_THROUGH });
  const unreviewed = read.flatMap(({ kind: id, ...record }) => {
    const kind = kinds.get(id);
    return kind ? [{ ...record, kind, unit: record.header.unit }] : [];
  });
  const past = await pastsOf(context, unreviewed);
  const odd = unreviewed.flatMap((record) => {
    const [hint] = hintsOf(record.kind, { ...record, past: past(record) });
    return hint ? [{ ...record, say: hint.say }] : [];
  });
  const named = odd.slice(0, NAMED).map(({ id, title, header: { day }, say }): Missing => ({
    code: 'unanswered-hint',
    blocks: false,
    words: {
      vi: `“${title}” ngày ${dayText(day, 'vi')}: ${say.vi}`,
      en: `“${title}” of ${dayText(day, 'en')}: ${say.en}`
    },
    href: `/ban-ghi/${id}?xem-lai=1`
  }));
  const rest = odd.length - named.length;
  return rest === 0 ? named : [...named, more(rest, read.length === LOOKED_THROUGH)];
}

function more(count: number, isCut: boolean): Missing {
  return {
    code: 'unanswered-hint',
    blocks: false,
    words: {
      vi: `Còn ${isCut ? 'ít nhất ' : ''}${numberText(count, 'vi')} bản ghi nữa của kỳ này có chỗ nên xem lại mà chưa được đính chính hoặc giải thích.`,
      en: `${isCut ? 'At least ' : ''}${numberText(count, 'en')} more records of this span have something odd that nobody has corrected or explained.`
    }
  };
}
