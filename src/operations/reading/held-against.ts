import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { type Contradiction, contradictions } from '#engine/checking/contradictions.ts';
import { spansOf } from '#engine/checking/period-of-claim.ts';
import { type Verdict, verdictOf, whyUnchecked } from '#engine/checking/verdict.ts';
import { evaluate } from '#engine/indicators/evaluate.ts';
import type { Question } from '#engine/indicators/question.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { Claim } from '#engine/reading/claim.ts';
import type { MapReading } from '#engine/territory/membership.ts';
import type { UnitVersion } from '#engine/territory/unit.ts';
import { indicators } from '#programme/catalogue.ts';
import type { Context } from '../context.ts';
import { unknownReasons } from '../figures/unknown-reasons.ts';
import { type ClaimPlace, claimPlaces } from './claim-places.ts';

export interface Against {
  readonly unit: UnitVersion;
  readonly period: Period;
  readonly map: MapReading;
}

/** Each figure of a text with what the ledger and the text itself say of it. */
export async function heldAgainst(
  text: string,
  claims: readonly Claim[],
  against: Against,
  { world, figures }: Context
): Promise<readonly Verdict[]> {
  const places = claimPlaces(world, against.unit, against.period.to);
  const asked = claims.map((claim) => {
    const place = places(claim.unit);
    const why = whyUnchecked(claim, claim.breakdownOf === undefined ? undefined : claims[claim.breakdownOf]);
    return { claim, place, why, questions: why ? [] : questionsOf(claim, place, against, world.today) };
  });
  const answers = await evaluate(
    asked.flatMap(({ questions }) => questions),
    world.map,
    figures
  );
  let next = 0;
  const verdicts = asked.map(({ claim, place, why, questions }): Verdict => {
    const own = answers.slice(next, (next += questions.length));
    if (why) return { colour: 'unchecked', say: why };
    return softened(verdictOf(text, claim, own, unknownOf(own)), claim, place);
  });
  return contradictions(text, claims).reduce(withContradiction, verdicts);
}

/** The likeliest reading first; days to come are left out. */
function questionsOf(claim: Claim, place: ClaimPlace, against: Against, today: Day): readonly Question[] {
  const indicator = indicators.get(claim.indicator ?? '');
  if (!indicator) return [];
  const { unit, period, map } = against;
  const units = place.is === 'within' ? [place.unit, unit.id] : [unit.id];
  const spans = spansOf(claim.period, period).filter(({ from }) => from <= today);
  return units.flatMap((one) =>
    spans.map(({ from, to }): Question => {
      const last = to > today ? today : to;
      const span = indicator.nature === 'stock' ? { from: last, to: last } : { from, to: last };
      return { indicator, unit: one, period: span, reading: map };
    })
  );
}

function unknownOf([first]: readonly Figure[]): Label {
  return first && !first.result.known
    ? unknownReasons[first.result.reason]
    : {
        vi: 'Kỳ của con số này chưa đến hoặc nằm ngoài sổ.',
        en: 'The period of this figure has not come, or lies outside the ledger.'
      };
}

/** A figure about another place is wrong only if it claims to be about this one. */
function softened(verdict: Verdict, claim: Claim, place: ClaimPlace): Verdict {
  if (verdict.colour !== 'differs' || place.is !== 'elsewhere') return verdict;
  return {
    colour: 'unchecked',
    say: {
      vi: `Con số này có vẻ nói về “${claim.unit ?? ''}”, không phải nơi đang đối chiếu.`,
      en: `This seems to be about “${claim.unit ?? ''}”, not about the place asked for.`
    }
  };
}

/** What the ledger bears out stays so; the fault lies with the others. */
function withContradiction(verdicts: readonly Verdict[], { claims, say }: Contradiction): readonly Verdict[] {
  const atFault = new Set(claims);
  return verdicts.map((verdict, at) =>
    atFault.has(at) && verdict.colour !== 'agrees'
      ? { ...verdict, colour: 'differs', say: both(verdict, say) }
      : verdict
  );
}

function both({ colour, say }: Verdict, more: Label): Label {
  return colour === 'differs' ? { vi: `${say.vi} ${more.vi}`, en: `${say.en} ${more.en}` } : more;
}
