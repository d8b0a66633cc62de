import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

/** The faces that charts are drawn with; the rasteriser ignores web fonts. */
const FACES = [
  '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'
] as const;

/** Twice the width on paper at 96 dots to the inch, so that it prints sharp. */
const PIXELS = 1400;

export interface Picture {
  readonly png: Uint8Array;
  /** Height for a width of 1. */
  readonly proportion: number;
}

/** A chart as a picture, for files in which vectors are not safe. The same drawing gives the same bytes. */
export function chartPicture(svg: string): Picture {
  const find = createRequire(import.meta.url);
  const drawn = new Resvg(svg, {
    font: {
      fontFiles: FACES.map((face) => find.resolve(face)),
      loadSystemFonts: false,
      defaultFontFamily: 'Be Vietnam Pro'
    },
    background: '#ffffff',
    fitTo: { mode: 'width', value: PIXELS }
  }).render();
  return { png: new Uint8Array(drawn.asPng()), proportion: drawn.height / drawn.width };
}
