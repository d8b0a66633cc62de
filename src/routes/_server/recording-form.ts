import type { Language } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { readRecordForm, type SentRecord } from '#components/RecordForm/read-record-form.ts';
import type { FormKind } from '#components/RecordForm/props.ts';
import type { UnitChoice } from '#components/UnitPicker/props.ts';
import { unitsMatching } from '#components/UnitPicker/unit-text.ts';
import { readDay } from '#engine/records/fields/day.ts';
import { isValidOn } from '#engine/territory/unit.ts';
import type { FieldErrors } from '#components/FieldInput/props.ts';
import type { Party, RecordKind } from '#engine/records/kind.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import type { Person } from '#engine/rights/role.ts';
import { liesInArea } from '#operations/recording/area.ts';
import { recordingRules } from '#operations/recording/record-activity.ts';
import type { World } from '#operations/world.ts';
import { kinds } from '#programme/catalogue.ts';
import { parties, sideOf } from '#programme/parties.ts';
import { unitChoices } from './unit-choices.ts';

export function getKind(id: string): RecordKind {
  const kind = kinds.get(id);
  if (!kind) throw problem('no-such-kind', { id });
  return kind;
}

/** What a form needs beside what is typed; checks are functions and stay on the server. */
export function formParts(kind: RecordKind, world: World, person: Person, language: Language) {
  const { today } = world;
  const units = unitChoices(world, person, language);
  return { kind: formKind(kind), parties, coHosts: coHostsInOrder(person), units, today };
}

/** Who is most often a co-host stands first, and oneself last. */
function coHostsInOrder(own: Person): readonly Party[] {
  const isMain = ({ id }: Party): boolean => id === 'police' || id === 'front';
  const rank = (party: Party): number => {
    if (party.id === own.party) return 2;
    return isMain(party) && party.side !== sideOf(own.party) ? 0 : 1;
  };
  return parties.toSorted((a, b) => rank(a) - rank(b));
}

/** Checks are functions and cannot be sent. */
function formKind({ limits: _limits, hints: _hints, examples: _examples, ...kind }: RecordKind): FormKind {
  return kind;
}

/**
 * Everything that is wrong at once, the place included: the operation would stop at the first refusal of the
 * area and leave the other fields unsaid.
 */
export function errorsIn(kind: RecordKind, sent: SentRecord, world: World, person: Person): FieldErrors {
  const parsed = parseRecord(kind, sent.raw, recordingRules(world));
  const problems = 'problems' in parsed ? parsed.problems : {};
  const area = liesInArea(world, person, sent.raw['unit']);
  return area.may || problems['unit'] ? problems : { ...problems, unit: area.reason };
}

type Sent = SentRecord & { readonly note: string; readonly late: string };

export async function readSent(kind: RecordKind, request: Request): Promise<Sent> {
  return sentIn(kind, await request.formData());
}

export function sentIn(kind: RecordKind, form: FormData): Sent {
  // Both are typed as well: they have to stand in the form that is drawn again.
  const sent = readRecordForm(kind.fields, form);
  return { ...sent, note: sent.note ?? '', late: sent.late ?? '' };
}

/** A commune named by its name, as it is typed where no script helps to choose: the one there was on the day. */
export function withUnit<Sent extends SentRecord>(
  sent: Sent,
  world: World,
  person: Person,
  language: Language
): Sent {
  const typed = String(sent.raw['unit'] ?? '');
  if (typed === '' || world.territory.find(typed)) return sent;
  const on = readDay(sent.raw['day'], world.today) ?? world.today;
  const wasThere = ({ id }: UnitChoice): boolean => {
    const unit = world.territory.find(id);
    return unit !== undefined && isValidOn(unit, on);
  };
  const [only, ...others] = unitsMatching(unitChoices(world, person, language).filter(wasThere), typed);
  return only && others.length === 0 ? { ...sent, raw: { ...sent.raw, unit: only.id } } : sent;
}
