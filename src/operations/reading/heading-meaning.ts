import type { Label } from '#basis/label.ts';
import { fold } from '#basis/vietnamese.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { headingInProse } from '#engine/workbooks/heading-in-prose.ts';
import { headingMatcher, type Matched } from '#engine/workbooks/match-heading.ts';
import { indicators } from '#programme/catalogue.ts';
import { proseLexicon } from '#programme/reading/prose-lexicon.ts';

const byWords = headingMatcher(indicators.values());

/** How large a place is, rather than what was done there: no heading of these names an indicator by itself. */
const BACKGROUND = new Set(
  'households population member_base org_units geography border_registrations share_other other gifts equipment event_attendance'.split(
    ' '
  )
);

const byCode = Map.groupBy(
  [...indicators.values()].filter(({ nature }) => nature !== 'rate'),
  ({ proseCode }) => proseCode
);

/** Which indicator a heading means: by its words; else as a report would be read, and then it is told as unsure. */
export function headingMeaning(heading: string): Matched | undefined {
  return byWords(heading) ?? asInAReport(heading);
}

function asInAReport(heading: string): Matched | undefined {
  const read = headingInProse(heading, proseLexicon);
  if (!read) return undefined;
  const { phrase } = read;
  if (read.indicator !== undefined) return { id: read.indicator, phrase, doubt: guessed(phrase) };
  if (BACKGROUND.has(read.code)) return undefined;
  const all = byCode.get(read.code as Indicator['proseCode']) ?? [];
  const near = all.toSorted((one, other) => fit(other) - fit(one));
  const [best, second] = near;
  if (!best) return undefined;
  return {
    id: best.id,
    phrase,
    ...(second ? { rival: second.id } : {}),
    doubt: guessed(phrase)
  };

  /** `citizen-reports-vneid` is a kind of `citizen-reports`, and is meant only when its own words are there. */
  function fit(one: Indicator): number {
    const isKind = all.some(({ id }) => one.id.startsWith(`${id}-`));
    return likeness(one, heading) - (isKind ? KIND : 0);
  }
}

const KIND = 0.1;

/** Words in common, as a share of all; of two alike the one with the shorter name is the more general. */
function likeness({ label, phrases }: Indicator, heading: string): number {
  const own = wordsIn(heading);
  const shares = [label.vi, ...phrases].map((phrase) => {
    const words = wordsIn(phrase);
    return words.intersection(own).size / words.union(own).size;
  });
  return Math.max(...shares) - label.vi.length / 1_000;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/\p{L}+/gu) ?? ['']);
}

function guessed(phrase: string): Label {
  return {
    vi: `đoán theo cụm từ “${phrase}” như khi đọc báo cáo; hãy xem lại`,
    en: `guessed from “${phrase}”, as in a report; look at it`
  };
}
