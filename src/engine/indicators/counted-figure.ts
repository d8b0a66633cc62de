import type { Answer } from './asking.ts';
import { inForce } from './definitions-in-force.ts';
import type { Figure, Known, Trace, Unknown } from './figure.ts';
import type { Plan } from './plan.ts';
import type { CountedQuestion, Sum } from './question.ts';

export function countedFigure(question: CountedQuestion, answer: Answer, ledger: number): Figure {
  const { indicator, unit, period, reading, part } = question;
  const definitions = inForce(indicator, period);
  const sums = confirmedSums(answer);
  let unconfirmed = 0;
  for (const sum of answer.sums) if (!sum.confirmed) unconfirmed += sum.amount;
  let records = 0;
  for (const sum of sums) records += sum.records;
  return {
    indicator: indicator.id,
    unit,
    period,
    result: resultOf(definitions, answer, sums),
    records,
    unconfirmed,
    reported: answer.reported,
    trace: {
      reading,
      ...(part ? { part } : {}),
      communes: answer.plan.communes.length,
      recording: answer.recording,
      remarks: answer.remarks,
      ledger,
      definitions,
      parts: []
    }
  };
}

function confirmedSums({ sums }: Answer): readonly Sum[] {
  return sums.every((sum) => sum.confirmed) ? sums : sums.filter((sum) => sum.confirmed);
}

function resultOf(definitions: Trace['definitions'], answer: Answer, sums: readonly Sum[]): Known | Unknown {
  if (answer.plan.members.length === 0) return { known: false, reason: 'unit-without-communes' };
  if (definitions.length === 0) return { known: false, reason: 'not-counted-then' };
  // What was recorded in a commune that a later decree ended earlier is there all the same.
  const isSilent = answer.recording === 0 && answer.sums.every((sum) => sum.records === 0);
  if (isSilent) return { known: false, reason: 'nothing-recorded-here' };
  return weighed(answer.plan, sums);
}

/** Whole communes count fully; a divided one by its share if that is known, and otherwise not at a guess. */
function weighed(by: Plan, sums: readonly Sum[]): Known | Unknown {
  let exact = 0;
  let shared = 0;
  let most = 0;
  let guesswork = false;
  for (const sum of sums) {
    const weight = by.weights[sum.weight] ?? 1;
    if (weight === 1) exact += sum.amount;
    else most += sum.amount;
    if (typeof weight === 'object' && 'estimated' in weight) shared += weight.estimated * sum.amount;
    if (typeof weight === 'object' && 'unknown' in weight && sum.amount !== 0) guesswork = true;
  }
  const high = exact + most;
  if (guesswork) return { known: false, reason: 'part-of-a-divided-commune', low: exact, high };
  const value = Math.round((exact + shared) * 1e6) / 1e6;
  return { known: true, value, bound: most === 0 ? 'exact' : 'estimated', low: exact, high };
}
