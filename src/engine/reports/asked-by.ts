import type { Block } from '#engine/documents/block.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import type { Teller } from './teller.ts';

/** Every indicator that these parts might tell of, found by letting them tell, so that wants and words cannot part. */
export function askedBy(parts: readonly ((tell: Teller) => readonly Block[])[]): readonly Indicator[] {
  const asked = new Map<string, Indicator>();
  const hear = (indicator: Indicator): void => {
    asked.set(indicator.id, indicator);
  };
  const listener: Teller = {
    has: (indicator) => {
      hear(indicator);
      return true;
    },
    count: (indicator) => {
      hear(indicator);
      return [];
    },
    change: (indicator) => {
      hear(indicator);
      return [];
    },
    also: (indicator, words) => {
      hear(indicator);
      return words([]);
    },
    when: (indicators, words) => {
      indicators.forEach(hear);
      words();
      return [{ kind: 'paragraph', content: [] }];
    },
    list: (of) => {
      for (const { indicator, words } of of) {
        hear(indicator);
        words([]);
      }
      return [{ kind: 'text', text: '' }];
    }
  };
  for (const part of parts) part(listener);
  return [...asked.values()];
}
