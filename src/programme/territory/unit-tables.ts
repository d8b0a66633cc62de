import { type Day, isDay } from '#basis/day.ts';
import type { Instrument, ShareBasis, Succession, SuccessionKind } from '#engine/territory/succession.ts';
import type { Level, UnitVersion } from '#engine/territory/unit.ts';

import { csvRows } from './csv-rows.ts';

/** The reviewed tables of `data/units/`, parsed once at the edge; a wrong cell names its line. */
export function parseUnits(text: string): readonly UnitVersion[] {
  return csvRows(text).map((row) => ({
    id: row.cell('id'),
    code: row.cell('code'),
    level: oneOf(levels, row.cell('level'), row.line),
    name: row.cell('name').normalize('NFC'),
    parentCode: row.cell('parent_code') || null,
    from: dayOrNull(row.cell('valid_from'), row.line),
    to: dayOrNull(row.cell('valid_to'), row.line)
  }));
}

export function parseSuccessions(text: string): readonly Succession[] {
  return csvRows(text).map((row) => ({
    from: row.cell('from_unit'),
    to: row.cell('to_unit') || null,
    day: aDay(row.cell('date'), row.line),
    kind: oneOf(kinds, row.cell('kind'), row.line),
    share: shareOrNull(row.cell('share'), row.line),
    shareBasis: oneOf(bases, row.cell('basis'), row.line),
    instrument: row.cell('instrument'),
    note: row.cell('note')
  }));
}

export function parseInstruments(text: string): readonly Instrument[] {
  return csvRows(text).map((row) => ({
    id: row.cell('instrument'),
    day: dayOrNull(row.cell('date'), row.line),
    title: row.cell('title').normalize('NFC')
  }));
}

const levels: readonly Level[] = ['province', 'district', 'commune'];
const kinds: readonly SuccessionKind[] = ['merge', 'split', 'rename', 'transfer', 'abolish'];
const bases: readonly ShareBasis[] = ['F', 'F0', 'F1', 'N', 'D', 'C', 'S', 'K', 'G', 'E', 'Q'];

function oneOf<Word extends string>(words: readonly Word[], text: string, line: number): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new RangeError(`line ${line}: “${text}” is none of ${words.join(', ')}`);
  return found;
}

function aDay(text: string, line: number): Day {
  if (!isDay(text)) throw new RangeError(`line ${line}: not a day: ${text}`);
  return text;
}

function dayOrNull(text: string, line: number): Day | null {
  return text === '' ? null : aDay(text, line);
}

function shareOrNull(text: string, line: number): number | null {
  if (text === '') return null;
  const share = Number(text);
  if (!(share >= 0 && share <= 1)) throw new RangeError(`line ${line}: not a share: ${text}`);
  return share;
}
