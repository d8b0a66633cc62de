import type { Day } from '#basis/day.ts';
import { dayText } from '#basis/day-text.ts';
import type { Label } from '#basis/label.ts';
import { spelled } from '#engine/reading/spelling.ts';

import type { Territory } from './territory.ts';
import { endOf, isValidOn, lastDay, type UnitVersion } from './unit.ts';

/** A body that a text names although it was gone on the day of the text. */
export interface AbolishedName {
  /** As the catalogue writes it: Huyện Phước Sơn. */
  readonly name: string;
  /** As the text writes it. */
  readonly text: string;
  /** Where in the text it begins. */
  readonly at: number;
  /** The day from which it was gone. */
  readonly since: Day;
  /** What stands in its place on the day of the text. */
  readonly now: readonly UnitVersion[];
}

export interface ReadOn {
  readonly territory: Territory;
  readonly day: Day;
  /** A unit version: a name that many places bear is first looked for in its province. */
  readonly near?: string | undefined;
}

interface Word {
  readonly at: number;
  readonly end: number;
  readonly as: string;
  readonly isNamed: boolean;
  /** Only a space or a dash stands before it. */
  readonly goesOn: boolean;
}

/** All names by their words; a name of seven words is the longest there is. */
interface Names {
  readonly units: ReadonlyMap<string, readonly UnitVersion[]>;
  readonly longest: number;
}

const KINDS: ReadonlySet<string> = new Set(['xã', 'phường', 'huyện', 'quận', 'tỉnh']);
const PAIRED: Readonly<Record<string, string>> = { thị: 'xã trấn', thành: 'phố', đặc: 'khu' };
/** `Huyện ủy Phước Sơn` is the Party committee of the district. */
const COMMITTEES: Readonly<Record<string, string>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  huyện: 'huyện',
  quận: 'quận',
  thị: 'thị xã'
};

const known = new WeakMap<Territory, Names>();

/**
 * Names of bodies that were gone on the day of the text and have no namesake that stands. A text that says so
 * itself, by `(cũ)` or `nguyên`, is not told. One look at each place of the text, whatever the number of names.
 */
export function abolishedNames(text: string, on: ReadOn): readonly AbolishedName[] {
  const names = namesOf(on.territory);
  const words = wordsOf(text);
  const found: AbolishedName[] = [];
  for (let at = 0; at < words.length;) {
    const kind = kindAt(words, at);
    let next = at + 1;
    let start = kind ? kind.name : at;
    while (kind) {
      const hit = longestAt(words, start, kind.as, names);
      if (!hit) break;
      const said = abolished(hit.units, on);
      if (said && !saysSo(text, words, at, hit.end)) {
        const from = start === kind.name ? (words[at]?.at ?? 0) : (words[start]?.at ?? 0);
        found.push({ ...said, at: from, text: text.slice(from, words[hit.end - 1]?.end) });
      }
      next = hit.end;
      const further = listed(text, words, hit.end);
      if (further === undefined) break;
      start = further;
    }
    at = next;
  }
  return found;
}

export function abolishedLabel({ text, since, now }: AbolishedName): Label {
  const places = now
    .slice(0, SHOWN)
    .map(({ name }) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1));
  const more = now.length > SHOWN ? '…' : '';
  const list = `${places.join(', ')}${more}`;
  return {
    vi: `“${text}” đã thôi là đơn vị hành chính từ ${dayText(since, 'vi')}${list ? `; địa bàn nay thuộc: ${list}` : ''}.`,
    en: `“${text}” has not been an administrative unit since ${dayText(since, 'en')}${list ? `; its area now lies in: ${list}` : ''}.`
  };
}

const SHOWN = 8;

function namesOf(territory: Territory): Names {
  const had = known.get(territory);
  if (had) return had;
  const units = Map.groupBy(territory.versions, ({ name }) => keyOf(wordsOf(name)));
  const longest = Math.max(...[...units.keys()].map((key) => key.split(' ').length));
  const made = { units, longest };
  known.set(territory, made);
  return made;
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ as }) => as).join(' ');
}

function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]*/gu)].map(({ 0: word, index }) => {
    const goesOn = /^[\s\u2013-]*$/u.test(text.slice(end, index));
    end = index + word.length;
    const as = spelled(word.normalize('NFC')).replaceAll('’', "'");
    return { at: index, end, as, isNamed: /^[\p{Lu}\p{N}]/u.test(word.normalize('NFC')), goesOn };
  });
}

interface Kind {
  readonly as: string;
  /** Where the name proper begins. */
  readonly name: number;
}

function kindAt(words: readonly Word[], at: number): Kind | undefined {
  const [one, two] = [words[at]?.as ?? '', words[at + 1]?.as ?? ''];
  if (two === 'ủy') {
    const as = COMMITTEES[one];
    return as === undefined ? undefined : { as, name: at + 2 };
  }
  if (KINDS.has(one)) return { as: one, name: at + 1 };
  return PAIRED[one]?.split(' ').includes(two) ? { as: `${one} ${two}`, name: at + 2 } : undefined;
}

/** Names are written with capitals; `xã an toàn` is no place. */
function longestAt(
  words: readonly Word[],
  start: number,
  kind: string,
  { units, longest }: Names
): { readonly units: readonly UnitVersion[]; readonly end: number } | undefined {
  if (!words[start]?.isNamed) return undefined;
  let key = kind;
  let best: { units: readonly UnitVersion[]; end: number } | undefined;
  for (let end = start + 1; end <= Math.min(words.length, start + longest); end += 1) {
    const word = words[end - 1];
    if (!word || (!word.goesOn && end - 1 > start)) break;
    key = `${key} ${word.as}`;
    const its = units.get(key);
    if (its && word.isNamed) best = { units: its, end };
  }
  return best;
}

/** `các xã Phước Đức, Phước Năng và Phước Mỹ`: the kind is said once. */
function listed(text: string, words: readonly Word[], end: number): number | undefined {
  const last = words[end - 1];
  const next = words[end];
  if (!last || !next) return undefined;
  const between = text.slice(last.end, next.at);
  if (/^\s*[,;]\s*$/u.test(between) && next.isNamed) return end;
  return /^\s*,?\s*$/u.test(between) && next.as === 'và' && words[end + 1]?.isNamed ? end + 1 : undefined;
}

function saysSo(text: string, words: readonly Word[], at: number, end: number): boolean {
  if (words[at - 1]?.as === 'nguyên') return true;
  return /^\s*\(?\s*(?:cũ|trước đây)(?!\p{L})/iu.test(text.slice(words[end - 1]?.end ?? 0).normalize('NFC'));
}

function abolished(
  units: readonly UnitVersion[],
  { territory, day, near }: ReadOn
): Omit<AbolishedName, 'text' | 'at'> | undefined {
  const begun = units.filter((unit) => unit.from === null || unit.from <= day);
  const province = near === undefined ? undefined : provincesOf(territory, near, day);
  const close = province
    ? begun.filter((unit) => !province.isDisjointFrom(provincesOf(territory, unit.id, day)))
    : [];
  const meant = close.length > 0 ? close : begun;
  const [last] = meant.toSorted((a, b) => (endOf(a) > endOf(b) ? -1 : 1));
  if (!last || last.to === null || meant.some((unit) => isValidOn(unit, day))) return undefined;
  return { name: last.name, since: last.to, now: standing(territory, last, day) };
}

function provincesOf(territory: Territory, id: string, day: Day): ReadonlySet<string> {
  const unit = territory.find(id);
  if (!unit) return new Set();
  return new Set(
    standing(territory, unit, day).flatMap((one) => {
      const above = one.level === 'province' ? one : territory.ancestorsOn(one.id, day).find(isProvince);
      return above ? [above.id] : [];
    })
  );
}

function isProvince({ level }: UnitVersion): boolean {
  return level === 'province';
}

/** What stands on a day where the unit was; for a level that was abolished, where its communes are. */
function standing(territory: Territory, unit: UnitVersion, day: Day): readonly UnitVersion[] {
  const seen = new Set<string>();
  const found = new Map<string, UnitVersion>();
  const follow = (one: UnitVersion): void => {
    if (seen.has(one.id)) return;
    seen.add(one.id);
    if (isValidOn(one, day)) {
      found.set(one.id, one);
      return;
    }
    const after = territory
      .successorsOf(one.id)
      .flatMap(({ to }) => (to === null ? [] : (territory.find(to) ?? [])));
    const last = lastDay(one);
    const below = after.length === 0 && last !== null ? territory.communesOn(one.id, last) : [];
    for (const next of [...after, ...below]) follow(next);
  };
  follow(unit);
  return [...found.values()];
}
