import type { Block } from '#engine/documents/block.ts';
import { inline, type Inlines } from '#engine/documents/inline.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { comparison } from './comparison.ts';
import type { Answered } from './report.ts';
import { stated } from './stated.ts';

/** Words for telling figures, so that the sentences of a report read like sentences. */
export interface Teller {
  /** Known, and something was done. */
  has(indicator: Indicator): boolean;
  /** `45 buổi`; the indicator's own noun when none is given. */
  count(indicator: Indicator, noun?: string): Inlines;
  /** ` (tăng 12 buổi so với cùng kỳ năm trước)`, or nothing. */
  change(indicator: Indicator): Inlines;
  /** More of the same sentence, when there is something to say. */
  also(indicator: Indicator, words: (figure: Inlines) => Inlines, noun?: string): Inlines;
  /** A paragraph, when all of these have something to say. */
  when(indicators: readonly Indicator[], words: () => Inlines): readonly Block[];
  /** `a; b và c` of those that have something to say; nothing when none does. */
  list(
    of: readonly {
      readonly indicator: Indicator;
      readonly words: (figure: Inlines) => Inlines;
      readonly noun?: string;
    }[]
  ): Inlines;
}

export interface Telling {
  readonly answered: Answered;
  /** Key of the figure that one is compared with, and the words for it; absent when nothing is compared. */
  readonly than?: {
    readonly keyOf: (indicator: Indicator) => string;
    readonly flow: string;
    readonly stock: string;
  };
}

export function teller({ answered, than }: Telling): Teller {
  const has = (indicator: Indicator): boolean => {
    const { result } = answered(indicator.id);
    return result.known && result.value > 0;
  };
  const count = (indicator: Indicator, noun = indicator.noun): Inlines => [
    stated(answered(indicator.id), indicator, { id: indicator.id, noun, round: true })
  ];
  const also: Teller['also'] = (indicator, words, noun) =>
    has(indicator) ? words(count(indicator, noun)) : [];
  return {
    has,
    count,
    also,
    change: (indicator) => {
      if (!than || indicator.nature === 'edition') return [];
      const before = answered(than.keyOf(indicator));
      return comparison(answered(indicator.id), indicator, {
        before,
        than: indicator.nature === 'stock' ? than.stock : than.flow
      });
    },
    when: (indicators, words) => (indicators.every(has) ? [{ kind: 'paragraph', content: words() }] : []),
    list: (of) => {
      const said = of.filter(({ indicator }) => has(indicator));
      return said.flatMap(({ indicator, words, noun }, at) => {
        const link = at === 0 ? '' : at === said.length - 1 ? ' và ' : '; ';
        return inline`${link}${words(count(indicator, noun))}`;
      });
    }
  };
}
