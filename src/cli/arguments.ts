import { randomUUIDv7 } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { problem } from '#basis/problem.ts';
import type { Operation } from '#engine/operation/operation.ts';
import type { GenericSchema } from 'valibot';

export interface Command {
  readonly input: Readonly<Record<string, unknown>>;
  readonly json: boolean;
  /** Login of the person on whose behalf it is done. */
  readonly as: string | undefined;
  readonly out: string | undefined;
}

/** Options that every command has beside the inputs of its operation. */
export const shared = {
  json: { type: 'boolean' },
  as: { type: 'string' },
  out: { type: 'string' },
  input: { type: 'string' }
} as const satisfies ParseArgsConfig['options'];

/** Inputs are options named as in the operation; the positional ones may stand bare. `--input` takes JSON or @file. */
export function parseArguments<Context>(operation: Operation<Context>, words: readonly string[]): Command {
  const inputs = inputNames(operation.input);
  const options = Object.fromEntries(
    [...inputs].map(([name, type]) => [name, { type: type === 'boolean' ? 'boolean' : 'string' } as const])
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...options, ...shared },
      allowPositionals: true
    });
    const { json, as, out, input, ...given } = values;
    const bare = positionals.map((word, index) => [operation.positional?.[index] ?? `#${index + 1}`, word]);
    // What a form or a phone makes before it sends; a command is sent once.
    const made = operation.writes && inputs.has('id') ? { id: randomUUIDv7() } : {};
    const said = { ...made, ...inputText(input), ...structured(given, inputs), ...Object.fromEntries(bare) };
    return {
      input: withFiles(said, operation.files ?? {}, inputs.has('name')),
      json: json === true,
      as: textOf(as),
      out: textOf(out)
    };
  } catch (error) {
    throw problem('command-misused', {
      command: operation.id,
      reason: error instanceof Error ? error.message : String(error)
    });
  }
}

/** Name and schema type of each input. */
export function inputNames(schema: GenericSchema): ReadonlyMap<string, string> {
  const entries = 'entries' in schema ? (schema.entries as Readonly<Record<string, GenericSchema>>) : {};
  return new Map(Object.entries(entries).map(([name, one]) => [name, bareType(one)]));
}

function bareType(schema: GenericSchema): string {
  return 'wrapped' in schema ? bareType(schema.wrapped as GenericSchema) : schema.type;
}

/** Lists may be written with commas; objects as JSON. */
function structured(
  given: Readonly<Record<string, unknown>>,
  inputs: ReadonlyMap<string, string>
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const type = inputs.get(name);
      if (typeof value !== 'string' || !type) return [name, value];
      if (/^[[{]/.test(value) && type !== 'string') return [name, JSON.parse(value)];
      return [name, type === 'array' ? value.split(',') : value];
    })
  );
}

function inputText(input: unknown): Record<string, unknown> {
  if (typeof input !== 'string') return {};
  return JSON.parse(input.startsWith('@') ? readFileSync(input.slice(1), 'utf8') : input);
}

/** A path is read here, at the edge; operations get bytes. */
function withFiles(
  given: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>,
  isNamed: boolean
): Record<string, unknown> {
  const read = Object.entries(given).flatMap(([name, value]) => {
    const bytes = files[name];
    if (bytes === undefined || typeof value !== 'string' || !isFile(value)) return [[name, value]];
    const named = isNamed ? [['name', path.basename(value)]] : [];
    return [...named, [bytes, readFileSync(value).toString('base64')]];
  });
  return { ...Object.fromEntries(read), ...('name' in given ? { name: given['name'] } : {}) };
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
