import { problem } from '#basis/problem.ts';
import type { GenericSchema } from 'valibot';

/** The JSON of a request; an empty body is an operation without inputs. */
export async function inputOfBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  const text = await request.text();
  if (text === '') return {};
  if (!type.startsWith('application/json')) throw problem('not-json', { type });
  try {
    return JSON.parse(text);
  } catch {
    throw problem('not-json', { type });
  }
}

/** Texts, lists by repeating a name or by commas, and anything nested as JSON. */
export function inputOfQuery(schema: GenericSchema, query: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(query.keys())];
  return Object.fromEntries(names.map((name) => [name, valueOf(schema, name, query.getAll(name))]));
}

function valueOf(schema: GenericSchema, name: string, given: readonly string[]): unknown {
  const type = typeOf(schema, name);
  const first = given[0] ?? '';
  if (type !== 'string' && /^[[{]/u.test(first)) return parsedOr(first);
  if (type === 'array') return given.flatMap((one) => one.split(','));
  if (type === 'boolean') return first === 'true' || first === '1' || first === '';
  return first;
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function typeOf(schema: GenericSchema, name: string): string | undefined {
  const entries = 'entries' in schema ? (schema.entries as Readonly<Record<string, GenericSchema>>) : {};
  let one = entries[name];
  while (one && 'wrapped' in one) one = one.wrapped as GenericSchema;
  return one?.type;
}
