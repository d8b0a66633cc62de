import type { Language } from '#basis/label.ts';
import type { Indicator } from '#engine/indicators/indicator.ts';
import { say } from '#messages/say.ts';

const order = [
  'outreach',
  'information',
  'model',
  'force',
  'capacity',
  'festival',
  'mediation',
  'id-card',
  'recognition',
  'standard',
  'enforcement'
] as const satisfies readonly Indicator['theme'][];

/** The catalogue in the order in which reports tell it. */
export function byTheme(list: Iterable<Indicator>, language: Language) {
  const all = [...list];
  return order
    .map((theme) => ({
      id: theme,
      label: say(language, `pagesFigures.theme_${theme}`),
      indicators: all
        .filter((one) => one.theme === theme)
        .map(({ id, label, noun, nature, words, reference }) => ({
          id,
          label: label[language],
          noun,
          nature: say(language, `pagesFigures.nature_${nature}`),
          words: words[language],
          reference
        }))
    }))
    .filter((theme) => theme.indicators.length > 0);
}
