import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { TestContext } from 'node:test';

const FOLDER = new URL('./', import.meta.url);

/**
 * Compares with the golden of that name, e.g. `report.html`. A missing golden is written and announced, a
 * changed one is written beside it as `report-changed.html` for a person to look at. With CI=1 nothing is
 * written, and a missing golden fails.
 */
export function matchesGolden(t: TestContext, name: string, actual: string): void {
  const golden = new URL(name, FOLDER);
  const changed = new URL(name.replace(/(\.[^.]+)$/, '-changed$1'), FOLDER);
  const mayWrite = process.env['CI'] !== '1';
  if (!existsSync(golden)) {
    assert.ok(mayWrite, `golden ${name} is missing; run the test without CI=1 and look at what it writes`);
    writeFileSync(golden, actual);
    t.diagnostic(`golden ${name} was missing and has been written: look at it before you commit it`);
    return;
  }
  const same = readFileSync(golden, 'utf8') === actual;
  if (!same && mayWrite) writeFileSync(changed, actual);
  if (same && mayWrite) rmSync(changed, { force: true });
  assert.ok(same, `${name} has changed${mayWrite ? '; compare it with the -changed file beside it' : ''}`);
}
