import { type Day, dayNumber } from '#basis/day.ts';
import type { Act, Entry } from '#engine/records/entry.ts';
import { accountOf } from './accounts.ts';
import { lastDay, lastOfDistrict } from './calendar.ts';
import { idAt, officeHour } from './instants.ts';
import type { Story, Turn } from './story.ts';

/** The entries of all stories in the order in which they were written down. */
export function writeDown(stories: readonly Story[]): readonly Entry[] {
  return stories
    .flatMap(entriesOf)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}

function entriesOf(story: Story): readonly Entry[] {
  const { kind, header, values, name } = story;
  const at = officeHour(header.day, notBeyond(header.day, story.written), name);
  const record = idAt(at, `${name}/record`);
  const first: Entry = {
    ...writtenBy(story, story.side, at),
    id: idAt(at, name),
    record,
    kind,
    at,
    act: 'recorded',
    header,
    values
  };
  return [
    first,
    ...story.turns.map((turn, index): Entry => {
      // A turn is told from the activity on, and cannot be written before what it follows.
      const days = Math.max(turn.later, story.written + index + 1);
      const turnAt = officeHour(header.day, days, `${name}/${index}`);
      const note = turn.note === undefined ? {} : { note: turn.note };
      return {
        ...writtenBy(story, turn.side, turnAt),
        ...note,
        ...actOf(turn),
        id: idAt(turnAt, `${name}/${index}`),
        record,
        kind,
        at: turnAt
      };
    })
  ];
}

function actOf(turn: Turn): Act {
  switch (turn.act) {
    case 'corrected':
      return { act: turn.act, header: turn.header, values: turn.values };
    case 'stepped': {
      const values = turn.values === undefined ? {} : { values: turn.values };
      return { act: turn.act, step: turn.step, day: turn.day, ...values };
    }
    default:
      return { act: turn.act };
  }
}

function writtenBy({ place }: Story, side: Turn['side'], at: string): Pick<Entry, 'by' | 'party'> {
  const isMerged = at.slice(0, 10) > lastOfDistrict;
  const writers = isMerged ? (place.heirs ?? place.writers) : place.writers;
  const { id, party } = accountOf(writers[side]);
  return { by: id, party };
}

function notBeyond(on: Day, days: number): number {
  return Math.max(0, Math.min(days, dayNumber(lastDay) - dayNumber(on)));
}
