import type { Language } from '#basis/label.ts';
import type { Values } from '#engine/records/field.ts';
import { parseField, showField } from '#engine/records/fields/all.ts';
import * as day from '#engine/records/fields/day.ts';
import { headerLabels } from '#engine/records/header-labels.ts';
import type { Header, RecordKind } from '#engine/records/kind.ts';
import type { AlongUnit } from '#offline/along.ts';
import { findUnit } from '#offline/commune-on.ts';

/** The parts of what `show-record` answers that are compared. */
export interface Shown {
  readonly state: { readonly status: string; readonly header: Header; readonly values: Values };
  readonly entries: readonly unknown[];
}

export interface Differing {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface Two {
  readonly mine: Readonly<Record<string, unknown>>;
  readonly theirs: Shown;
  readonly language: Language;
}

/** Every line in which the two versions differ; all of them when none does, so that both are in view. */
export function differing(
  kind: RecordKind,
  units: readonly AlongUnit[],
  { mine, theirs, language }: Two
): readonly Differing[] {
  const header = Object.entries(headerLabels).map(([name, label]) => ({
    name,
    label: label[language],
    mine: headerText(units, name, { value: mine[name], language }),
    theirs: headerText(units, name, { value: theirs.state.header[name as keyof Header], language })
  }));
  const fields = Object.entries(kind.fields).map(([name, field]) => {
    const parsed = parseField(field, mine[name]);
    const value = theirs.state.values[name];
    return {
      name,
      label: field.label[language],
      mine: 'value' in parsed ? showField(field, parsed.value, language) : '',
      theirs: value === undefined ? '' : showField(field, value, language)
    };
  });
  const all = [...header, ...fields].filter((one) => one.mine !== '' || one.theirs !== '');
  const different = all.filter((one) => one.mine !== one.theirs);
  return different.length > 0 ? different : all;
}

function headerText(
  units: readonly AlongUnit[],
  name: string,
  { value, language }: { readonly value: unknown; readonly language: Language }
): string {
  if (name === 'day') return dayShown(value, language);
  if (name === 'unit') return findUnit(units, value)?.name ?? String(value ?? '');
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
}

/** However it was typed. */
function dayShown(value: unknown, language: Language): string {
  const parsed = day.parse({ label: headerLabels.day }, value);
  return 'value' in parsed ? day.show({ label: headerLabels.day, type: 'day' }, parsed.value, language) : '';
}
