import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import { hasRight } from '#engine/rights/verdict.ts';
import { type BaseIssue, getDotPath, safeParse } from 'valibot';
import type { Operation } from './operation.ts';
import type { Progress } from './progress.ts';

/** What perform needs of the outside: a transaction with the person's rights set in the database. */
export interface Stage<Context> {
  transact<Result>(
    operation: Pick<Operation<Context>, 'writes' | 'keptIn' | 'batched'>,
    person: Person | undefined,
    work: (context: Context) => Promise<Result>
  ): Promise<Result>;
  audit(context: Context, row: AuditRow): Promise<void>;
  readonly progress: Progress;
}

export interface AuditRow {
  readonly operation: string;
  readonly person: string | undefined;
  readonly subject: string | undefined;
  readonly keptIn?: Operation<unknown>['keptIn'] | undefined;
}

/** The one way anything is done: check the input, decide the right, act and audit in one transaction. */
export async function perform<Context, Input, Output, Prepared>(
  stage: Stage<Context>,
  operation: Operation<Context, Input, Output, Prepared>,
  asking: Person | undefined,
  raw: unknown
): Promise<Output> {
  const person = operation.isAnonymous ? undefined : asking;
  if (operation.right !== 'anybody') {
    if (!person) throw problem('not-signed-in', {});
    refuseUnless(operation.id, hasRight(person, operation.right));
  }
  const input = parsed(operation, raw);
  // Only what declares `prepare` reads what it gives.
  const prepared = (await operation.prepare?.(input, stage.progress)) as Prepared;
  return stage.transact(operation, person, async (context) => {
    if (person && operation.allow) refuseUnless(operation.id, await operation.allow(person, input, context));
    const output = await operation.run(input, context, prepared);
    if (operation.writes && !operation.batched) {
      const subject = operation.subject?.(input, output);
      await stage.audit(context, {
        operation: operation.id,
        person: person?.id,
        subject,
        keptIn: operation.keptIn
      });
    }
    return output;
  });
}

function refuseUnless(operation: string, verdict: Awaited<ReturnType<typeof hasRight>>): void {
  if (!verdict.may) throw problem('not-allowed', { operation, reason: verdict.reason });
}

function parsed<Context, Input, Output, Prepared>(
  operation: Operation<Context, Input, Output, Prepared>,
  raw: unknown
): Input {
  const result = safeParse(operation.input, raw);
  // The schema is what types Input, so its output is one.
  if (result.success) return result.output as Input;
  throw problem('input-refused', { fields: Object.fromEntries(result.issues.map(wrongField)) });
}

function wrongField(issue: BaseIssue<unknown>): readonly [string, Label] {
  const field = getDotPath(issue) ?? 'input';
  return [
    field,
    {
      vi: `“${field}” chưa đúng: cần ${issue.expected ?? 'giá trị khác'}, nhận được ${issue.received}.`,
      en: `“${field}” is not right: ${issue.expected ?? 'another value'} expected, ${issue.received} received.`
    }
  ];
}
