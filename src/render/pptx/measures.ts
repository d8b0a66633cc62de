/** Inches, as PowerPoint's own wide page has them: 13.33 × 7.5. */
export const page = { width: 13.333, height: 7.5, side: 0.6 } as const;

/** Where the content of a slide stands, between title and foot. */
export const room = { top: 1.6, bottom: 6.75, width: page.width - 2 * page.side } as const;

/** On every Windows, with all Vietnamese letters; Liberation Sans and Arimo have its widths. */
export const FACE = 'Arial';

/** In points; nothing that has to be read from the last row is smaller than `small`. */
export const type = { title: 28, least: 16, small: 12 } as const;

/** Of a line of text to its type size; stacked marks such as Ễ need more room than Latin does. */
export const LINES = 1.25;

/** Colours of the product, as in `components/tokens.css`; without the sign, as the format wants them. */
export const colour = {
  paper: 'FFFFFF',
  ground: 'F3F6F4',
  ink: '16211D',
  quiet: '4A5752',
  line: 'D0D8D4',
  brand: '114B3C',
  onBrand: 'FFFFFF',
  onBrandQuiet: 'CFE3DB',
  brandLine: 'E0A83C',
  figure: '0A5C49',
  head: 'E7F3EE',
  mark: '774900',
  markGround: 'FDF3DC'
} as const;

/** As in `engine/charts/palette.ts`: told apart under every common colour blindness. */
export const chartColours = ['0B6E58', 'C4560A', '0068A8', '8A5F00', '983B83', '56606B'] as const;
