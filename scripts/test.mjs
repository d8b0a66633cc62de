// `npm test`: installs and builds what is missing or stale, then runs every check and names the failed ones.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { ensureBuilt } from './build-when-stale.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, projectNode, say } from './project.mjs';

ensureInstalled();
ensureBuilt();

// From here on the project's Node is needed; the checks below run on it as well.
if (Number.parseInt(process.versions.node, 10) < 26) {
  const { status } = spawnSync(projectNode(), process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 1);
}

/** Cheap ones first. Each is a script under node_modules and its arguments. */
const checks = [
  { name: 'format', run: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'lint', run: ['oxlint/bin/oxlint', '--deny-warnings'] },
  { name: 'types', run: ['typescript/bin/tsc', '-p', 'tsconfig.code.json'] },
  { name: 'pages', run: ['svelte-check/bin/svelte-check', '--threshold', 'error'] },
  { name: 'tests', run: ['--test', '--test-timeout=300000', 'src/**/*.test.ts', 'test/**/*.test.ts'] }
];

const failed = checks.filter(({ name, run }) => {
  const started = performance.now();
  const [first = '', ...args] = run;
  const script = first.startsWith('--') ? first : inRoot(`node_modules/${first}`);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: inRoot('.'),
    env: environment(),
    stdio: 'inherit'
  });
  process.stdout.write(
    `${status === 0 ? '✓' : '✗'} ${name} ${((performance.now() - started) / 1000).toFixed(1)} s\n`
  );
  return status !== 0;
});

if (failed.length > 0) {
  const names = failed.map(({ name }) => name).join(', ');
  say(`Chưa đạt: ${names}.`, `Failed: ${names}.`);
  process.exit(1);
}
say('Tất cả đều đạt.', 'Everything passes.');

function environment() {
  return { ...process.env, PATH: `${inRoot('node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}` };
}
