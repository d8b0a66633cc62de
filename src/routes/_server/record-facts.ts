import type { Day } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import type { Values } from '#engine/records/field.ts';
import { showField } from '#engine/records/fields/all.ts';
import { headerLabels } from '#engine/records/header-labels.ts';
import type { Header, RecordKind } from '#engine/records/kind.ts';
import type { World } from '#operations/world.ts';
import { partyName } from './record-rows.ts';
import { placeWords } from './unit-words.ts';

export interface Fact {
  readonly name: string;
  readonly label: string;
  /** Nothing when it was left empty. */
  readonly value: string | undefined;
}

/** The planned item is a link of its own. */
type Shown = Exclude<keyof Header, 'plannedItem'>;

/** The header in words: the place as it was called on that day, up to its province. */
export function headerFacts(header: Header, world: World, language: Language): readonly Fact[] {
  const { unit, hamlet, day, host, coHosts, source } = header;
  const values: Readonly<Record<Shown, string | undefined>> = {
    unit: placeWords(world, unit, day),
    hamlet,
    day: dayText(day, language),
    host: partyName(host, language),
    coHosts: coHosts.map((id) => partyName(id, language)).join(', ') || undefined,
    source
  };
  return (Object.keys(values) as Shown[]).map((name) => ({
    name,
    label: headerLabels[name][language],
    value: values[name]
  }));
}

export function valueFacts(kind: RecordKind, values: Values, language: Language): readonly Fact[] {
  return Object.entries(kind.fields).map(([name, field]) => {
    const value = values[name];
    return {
      name,
      label: field.label[language],
      value: value === undefined ? undefined : showField(field, value, language)
    };
  });
}

/** What differs, with both versions. */
export function changesBetween(
  before: readonly Fact[],
  now: readonly Fact[]
): readonly { readonly label: string; readonly was: string | undefined; readonly now: string | undefined }[] {
  return now.flatMap((fact, index) => {
    const was = before[index]?.value;
    return was === fact.value ? [] : [{ label: fact.label, was, now: fact.value }];
  });
}

export function stepName(kind: RecordKind, step: string, language: Language): string {
  return kind.steps?.find((one) => one.id === step)?.label[language] ?? step;
}

export function stepWords(kind: RecordKind, step: string, on: Day, language: Language): string {
  return `${stepName(kind, step, language)}, ${dayText(on, language)}`;
}
