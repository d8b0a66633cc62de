import type { Label } from '#basis/label.ts';
import type { Person, Right } from '#engine/rights/role.ts';
import type { Verdict } from '#engine/rights/verdict.ts';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Progress } from './progress.ts';

/**
 * Something a person can do. One file in `operations/` is at once an API endpoint, a command, a permission
 * and an audit entry. Functions are methods here so that the catalogue can hold operations of every input.
 */
export interface Operation<Context, Input = unknown, Output = unknown, Prepared = unknown> {
  readonly id: string;
  readonly label: Label;
  /** One sentence for `--help` and the API page. */
  readonly words: Label;
  readonly input: GenericSchema;
  /** Input names that the command line takes by position: `figure <indicator>`. */
  readonly positional?: readonly string[];
  /**
   * On the command line, a word for the first input that is the path of a file becomes the second one: its
   * bytes in base64. `{ report: 'file' }`. An input `name` that is not given is the file's name.
   */
  readonly files?: Readonly<Record<string, string>>;
  /** `'anybody'` needs no sign-in. */
  readonly right: Right | 'anybody';
  /** Writes are audited; reads run in a repeatable-read snapshot that cannot write. */
  readonly writes: boolean;
  /**
   * Where the transaction is opened. In the vault of the sealed tips it sees the vault and nothing else; the audit
   * row says that it happened and by whom, at no finer time than the day.
   */
  readonly keptIn?: 'vault';
  /** Done by nobody, whoever is signed in: neither the database nor the audit row learns who. */
  readonly isAnonymous?: true;
  /**
   * No transaction is opened: what comes from many at once is handed to an intake, which writes it together with
   * the audit rows and answers each only after the commit.
   */
  readonly batched?: true;
  /** Beyond the right: whether this input lies within the person's area, and such. */
  allow?(person: Person, input: Input, context: Context): Verdict | Promise<Verdict>;
  /** Long work on what was sent that needs no data: done before the transaction, so that none stays open for it. */
  prepare?(input: Input, progress: Progress): Promise<Prepared>;
  run(input: Input, context: Context, prepared: Prepared): Promise<Output>;
  /** What the audit row says it was done to, such as a record id. Never content. */
  subject?(input: Input, output: Output): string;
  /** The answer as text for a terminal; without it the answer is printed as JSON. */
  print?(output: Output, language: keyof Label): string;
  /** Whether the answer is good news; the command ends with 1 when it is not. */
  isWell?(output: Output): boolean;
}

/** Declares an operation with its input typed by its schema. */
export function declareOperation<Context>() {
  return <const Schema extends GenericSchema, Output, Prepared = unknown>(
    declared: Omit<Operation<Context, InferOutput<Schema>, Output, Prepared>, 'input'> & {
      readonly input: Schema;
    }
  ): Operation<Context, InferOutput<Schema>, Output, Prepared> => declared;
}
