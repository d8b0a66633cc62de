import { day } from '#basis/day.ts';
import type { Entry } from '#engine/records/entry.ts';
import { lowerFirst } from '../mastheads/place-words.ts';
import { accountOf } from './accounts.ts';
import { lastDay } from './calendar.ts';
import { hashOf } from './dice.ts';
import { idAt, officeHour } from './instants.ts';
import { newCommunes } from './phuoc-son.ts';

type Recorded = Entry & { readonly act: 'recorded' };

/** Long after the ten years whose figures are known, in communes whose offices sign in. */
const since = day('2026-03-01');
const until = day('2026-11-10');

/** Of each commune; every other one is merged, the others wait for somebody to decide. */
const PAIRS = 4;

/** Sessions that the police recorded and the Front as well, each by itself. */
export function withRecordedTwice(entries: readonly Entry[]): readonly Entry[] {
  const lives = Map.groupBy(entries, ({ record }) => record);
  const twins = newCommunes.flatMap(({ unit, writers }) =>
    [...lives.values()]
      .flatMap((life) => (life.length === 1 && life[0] && isOfPoliceAlone(life[0], unit) ? [life[0]] : []))
      .toSorted((a, b) => hashOf(a.record) - hashOf(b.record))
      .slice(0, PAIRS)
      .flatMap((original, index) => twinOf(original, writers.front, index % 2 === 0))
  );
  return [...entries, ...twins].toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1
  );
}

function isOfPoliceAlone(entry: Entry, unit: string): entry is Recorded {
  if (entry.act !== 'recorded' || entry.kind !== 'outreach-session') return false;
  const { header } = entry;
  return (
    header.unit === unit &&
    header.host === 'police' &&
    header.coHosts.length === 0 &&
    since <= header.day &&
    header.day <= until
  );
}

function twinOf(original: Recorded, login: string, isMerged: boolean): readonly Entry[] {
  const name = `recorded-twice/${original.record}`;
  const { id: by, party } = accountOf(login);
  const { header, values, kind } = original;
  const { source: _source, ...place } = header;
  const at = officeHour(header.day, 7, `${name}/at`);
  const record = idAt(at, `${name}/record`);
  const attendances = values['attendances'];
  const written = { record, kind, by, party };
  const twin: Entry = {
    ...written,
    id: idAt(at, name),
    at,
    act: 'recorded',
    header: { ...place, host: party, coHosts: [] },
    values: {
      ...values,
      title: `Tuyên truyền ${lowerFirst(String(values['title'] ?? ''))}`,
      ...(typeof attendances === 'number' ? { attendances: Math.round(attendances * 0.96) } : {})
    }
  };
  if (!isMerged) return [twin];
  const later = officeHour(header.day, 8, `${name}/merged`);
  if (later.slice(0, 10) > lastDay) return [twin];
  return [
    twin,
    { ...written, id: idAt(later, `${name}/merged`), at: later, act: 'merged', into: original.record },
    {
      ...written,
      record: original.record,
      id: idAt(later, `${name}/absorbed`),
      at: later,
      act: 'absorbed',
      other: record,
      parties: [party],
      recorder: party
    }
  ];
}
