/**
 * Makes the web fonts from the TTFs of the package, one file a weight with Latin and Vietnamese together, so
 * that "Việt" is never set from two files. Run after an upgrade of the package; its output is committed.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const SOURCE = 'node_modules/@expo-google-fonts/be-vietnam-pro';
const TARGET = 'src/components/fonts';
const FACES = ['400Regular', '600SemiBold', '700Bold'];
/** Latin, Latin-1, the Vietnamese letters of Latin Extended, combining tones, punctuation and arrows we use. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x300, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ab, 0x20ab],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265]
];

const letters = RANGES.map(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('')
).join('');

await mkdir(TARGET, { recursive: true });
for (const face of FACES) {
  const ttf = await readFile(`${SOURCE}/${face}/BeVietnamPro_${face}.ttf`);
  const woff2 = await subsetFont(ttf, letters, { targetFormat: 'woff2' });
  await writeFile(`${TARGET}/be-vietnam-pro-${face.slice(0, 3)}.woff2`, woff2);
}
await copyFile(`${SOURCE}/LICENSE_FONT`, `${TARGET}/LICENSE`);
