import { writeFileSync } from 'node:fs';
import type { Language } from '#basis/label.ts';
import type { Operation } from '#engine/operation/operation.ts';
import type { Context } from '#operations/context.ts';
import { isFile } from '#operations/file-output.ts';
import type { Command } from './arguments.ts';
import { progressOn } from './progress.ts';
import { personFor, withHouse } from './open.ts';

/** What a command has to say, and whether it ends well. */
export interface Told {
  readonly text: string;
  readonly isWell: boolean;
}

/** Performs it as the person named. */
export async function runOperation(
  operation: Operation<Context>,
  command: Command,
  language: Language
): Promise<Told> {
  return withHouse(async (house) => {
    const person = await personFor(house, command.as);
    const output = await house.perform(
      operation,
      person,
      command.input,
      progressOn(process.stderr, language)
    );
    const isWell = operation.isWell?.(output) ?? true;
    return { text: told(operation, output, command, language), isWell };
  });
}

function told(operation: Operation<Context>, output: unknown, command: Command, language: Language): string {
  if (isFile(output)) {
    if (command.out === undefined) return new TextDecoder().decode(output.bytes);
    writeFileSync(command.out, output.bytes);
    return `${command.out} (${output.bytes.byteLength} byte)`;
  }
  const text =
    command.json || !operation.print ? JSON.stringify(output, null, 2) : operation.print(output, language);
  if (command.out === undefined) return text;
  writeFileSync(command.out, `${text}\n`);
  return command.out;
}
