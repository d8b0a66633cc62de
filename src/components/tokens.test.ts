import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function coloursIn(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

const texts = [
  ...['ink', 'quiet', 'link', 'link-hover', 'problem', 'success'].map((name) => [name, 'paper']),
  ...['ink', 'quiet', 'link'].map((name) => [name, 'ground']),
  ...['information', 'success', 'warning', 'problem'].map((name) => [name, `${name}-ground`]),
  ...['information', 'success', 'warning', 'problem'].map((name) => ['ink', `${name}-ground`]),
  ['on-brand', 'brand'],
  ['on-brand-quiet', 'brand'],
  ['on-action', 'action'],
  ['on-action', 'action-hover'],
  ['focus-ink', 'focus']
];
const marks = [
  ['edge', 'paper'],
  ['edge', 'ground'],
  ['action', 'paper'],
  ...[1, 2, 3, 4, 5, 6].map((index) => [`chart-${index}`, 'paper'])
];

for (const [scheme, colours] of [
  ['light', coloursIn(light)],
  ['dark', new Map([...coloursIn(light), ...coloursIn(dark)])]
] as const) {
  test(`every text reads at 4.5:1 and every mark at 3:1 in the ${scheme} scheme`, () => {
    const pairs = [
      ...texts.map((pair) => [...pair, 4.5] as const),
      ...marks.map((pair) => [...pair, 3] as const)
    ];
    for (const [name, ground, least] of pairs) {
      const ratio = contrast(colours.get(String(name)) ?? '', colours.get(String(ground)) ?? '');
      assert.ok(ratio >= Number(least), `${name} on ${ground}: ${ratio.toFixed(2)}`);
    }
  });
}
