import type { Label } from './label.ts';
import { type ProblemCode, type ProblemDetails, problems } from './problem-list.ts';

/** An error that a person meets: a code, a sentence in both languages, and typed details. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code;
  readonly details: ProblemDetails[Code];
  readonly sentence: Label;
  /** The HTTP status; the exit code of the command line is 1 below 500 and 2 from 500 on. */
  readonly status: number;

  constructor(code: Code, details: ProblemDetails[Code]) {
    const described = problems[code];
    const sentence = described.say(details);
    super(sentence.en);
    this.name = 'Problem';
    this.code = code;
    this.details = details;
    this.sentence = sentence;
    this.status = described.status;
  }
}

export function problem<Code extends ProblemCode>(code: Code, details: ProblemDetails[Code]): Problem<Code> {
  return new Problem(code, details);
}

export function isProblem(thing: unknown): thing is Problem {
  return thing instanceof Problem;
}
