import { isProblem } from '#basis/problem.ts';
import { findVerb } from './verbs.ts';
import { parseArguments } from './arguments.ts';
import { language } from './language.ts';
import { helpOfAll, helpOfOne } from './help.ts';
import { operations } from '#operations/catalogue.ts';
import { runOperation } from './run-operation.ts';

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await main(process.argv.slice(2)).catch(report);

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') return say(helpOfAll(language));
  const verb = findVerb(name);
  const operation = operations.get(name);
  if (!operation && !verb) return fail(helpOfAll(language), 2);
  if (rest.includes('--help')) return say(helpOfOne(verb ?? operation, language));
  if (verb) return verb.run(rest);
  if (!operation) return 2;
  const { text, isWell } = await runOperation(operation, parseArguments(operation, rest), language);
  say(text);
  return isWell ? 0 : 1;
}

function say(text: string): number {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}

function fail(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}

/** A person gets a sentence; only what nobody foresaw shows where it happened. */
function report(error: unknown): number {
  if (!isProblem(error))
    return fail(error instanceof Error ? (error.stack ?? error.message) : String(error), 2);
  const { vi, en } = error.sentence;
  return fail(language === 'en' ? en : `${vi}\n${en}`, error.status < 500 ? 1 : 2);
}
