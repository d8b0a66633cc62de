import { isProblem } from '#basis/problem.ts';
import { type Day, day } from '#basis/day.ts';
import type { Person } from '#engine/rights/role.ts';
import type { House } from '#operations/stage.ts';
import { operations } from '#operations/catalogue.ts';
import takeAlong from '#operations/records/take-along.ts';
import { memoryCabinet } from '#offline/cabinet.ts';
import { heirsOn } from '#offline/commune-on.ts';
import { newId } from '#offline/new-id.ts';
import { openOutbox, type Outbox } from '#offline/outbox.ts';
import type { OutboxItem } from '#offline/outbox-item.ts';
import { poster } from '#offline/post.ts';
import { sendWaiting } from '#offline/send-waiting.ts';
import { isWaiting, mended } from '#offline/standing.ts';
import { ownerOf, unlockOrBegin } from '#offline/vault.ts';

export interface Weather {
  /** Between 0 and 1; the same for the same seed. */
  readonly chance: () => number;
  /** The line breaks before the server hears anything. */
  readonly before: number;
  /** The line breaks after the server has acted and before the phone hears of it. */
  readonly after: number;
}

/** What a phone has in hand while it is out of reach: the very code of the outbox, over a store in memory. */
export interface SimulatedPhone {
  readonly outbox: Outbox;
  readonly write: (unit: string, on: string) => Promise<void>;
  /** Tries until nothing can go any more; the line breaks as often as the weather has it. */
  readonly meetsNetwork: () => Promise<void>;
}

export async function simulatedPhone(
  house: House,
  person: Person,
  weather: Weather
): Promise<SimulatedPhone> {
  const owner = await ownerOf(person.login);
  const { keys } = await unlockOrBegin(undefined, { owner, password: 'mật khẩu', iterations: 1 });
  const outbox = openOutbox(memoryCabinet(), keys);
  let clock = Date.parse('2026-11-23T05:00:00Z');
  const now = (): number => (clock += 1 + Math.floor(weather.chance() * 1000));
  const send = poster({
    person: person.id,
    photo: async () => undefined,
    fetch: unreliable(house, person, weather),
    isOnline: () => true,
    now
  });
  return {
    outbox,
    write: async (unit, on) => {
      const raw = {
        unit,
        day: on,
        host: person.party,
        coHosts: [],
        title: `Buổi ${weather.chance()}`,
        topics: ['drugs'],
        form: 'session'
      };
      const [id, record] = [newId(now()), newId(now())];
      const input = { kind: 'outreach-session', raw };
      await outbox.add({
        id,
        record,
        operation: 'record-activity',
        input,
        title: raw.title,
        writtenAt: now()
      });
    },
    meetsNetwork: async () => {
      do {
        await sendWaiting({ outbox, send, now });
        await answersOffers(house, person, outbox);
      } while ((await outbox.items()).some(isWaiting));
    }
  };
}

/** The person takes the successor that the outbox offers. */
async function answersOffers(house: House, person: Person, outbox: Outbox): Promise<void> {
  const astray = (await outbox.items()).filter(({ standing }) => standing.is === 'refused');
  if (astray.length === 0) return;
  const { units } = await house.perform(takeAlong, person, {});
  for (const item of astray) {
    const raw = rawOf(item);
    const [heir] = heirsOn(units, raw['unit'], dayOf(raw));
    if (!heir) continue;
    const input = { ...item.input, raw: { ...raw, unit: heir.id } };
    await outbox.change(item.id, (one) => mended(one, { input, title: one.title }));
  }
}

function rawOf({ input }: OutboxItem): Readonly<Record<string, unknown>> {
  return Object(input['raw']);
}

function dayOf(raw: Readonly<Record<string, unknown>>): Day {
  return day(String(raw['day']));
}

/** The API without its socket: the same operation, the same answer, and a line that breaks. */
function unreliable(house: House, person: Person, { chance, before, after }: Weather): typeof fetch {
  return async (asked, init) => {
    if (chance() < before) throw new TypeError('the line is cut');
    const id = String(asked).split('/').at(-1) ?? '';
    const answer = await answered(house, person, id, JSON.parse(String(init?.body)));
    if (chance() < after) throw new TypeError('the answer is lost');
    return answer;
  };
}

async function answered(house: House, person: Person, id: string, input: unknown): Promise<Response> {
  const operation = operations.get(id);
  if (!operation) throw new RangeError(`no operation ${id}`);
  try {
    return Response.json(await house.perform(operation, person, input));
  } catch (error) {
    if (!isProblem(error)) throw error;
    const { code, sentence, details, status } = error;
    return Response.json(
      { code, sentence, ...('fields' in details ? { fields: details.fields } : {}) },
      { status }
    );
  }
}
