import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { problems } from '#basis/problem-list.ts';
import { operations } from '#operations/catalogue.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

test('ARCHITECTURE.md names every folder of the house', () => {
  const text = read('ARCHITECTURE.md');
  const inner = ['src/engine', 'src/programme', 'src/store', 'src/render'];
  const folders = [
    ...foldersIn('src'),
    ...inner.flatMap(foldersIn),
    'data/units',
    'scripts',
    'test',
    'bench',
    'decisions'
  ];
  assert.deepEqual(
    folders.filter((folder) => !text.includes(`\`${folder}\``)),
    []
  );
});

test('ARCHITECTURE.md names no folder that is not there', () => {
  const named = [...read('ARCHITECTURE.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, folder = '']) => folder);
  assert.deepEqual(
    named.filter((folder) => !existsSync(path.join(root, folder))),
    []
  );
});

test('README.md names every operation as a command', () => {
  const text = read('README.md');
  assert.deepEqual(
    [...operations.keys()].filter((id) => !text.includes(`\`${id}\``)),
    []
  );
});

test('README.md names every setting that the code reads from the environment', () => {
  const text = read('README.md');
  const files = execFileSync('git', ['ls-files', 'src', 'scripts'], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n');
  const settings = new Set(
    files
      .filter((file) => existsSync(path.join(root, file)) && !file.includes('.test.'))
      .flatMap((file) => [
        ...read(file).matchAll(/(?:process\.env|env)(?:\.|\[')(PORT|DATABASE_URL|TOANDAN_[A-Z_]+)/g)
      ])
      .map(([, name = '']) => name)
  );
  assert.ok(settings.size > 0);
  assert.deepEqual(
    [...settings].filter((name) => !text.includes(`\`${name}\``)),
    []
  );
});

test('every npm script is named in README.md', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts as Record<string, string>);
  const text = read('README.md');
  assert.deepEqual(
    scripts.filter(
      (name) => !text.includes(name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`)
    ),
    []
  );
});

test('every dependency has its line in decisions/dependencies.md', () => {
  const text = read('decisions/dependencies.md');
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const missing = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name, version]) => !text.includes(`\`${name}\` ${version} `)
  );
  assert.deepEqual(missing, []);
});

test('every decision is in the list of decisions', () => {
  const list = read('decisions/README.md');
  const pages = readdirSync(path.join(root, 'decisions')).filter((file) => file !== 'README.md');
  assert.deepEqual(
    pages.filter((page) => !list.includes(`(${page})`)),
    []
  );
});

test('every path that a decision names is there', () => {
  const tops = 'basis|engine|programme|store|render|operations|jobs|routes|components|cli|messages';
  const written = new RegExp(`\`((?:src|test|bench|scripts|data|${tops})/[^\`\\s]+)\``, 'gu');
  const pages = readdirSync(path.join(root, 'decisions'));
  const gone = pages.flatMap((page) =>
    [...read(`decisions/${page}`).matchAll(written)]
      .map(([, named = '']) => named)
      .filter((named) => !isThere(named) && !isThere(`src/${named}`))
      .map((named) => `${page}: ${named}`)
  );
  assert.deepEqual(gone, []);
});

test('every decision says what holds it', () => {
  const pages = readdirSync(path.join(root, 'decisions')).filter(
    (file) => !['README.md', 'dependencies.md'].includes(file)
  );
  assert.deepEqual(
    pages.filter((page) => !/\bheld by\b/iu.test(read(`decisions/${page}`))),
    []
  );
});

test('every problem speaks both languages and ends its sentence', () => {
  const bad = Object.entries(problems).filter(([, { status }]) => status < 400 || status > 599);
  assert.deepEqual(bad, []);
  const text = read('src/basis/problem-list.ts');
  assert.equal([...text.matchAll(/^\s+vi: /gm)].length, [...text.matchAll(/^\s+en: /gm)].length);
});

/** A path, or a pattern of names in one folder. */
function isThere(named: string): boolean {
  return named.includes('*') ? globSync(named, { cwd: root }).length > 0 : existsSync(path.join(root, named));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`)
    .filter((name) => readdirSync(path.join(root, name)).length > 0);
}
