import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import type { Claim } from '#engine/reading/claim.ts';
import { agrees } from './stated.ts';

/** Figures of one text that cannot all be true, by their places in the list of claims. */
export interface Contradiction {
  readonly claims: readonly number[];
  readonly say: Label;
}

/** What a text says against itself; no ledger is needed for it. */
export function contradictions(text: string, claims: readonly Claim[]): readonly Contradiction[] {
  return [
    ...claims.flatMap((_, whole) => partsAgainst(text, claims, whole)),
    ...claims.flatMap((_, rate) => rateAgainst(text, claims, rate)),
    ...saidTwice(claims)
  ];
}

/** Only what was plainly counted can be added up. */
function isPlain(claim: Claim): boolean {
  return (
    claim.value !== null &&
    claim.bound === 'exact' &&
    claim.of === undefined &&
    claim.direction === undefined &&
    claim.modality === undefined &&
    !isShare(claim)
  );
}

function isShare({ noun }: Claim): boolean {
  return noun.startsWith('%');
}

function partsAgainst(text: string, claims: readonly Claim[], whole: number): readonly Contradiction[] {
  const total = claims[whole];
  if (!total || !isPlain(total)) return [];
  const parts = claims.flatMap((claim, at) =>
    claim.breakdownOf === whole && isPart(claim, total) ? [at] : []
  );
  const values = parts.flatMap((at) => claims[at]?.value ?? []);
  const sum = values.reduce((all, one) => all + one, 0);
  const value = total.value ?? 0;
  const isWrong =
    sum > value || (parts.length > 1 && isComplete(text, total, claims[parts[0] ?? 0]) && sum < value);
  if (parts.length === 0 || !isWrong) return [];
  const [vi, en] = [texts(values, 'vi'), texts(values, 'en')];
  return [
    {
      claims: [whole, ...parts],
      say: {
        vi: `Các phần cộng lại là ${vi}, không khớp với ${numberText(value, 'vi')}.`,
        en: `The parts come to ${en}, not to ${numberText(value, 'en')}.`
      }
    }
  ];
}

function isPart(claim: Claim, whole: Claim): boolean {
  return isPlain(claim) && claim.code === whole.code;
}

/** `gồm` names all the parts; `trong đó`, `riêng` only some. */
function isComplete(text: string, whole: Claim, first: Claim | undefined): boolean {
  const between = text.slice(whole.end, first?.start ?? whole.end).normalize('NFC');
  return /(?:^|\P{L})gồm(?:\P{L}|$)/iu.test(between);
}

function texts(values: readonly number[], language: keyof Label): string {
  const sum = values.reduce((all, one) => all + one, 0);
  const parts = values.map((one) => numberText(one, language)).join(' + ');
  return values.length > 1 ? `${parts} = ${numberText(sum, language)}` : parts;
}

/** `30/35 vụ, đạt 85,7%`; `188 trong 193 vụ, chiếm 97,4%`. */
function rateAgainst(text: string, claims: readonly Claim[], at: number): readonly Contradiction[] {
  const rate = claims[at];
  const from = rate?.reckonedFrom ?? rate?.breakdownOf;
  if (!rate || !isShare(rate) || from === undefined || rate.direction || rate.modality) return [];
  const part = claims[from];
  if (!part || part.value === null || part.bound !== 'exact' || isShare(part)) return [];
  const above = part.breakdownOf === undefined ? undefined : claims[part.breakdownOf];
  const whole = part.of ?? (above && isPlain(above) ? above.value : undefined);
  if (!whole) return [];
  const percent = (part.value / whole) * 100;
  if (agrees({ ...rate, text: text.slice(rate.start, rate.end) }, percent)) return [];
  const reckoned = (language: keyof Label): string =>
    `${numberText(part.value ?? 0, language)}/${numberText(whole, language)}`;
  return [
    {
      claims: [at],
      say: {
        vi: `${reckoned('vi')} là ${numberText(percent, 'vi')}%, không phải con số đã viết.`,
        en: `${reckoned('en')} is ${numberText(percent, 'en')}%, not what is written.`
      }
    }
  ];
}

/** One indicator, one period, one place, and two counts of it. */
function saidTwice(claims: readonly Claim[]): readonly Contradiction[] {
  const told = claims.flatMap((claim, at) =>
    claim.indicator !== undefined && claim.breakdownOf === undefined && isPlain(claim) ? [{ claim, at }] : []
  );
  const groups = Map.groupBy(told, ({ claim }) => `${claim.indicator} ${claim.period} ${claim.unit}`);
  return [...groups.values()].flatMap((group) => {
    const values = [...new Set(group.map(({ claim }) => claim.value ?? 0))];
    if (values.length < 2) return [];
    const list = (language: keyof Label): string => values.map((one) => numberText(one, language)).join(', ');
    return [
      {
        claims: group.map(({ at }) => at),
        say: {
          vi: `Cùng một số liệu nhưng được viết khác nhau: ${list('vi')}.`,
          en: `One and the same figure is written in different ways: ${list('en')}.`
        }
      }
    ];
  });
}
