import { type Day, addDays, day } from '#basis/day.ts';

import type { Decree, Step } from './decree.ts';
import { smallLand } from './small-land.ts';

/**
 * The truth that tests compare with: every commune consists of hamlets that never change, and decrees move
 * hamlets. Slow and simple, and it shares no code with the index.
 */
export interface Place {
  readonly commune: string;
  readonly district: string;
  readonly province: string;
}

export interface Snapshot {
  readonly from: Day;
  /** By hamlet. */
  readonly places: ReadonlyMap<string, Place>;
}

interface Commune {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly hamlets: readonly string[];
}

interface District {
  readonly id: string;
  readonly province: string;
}

/** What a generator picks: the kind of change, and numbers that choose among what exists then. */
export interface Pick {
  readonly kind: 'merge' | 'split' | 'unsaid-split' | 'cede' | 'rename' | 'transfer' | 'merge-districts';
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export class HamletWorld {
  readonly snapshots: Snapshot[] = [];
  readonly decrees: Decree[] = [];
  readonly #communes = new Map<string, Commune>();
  readonly #districts = new Map<string, District>();
  #today = day('2015-01-01');
  #codes = 90_000;

  constructor() {
    for (const { id, code, level, name, parentCode } of smallLand) {
      if (level === 'district') this.#districts.set(code, { id, province: `${parentCode}@0` });
      if (level !== 'commune') continue;
      const hamlets = Array.from({ length: 8 }, (_, nth) => `${code}/${nth}`);
      this.#communes.set(code, { id, name, district: parentCode ?? '', hamlets });
    }
    this.#remember(day('0000-01-01'));
  }

  /** Turns a pick into a decree and does the same to the hamlets; a pick that cannot be is passed over. */
  decide(pick: Pick): void {
    this.#today = addDays(this.#today, 100);
    const step = this.#do(pick);
    if (!step) return;
    this.decrees.push({ day: this.#today, instrument: `${this.#today}/NQ`, title: pick.kind, steps: [step] });
    this.#remember(this.#today);
  }

  #do({ kind, a, b, c }: Pick): Step | undefined {
    const one = this.#nth(this.#communes, a);
    const two = this.#nth(this.#communes, b);
    const district = this.#nth(this.#districts, c).code;
    switch (kind) {
      case 'merge':
        return one.code === two.code ? undefined : this.#merge(one, two, c % 2 === 0);
      case 'split':
      case 'unsaid-split':
        return one.hamlets.length < 2 ? undefined : this.#split(one, district, kind === 'split');
      case 'cede':
        return one.code === two.code || one.hamlets.length < 2 ? undefined : this.#cede(one, two, c);
      case 'rename':
        this.#begin(one.code, { ...one, name: `${one.name} ${c}` });
        return { kind, unit: one.id, name: `${one.name} ${c}` };
      case 'transfer':
        this.#begin(one.code, { ...one, district });
        return { kind, unit: one.id, parentCode: district };
      case 'merge-districts':
        return this.#mergeDistricts(this.#nth(this.#districts, a), this.#nth(this.#districts, b));
    }
  }

  #merge(one: Commune & { code: string }, two: Commune & { code: string }, keepsCode: boolean): Step {
    const code = keepsCode ? one.code : this.#newCode();
    this.#communes.delete(one.code);
    this.#communes.delete(two.code);
    this.#begin(code, { ...one, name: 'Xã Mới', hamlets: [...one.hamlets, ...two.hamlets] });
    const into = { code, name: 'Xã Mới', parentCode: one.district };
    return { kind: 'merge', from: [one.id, two.id], into };
  }

  #split(one: Commune & { code: string }, district: string, isSaid: boolean): Step {
    const first = one.hamlets.slice(0, Math.ceil(one.hamlets.length / 3));
    const rest = one.hamlets.slice(first.length);
    const share = (part: readonly string[]): number | null =>
      isSaid ? part.length / one.hamlets.length : null;
    const codes = [one.code, this.#newCode()] as const;
    this.#begin(codes[0], { ...one, name: 'Xã Một', hamlets: first });
    this.#begin(codes[1], { ...one, name: 'Xã Hai', hamlets: rest, district });
    return {
      kind: 'split',
      from: one.id,
      into: [
        { code: codes[0], name: 'Xã Một', parentCode: one.district, share: share(first) },
        { code: codes[1], name: 'Xã Hai', parentCode: district, share: share(rest) }
      ]
    };
  }

  #cede(one: Commune & { code: string }, two: Commune & { code: string }, c: number): Step {
    const gone = one.hamlets.slice(0, 1 + (c % (one.hamlets.length - 1)));
    this.#communes.set(one.code, { ...one, hamlets: one.hamlets.slice(gone.length) });
    this.#communes.set(two.code, { ...two, hamlets: [...two.hamlets, ...gone] });
    const share = gone.length / one.hamlets.length;
    const into = [{ code: two.code, name: two.name, parentCode: two.district, share }];
    return { kind: 'split', from: one.id, keeps: 1 - share, into };
  }

  #mergeDistricts(one: District & { code: string }, two: District & { code: string }): Step | undefined {
    if (one.code === two.code) return undefined;
    this.#districts.delete(two.code);
    this.#districts.set(one.code, { id: `${one.code}@${this.#today}`, province: one.province });
    const before = [...this.#communes];
    for (const [code, commune] of before) {
      if (commune.district === two.code) this.#begin(code, { ...commune, district: one.code });
    }
    const into = { code: one.code, name: 'Huyện Mới', parentCode: one.province.slice(0, 2) };
    return { kind: 'merge', from: [one.id, two.id], into };
  }

  #begin(code: string, commune: Omit<Commune, 'id'>): void {
    this.#communes.set(code, { ...commune, id: `${code}@${this.#today}` });
  }

  #newCode(): string {
    this.#codes += 1;
    return String(this.#codes);
  }

  #nth<Value>(of: ReadonlyMap<string, Value>, nth: number): Value & { code: string } {
    const [code, value] = [...of][nth % of.size] ?? [];
    if (code === undefined || value === undefined) throw new RangeError('nothing to pick from');
    return { ...value, code };
  }

  #remember(from: Day): void {
    const places = new Map<string, Place>();
    for (const { id, district, hamlets } of this.#communes.values()) {
      const above = this.#districts.get(district);
      if (!above) throw new RangeError(`no district ${district}`);
      const place = { commune: id, district: above.id, province: above.province };
      for (const hamlet of hamlets) places.set(hamlet, place);
    }
    this.snapshots.push({ from, places });
  }
}
