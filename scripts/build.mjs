// Runs on the project's Node: catalogues, then the types of the pages, then the pages themselves.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { inRoot, projectNode, say } from './project.mjs';

run('scripts/scan.ts');
if (existsSync(inRoot('vite.config.ts'))) {
  run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
  run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
} else {
  say('Chưa có vite.config.ts: không dựng trang nào.', 'There is no vite.config.ts: no pages are built.');
}

/**
 * @param {string} script
 * @param {...string} args
 */
function run(script, ...args) {
  const { status } = spawnSync(projectNode(), [inRoot(script), ...args], {
    cwd: inRoot('.'),
    stdio: 'inherit'
  });
  if (status !== 0) process.exit(status ?? 1);
}
