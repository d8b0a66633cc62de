import { randomUUIDv7 } from 'node:crypto';

/** Ids are made before the form is shown, so that sending it twice records once. */
export function newId(): string {
  return randomUUIDv7();
}
