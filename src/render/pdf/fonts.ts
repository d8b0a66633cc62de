import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Tinos has the measures of Times New Roman; its four faces have the same letters. */
const TEXT_FACE = '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf';

/** Be Vietnam Pro is the face of the charts. */
const CHART_FACE = '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf';

const FACES = [
  TEXT_FACE,
  '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  CHART_FACE,
  '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'
] as const;

export function fontFiles(): readonly Buffer[] {
  return FACES.map(read);
}

export function textFontFile(): Buffer {
  return read(TEXT_FACE);
}

export function chartFontFile(): Buffer {
  return read(CHART_FACE);
}

function read(face: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(face)));
}
