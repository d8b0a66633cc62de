import type { UnknownReason } from '#engine/indicators/figure.ts';
import type { MessageKey } from '#messages/messages.ts';

export const unknownWords = {
  'nothing-recorded-here': 'figures.unknownNothingRecordedHere',
  'not-counted-then': 'figures.unknownNotCountedThen',
  'part-of-a-divided-commune': 'figures.unknownPartOfADividedCommune',
  'no-denominator': 'figures.unknownNoDenominator',
  'unit-without-communes': 'figures.unknownUnitWithoutCommunes'
} as const satisfies Record<UnknownReason, MessageKey>;
