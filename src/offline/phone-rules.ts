import { addDays, type Day, vietnamDay } from '#basis/day.ts';
import type { RecordingRules } from '#engine/records/parse-record.ts';
import type { Party } from '#engine/records/kind.ts';
import type { AlongUnit } from './along.ts';
import { findUnit, wasThereOn } from './commune-on.ts';

/** What the checks of a record need, from what the phone took along. */
export function phoneRules(
  units: readonly AlongUnit[],
  parties: readonly Party[],
  today: Day
): RecordingRules {
  return {
    parties,
    // The clock of a phone may be a day behind: a day later than it says is left to the server to judge.
    today: addDays(today, 1),
    isCommune: (id, on) => {
      const unit = findUnit(units, id);
      return unit !== undefined && wasThereOn(unit, on);
    }
  };
}

/** The day in Vietnam by the server's clock, as far as the phone knows how far its own is off. */
export function todayHere(phoneNow: number, difference: number): Day {
  return vietnamDay(phoneNow + difference);
}
