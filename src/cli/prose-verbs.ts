import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { numberText } from '#basis/number-text.ts';
import { problem } from '#basis/problem.ts';
import { type Annotation, annotationOf } from '#engine/reading/annotation.ts';
import { readProse } from '#engine/reading/read-prose.ts';
import { systemCode } from '#store/database/data-folder.ts';

import { language } from './language.ts';
import type { Verb } from './verb.ts';

export const proseVerbs: readonly Verb[] = [
  {
    id: 'read-prose',
    words: {
      vi: 'Đọc các con số trong văn bản thuần: read-prose TỆP... [--json] [--out THƯ-MỤC]; với --out, mỗi tệp NNN.txt thành NNN.json.',
      en: 'Reads the figures of plain texts: read-prose FILE... [--json] [--out FOLDER]; with --out each NNN.txt becomes an NNN.json.'
    },
    run: read
  }
];

async function read(words: readonly string[]): Promise<number> {
  const { files, out, json } = given(words);
  const { proseLexicon } = await import('#programme/reading/prose-lexicon.ts');
  const all = files.map((file) => {
    const text = textOf(file);
    return { file, figures: readProse(text, proseLexicon).map((claim) => annotationOf(text, claim)) };
  });
  if (out !== undefined) write(out, all);
  else if (json) process.stdout.write(jsonOf(all.length === 1 ? all[0]?.figures : all));
  else for (const { file, figures } of all) say(file, figures);
  return 0;
}

interface Figures {
  readonly file: string;
  readonly figures: readonly Annotation[];
}

function write(folder: string, all: readonly Figures[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { file, figures } of all) {
      writeFileSync(path.join(folder, `${path.parse(file).name}.json`), jsonOf(figures));
    }
  } catch (error) {
    throw problem('command-misused', {
      command: 'read-prose',
      reason: `--out ${folder}: ${systemCode(error)}`
    });
  }
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function say(file: string, figures: readonly Annotation[]): void {
  process.stdout.write(`${file}: ${numberText(figures.length, language)}\n`);
  for (const { text, indicator, because, doubt } of figures) {
    const why = because.phrase === '' ? because.rule : `${because.rule}, “${because.phrase}”`;
    const unsure = doubt ? ` ? ${doubt[language]}` : '';
    process.stdout.write(`  ${text.replaceAll(/\s+/gu, ' ')} → ${indicator} (${why})${unsure}\n`);
  }
}

function given(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean' }, out: { type: 'string' } },
      allowPositionals: true
    });
    if (positionals.length === 0) throw new Error('FILE?');
    return { files: positionals, out: values.out, json: values.json === true };
  } catch (error) {
    throw problem('command-misused', {
      command: 'read-prose',
      reason: error instanceof Error ? error.message : String(error)
    });
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw problem('command-misused', { command: 'read-prose', reason: `${file}: ${systemCode(error)}` });
  }
}
