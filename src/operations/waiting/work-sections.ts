import type { Label } from '#basis/label.ts';
import { byId } from '#programme/catalogue.ts';
import type { Context } from '../context.ts';
import { all, fileNames } from '../work/catalogue.generated.ts';
import type { Work, WorkContext, WorkSource } from '../work/work-source.ts';

/** What waits for one reason. */
export interface WorkSection extends Work {
  readonly id: string;
  readonly label: Label;
  readonly isQuiet: boolean;
}

export const workSources: readonly WorkSource[] = [...byId<WorkSource>({ all, fileNames }).values()].toSorted(
  (a, b) => a.order - b.order
);

/** All that waits for the person, by reason; a reason without work is left out. */
export async function workSections(context: Context): Promise<readonly WorkSection[]> {
  const { person } = context;
  if (!person) return [];
  const known: WorkContext = { ...context, person };
  const sections: WorkSection[] = [];
  // One after the other: they share one connection anyway.
  for (const { id, label, right, isQuiet = false, find } of workSources) {
    if (!person.role.rights.includes(right)) continue;
    const work = await find(known);
    if (work.total > 0) sections.push({ id, label, isQuiet, ...work });
  }
  return sections;
}

/** What somebody or something waits for; drafts wait for nobody. */
export function countWaiting(sections: readonly WorkSection[]): number {
  return sections.filter(({ isQuiet }) => !isQuiet).reduce((sum, { total }) => sum + total, 0);
}
