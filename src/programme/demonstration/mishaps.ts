import type { Values } from '#engine/records/field.ts';
import { sideOf } from '../parties.ts';
import { isInTime } from './calendar.ts';
import { diceOf } from './dice.ts';
import type { Story } from './story.ts';

/**
 * What happens to some records in any office: a number corrected later, the same session recorded again by
 * the other side and refused or withdrawn. None of it changes a figure.
 */
export function withMishaps(theme: string, stories: readonly Story[]): readonly Story[] {
  const dice = diceOf(`mishaps/${theme}`);
  return stories.flatMap((story) => {
    const drawn = dice.next();
    if (!isInTime(story.header.day, 40)) return [story];
    if (drawn < 0.014) return [mistyped(story, dice.whole(18, 30))];
    if (drawn < 0.026) return [story, ...recordedAgain(story, 'rejected', dice.whole(18, 30))];
    if (drawn < 0.038) return [story, ...recordedAgain(story, 'withdrawn', dice.whole(18, 30))];
    return [story];
  });
}

/** First written with the attendances ten times too large. */
function mistyped(story: Story, later: number): Story {
  const { attendances } = story.values;
  if (typeof attendances !== 'number') return story;
  const wrong: Values = { ...story.values, attendances: attendances * 10 };
  const { header, values, side } = story;
  const note = 'Sửa lượt người dự theo biên bản: khi ghi đã gõ thừa một số 0.';
  return {
    ...story,
    values: wrong,
    turns: [...story.turns, { act: 'corrected', side, later, header, values, note }]
  };
}

function recordedAgain(story: Story, how: 'rejected' | 'withdrawn', later: number): readonly Story[] {
  const { host, coHosts } = story.header;
  const [other] = coHosts;
  if (other === undefined) return [];
  const side = sideOf(other) ?? 'front';
  const refuser = how === 'rejected' ? story.side : side;
  const note = how === 'rejected' ? 'Buổi này đã có bản ghi của bên chủ trì.' : 'Rút lại vì ghi trùng.';
  return [
    {
      ...story,
      name: `${story.name}/again`,
      side,
      header: { ...story.header, host: other, coHosts: [host] },
      written: story.written + 3,
      turns: [{ act: how, side: refuser, later, note }]
    }
  ];
}
