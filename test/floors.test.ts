import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src');

/** Floor of each top folder; `messages` are plain words, so they stand with what is declared and kept. */
const floors: Readonly<Record<string, number>> = {
  basis: 0,
  engine: 1,
  programme: 2,
  store: 2,
  vault: 2,
  render: 2,
  papers: 2,
  messages: 2,
  operations: 3,
  jobs: 3,
  components: 4,
  offline: 4,
  cli: 4,
  routes: 4
};

/** The only imports between folders of one floor. */
const neighbours = new Set(['jobs → operations', 'routes → components', 'routes → offline']);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.test.ts'));

const imports = files.flatMap(importsOf);

test('every import points to a lower floor', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [own, other] = [folderOf(from), folderOf(to)];
    if (own === other || own === '' || other === '') return false;
    const [low, high] = [floors[other] ?? 9, floors[own] ?? 9];
    return !(low < high || (low === high && neighbours.has(`${own} → ${other}`)));
  });
  assert.deepEqual(
    wrong.map(({ from, to }) => `${from} → ${to}`),
    []
  );
});

test('every folder of src stands on a floor', () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== ''));
  assert.deepEqual(
    [...folders].filter((folder) => floors[folder] === undefined),
    []
  );
});

test('no import runs in a circle', () => {
  const next = Map.groupBy(
    imports.filter((one) => !one.typeOnly),
    (one) => one.from
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});

test('the lower floors and the programme touch no files, network or clock of their own', () => {
  const pure = files.filter((file) => /^(basis|engine|programme)\//.test(file));
  const impure = pure.filter((file) => {
    const text = readFileSync(path.join(source, file), 'utf8');
    return /from 'node:|Date\.now\(|new Date\(\)|Math\.random\(|\bfetch\(/.test(text);
  });
  assert.deepEqual(impure, []);
});

test('other folders are reached by their name, never by ../ across folders', () => {
  const wrong = imports.filter(({ from, to }) => {
    const text = readFileSync(path.join(source, from), 'utf8');
    return (
      folderOf(from) !== folderOf(to) &&
      !text.includes(`#${to}`) &&
      folderOf(from) !== '' &&
      folderOf(to) !== ''
    );
  });
  assert.deepEqual(
    wrong.map(({ from, to }) => `${from} → ${to}`),
    []
  );
});

function importsOf(from: string): readonly Import[] {
  const text = readFileSync(path.join(source, from), 'utf8');
  const found = text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  return [...found].flatMap(([, type, target = '']) => {
    const to = resolved(from, target);
    return to === undefined ? [] : [{ from, to, typeOnly: type !== undefined }];
  });
}

function resolved(from: string, target: string): string | undefined {
  if (target.startsWith('#')) {
    const to = target.slice(1);
    return floors[to.split('/')[0] ?? ''] === undefined ? undefined : to;
  }
  if (!target.startsWith('.')) return undefined;
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), target));
}

function folderOf(file: string): string {
  const [folder = ''] = file.split('/');
  return file.includes('/') ? folder : '';
}
