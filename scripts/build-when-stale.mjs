// Builds the pages when a source has changed since the last build.
import { spawnSync } from 'node:child_process';

import { hashOf, inRoot, projectNode, readStamp, say, writeStamp } from './project.mjs';

const stamp = 'build/.stamp';
const sources = [
  'src',
  'static',
  'vite.config.ts',
  'scripts/build-offline.ts',
  'tsconfig.json',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json'
];

/** @param {string} file */
const counts = (file) => !/\.(test|generated)\.ts$|\.sql$/u.test(file);

export function ensureBuilt() {
  const wanted = hashOf(sources, counts);
  if (readStamp(stamp) === wanted) return;
  say('Đang dựng các trang…', 'Building the pages…');
  const { status } = spawnSync(projectNode(), [inRoot('scripts/build.mjs')], {
    cwd: inRoot('.'),
    stdio: ['ignore', 'ignore', 'inherit']
  });
  if (status !== 0) {
    say('Không dựng được các trang; xem lỗi ở trên.', 'The pages could not be built; see the error above.');
    process.exit(2);
  }
  writeStamp(stamp, wanted);
}
