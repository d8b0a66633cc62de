// Runs a script on the project's Node as if it were this process: signals go down, the exit code comes up.
import { spawn } from 'node:child_process';
import os from 'node:os';
import { pathToFileURL } from 'node:url';

import { inRoot, projectNode } from './project.mjs';

/**
 * A watched script may listen for `disconnect`, which says that this process is gone, even by kill -9.
 * `first` is a script to run before it in the same process.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ watched: boolean, first?: string }} options
 */
export function runOnProjectNode(script, args, { watched, first }) {
  const before = first ? ['--import', pathToFileURL(inRoot(first)).href] : [];
  const child = spawn(projectNode(), [...before, inRoot(script), ...args], {
    stdio: watched ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit'
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? os.constants.signals[signal] : 0)));
}
