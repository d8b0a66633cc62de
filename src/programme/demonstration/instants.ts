import { addDays, type Day } from '#basis/day.ts';
import { hashOf } from './dice.ts';

/** A moment of a working day in Vietnam (UTC+7), between 7:30 and 16:59, as an instant in UTC. */
export function officeHour(on: Day, after: number, name: string): string {
  const minute = 30 + (hashOf(name) % 570);
  const second = hashOf(`${name}:s`) % 60;
  return `${addDays(on, after)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(second)}.000Z`;
}

/**
 * The UUIDv7 that a client would have made at that instant; its random part comes from the name, so that
 * the same demonstration loaded twice changes nothing.
 */
export function idAt(instant: string, name: string): string {
  const time = Date.parse(instant).toString(16).padStart(12, '0');
  const a = hashOf(`${name}/a`);
  const b = hashOf(`b/${name}`);
  const c = hashOf(`${name}/c/${a}`);
  const third = (0x7000 | (a >>> 20)).toString(16);
  const fourth = (0x8000 | (b >>> 18)).toString(16);
  const rest = hex(c) + hex(Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b).slice(0, 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${third}-${fourth}-${rest}`;
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
