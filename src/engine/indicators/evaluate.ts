import type { Period } from '#basis/period.ts';
import { problem } from '#basis/problem.ts';
import { Asking } from './asking.ts';
import { countedFigure } from './counted-figure.ts';
import { derivedFigure } from './derived-figure.ts';
import type { Figure } from './figure.ts';
import type { FigureSource } from './figure-source.ts';
import type { Indicator } from './indicator.ts';
import type { AreaMap } from './plan-question.ts';
import type { CountedQuestion, Question } from './question.ts';

/** Answers many questions in one go, in the order asked. */
export async function evaluate(
  questions: readonly Question[],
  map: AreaMap,
  source: FigureSource
): Promise<readonly Figure[]> {
  const asking = new Asking(map);
  const placed = questions.map((question) => {
    asking.name(question);
    return { question, parts: partsOf(question).map((part) => ({ part, place: asking.add(part) })) };
  });
  const answers = await asking.answer(source);
  return placed.map(({ question, parts }) => {
    const counted = parts.map(({ part, place }) =>
      countedFigure(part, answers.of(part, place), answers.ledger)
    );
    const { indicator } = question;
    const [first] = counted;
    if (first && indicator.counted) return first;
    if (indicator.counted) throw new RangeError(`${indicator.id} was not asked`);
    return derivedFigure({ ...question, indicator }, counted, answers.reported(question));
  });
}

function partsOf(question: Question): readonly CountedQuestion[] {
  const { indicator } = question;
  if (isCounted(question)) return [question];
  return indicator.counted ? [] : indicator.needs.map((part) => ({ ...question, indicator: part }));
}

function isCounted(question: Question): question is CountedQuestion {
  return question.indicator.counted;
}

/** Asking for a stock over a span is refused, with the right question offered instead. */
export function refuseStockOverSpan(indicator: Indicator, span: Period): void {
  if (indicator.nature === 'stock' && span.from !== span.to) {
    throw problem('stock-over-a-span', { indicator: indicator.label, asOf: span.to });
  }
}
