import type { Indicator } from '#engine/indicators/indicator.ts';

/** What a reader of a file needs to know of an indicator; the catalogue's own entries fit. */
export type Definition = Pick<Indicator, 'id' | 'label' | 'noun' | 'nature' | 'words' | 'reference'>;
