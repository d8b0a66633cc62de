// Brings node_modules in line with package-lock.json; does nothing, in a few milliseconds, when it is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { hashOf, inRoot, projectNode, readStamp, say, writeStamp } from './project.mjs';

const stamp = 'node_modules/.toandan-installed';

export function ensureInstalled() {
  const wanted = hashOf(['package-lock.json']);
  if (readStamp(stamp) === wanted) return;
  if (!agreesWithLock()) install();
  preparePages();
  writeStamp(stamp, wanted);
}

function install() {
  say('Đang cài đặt các gói (khoảng nửa phút)…', 'Installing the packages (about half a minute)…');
  rmSync(inRoot(stamp), { force: true });
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--include=optional', '--loglevel=error'],
    {
      cwd: inRoot('.'),
      env: systemEnvironment(),
      shell: process.platform === 'win32',
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe']
    }
  );
  if (status === 0) return;
  // npm prints its whole usage after the reason.
  process.stderr.write(`${(stderr ?? 'npm').trim().split('\n').slice(0, 8).join('\n')}\n`);
  say(
    'Không cài đặt được các gói. Hãy kiểm tra mạng (hoặc máy chủ npm) rồi chạy lại.',
    'The packages could not be installed. Check the network (or the npm registry) and start again.'
  );
  process.exit(2);
}

/** Every install prunes the types of the pages, node_modules/$app, which SvelteKit lays there. */
function preparePages() {
  if (!existsSync(inRoot('vite.config.ts'))) return;
  const sync = inRoot('node_modules/@sveltejs/kit/svelte-kit.js');
  const { status } = spawnSync(projectNode(), [sync, 'sync'], {
    cwd: inRoot('.'),
    stdio: ['ignore', 'ignore', 'inherit']
  });
  if (status !== 0) process.exit(status ?? 2);
}

/**
 * npm must not run on the Node inside the folder that it replaces, so node_modules/.bin leaves the path;
 * nor does a production setting or an outer npm's setting of the caller count.
 */
function systemEnvironment() {
  const entries = Object.entries(process.env).filter(
    ([name]) =>
      name !== 'NODE_ENV' && !/^npm_(config_(omit|include|production|only)|lifecycle|package)/iu.test(name)
  );
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(entries), PATH: folders.join(path.delimiter) };
}

/** True after an `npm install` by hand: npm's own list of what it laid there equals the lock file's. */
function agreesWithLock() {
  const laid = packagesIn('node_modules/.package-lock.json');
  const wanted = packagesIn('package-lock.json');
  if (!laid || !wanted) return false;
  delete wanted[''];
  const strange = Object.keys(laid).some((name) => !wanted[name]);
  return (
    !strange &&
    Object.entries(wanted).every(([name, { version, optional }]) =>
      laid[name] ? laid[name].version === version && existsSync(inRoot(name)) : optional === true
    )
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function packagesIn(file) {
  return existsSync(inRoot(file)) ? JSON.parse(readFileSync(inRoot(file), 'utf8')).packages : undefined;
}
