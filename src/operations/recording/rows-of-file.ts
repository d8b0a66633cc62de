import { problem } from '#basis/problem.ts';
import { fold } from '#basis/vietnamese.ts';
import { nest } from '#engine/records/fields/nest.ts';
import { findOption } from '#engine/records/fields/find-option.ts';
import { headerLabels } from '#engine/records/header-labels.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import type { Person } from '#engine/rights/role.ts';
import { labelOf } from '#messages/say.ts';
import { parties } from '#programme/parties.ts';
import type { World } from '../world.ts';
import { csvCells } from './csv-cells.ts';
import { derivedId } from './derived-id.ts';

/** One record of a table as it was sent. */
export interface SentRow {
  readonly id: string;
  readonly record: string;
  readonly raw: Readonly<Record<string, unknown>>;
}

/**
 * A table with one heading line: field names, or what the form calls them. The own commune and the own side
 * need no column. The ids follow from what a line says, so that a file read twice records once.
 */
export function rowsOfFile(kind: RecordKind, text: string, person: Person, world: World): readonly SentRow[] {
  const [heading = [], ...lines] = csvCells(text);
  const names = heading.map((title) => nameOf(kind, title));
  return lines.map((cells, line) => {
    const given = names
      .map((name, place) => [name, cells[place] ?? ''] as const)
      .filter(([, text]) => text !== '');
    const raw = { ...ownPlace(person, world), ...withParties(nest(Object.fromEntries(given))) };
    const said = [person.id, kind.id, String(line), JSON.stringify(raw)];
    return { id: derivedId('entry', ...said), record: derivedId('record', ...said), raw };
  });
}

function nameOf(kind: RecordKind, title: string): string {
  const [head = ''] = title.split('.');
  if (head in headerLabels || Object.hasOwn(kind.fields, head)) return title;
  const labelled = [
    ...Object.entries(headerLabels),
    ...Object.entries(kind.fields).map(([name, { label }]) => [name, label] as const)
  ];
  const found = labelled.find(([, label]) => [label.vi, label.en].some((one) => fold(one) === fold(title)));
  if (!found) throw problem('input-refused', { fields: { file: labelOf('table.noSuchColumn', { title }) } });
  return found[0];
}

function ownPlace({ unit, party }: Person, { territory }: World): Readonly<Record<string, unknown>> {
  return { ...(territory.find(unit)?.level === 'commune' ? { unit } : {}), host: party };
}

/** Parties may be called by their names. */
function withParties(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const idOf = (text: string): string => findOption(parties, text.trim())?.id ?? text.trim();
  const { host, coHosts } = raw;
  return {
    ...raw,
    ...(typeof host === 'string' ? { host: idOf(host) } : {}),
    ...(typeof coHosts === 'string'
      ? {
          coHosts: coHosts
            .split(/[;,]/u)
            .filter((one) => one.trim() !== '')
            .map(idOf)
        }
      : {})
  };
}
