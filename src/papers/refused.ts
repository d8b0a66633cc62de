import { type Problem, problem } from '#basis/problem.ts';

/** A file that is not read, with the reason as it continues the sentence `Không đọc được “…”:`. */
export function refusedPaper(name: string, vi: string, en: string): Problem {
  return problem('paper-refused', { name, reason: { vi, en } });
}
