import { createHash } from 'node:crypto';

/** The same id for the same parts: one press sent twice, or one file read twice, writes nothing more (UUID version 8). */
export function derivedId(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20, 32)
  ];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
