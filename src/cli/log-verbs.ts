import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';

import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import { problem } from '#basis/problem.ts';
import { parseVerifier, type VerifierKey, verifierText } from '#engine/log/signed-note.ts';
import { systemCode } from '#store/database/data-folder.ts';
import { checkLog, type LogCheck } from '#store/log/check-log.ts';
import { sha256 } from '#store/log/ed25519.ts';
import { findingWords } from '#store/log/finding.ts';
import { findLogKey, readVerifiers, replaceLogKey } from '#store/log/log-key.ts';
import { openLogKey } from '#store/log/open-log-key.ts';
import { sealLog } from '#store/log/seal-log.ts';

import { language } from './language.ts';
import { dataFolder, withHouse } from './open.ts';
import type { Verb } from './verb.ts';

export const logVerbs: readonly Verb[] = [
  {
    id: 'seal-log',
    words: {
      vi: 'Đưa mọi mục mới vào sổ niêm phong và ký điểm chốt.',
      en: 'Puts all new entries into the tamper-evident log and signs a checkpoint.'
    },
    run: async () => {
      const { size, root } = await withHouse(async ({ database }) =>
        sealLog(database.owner, await openLogKey(database))
      );
      process.stdout.write(`${size} ${root}\n`);
      return 0;
    }
  },
  {
    id: 'check-log',
    words: {
      vi: 'Tính lại sổ niêm phong từ từng mục và nói rõ chỗ nào đã bị sửa. Thêm tệp điểm chốt đã lưu nơi khác để đối chiếu; --key nhận khóa kiểm tra cũ.',
      en: 'Reckons the tamper-evident log anew from every entry and says what was altered. A file with a checkpoint kept elsewhere is compared; --key takes older verifier keys.'
    },
    run: check
  },
  {
    id: 'log-key',
    words: {
      vi: 'In khóa kiểm tra (công khai) của sổ niêm phong. --new [tên] lập khóa mới thay khóa đã mất.',
      en: 'Prints the public verifier key of the tamper-evident log. --new [name] makes a new key in place of a lost one.'
    },
    run: showKey
  }
];

async function check(words: readonly string[]): Promise<number> {
  const { values, positionals } = parsed('check-log', words, { key: { type: 'string', multiple: true } });
  const given = Array.isArray(values['key']) ? values['key'].map(verifierOf) : [];
  const [file] = positionals;
  const known = file === undefined ? undefined : textOf(file);
  const result = await withHouse(async ({ database }) => {
    await openLogKey(database);
    const keys = [...readVerifiers(database.folder), ...given];
    return checkLog(database.owner, { keys, known, onProgress: showProgress });
  });
  for (const finding of result.findings) process.stdout.write(`${findingWords(finding)[language]}\n`);
  process.stdout.write(`${verdict(result)[language]}\n`);
  return result.found === 0 ? 0 : 1;
}

async function showKey(words: readonly string[]): Promise<number> {
  const { values, positionals } = parsed('log-key', words, { new: { type: 'boolean' } });
  const folder = dataFolder();
  const key =
    values['new'] === true
      ? replaceLogKey(folder, positionals[0])
      : (findLogKey(folder) ?? (await withHouse(({ database }) => openLogKey(database))));
  process.stdout.write(`${verifierText(sha256, key)}\n`);
  return 0;
}

function parsed(command: string, words: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw problem('command-misused', {
      command,
      reason: error instanceof Error ? error.message : String(error)
    });
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw problem('command-misused', { command: 'check-log', reason: `${file}: ${systemCode(error)}` });
  }
}

function verifierOf(text: string | boolean): VerifierKey {
  const key = parseVerifier(sha256, String(text));
  if (!key) throw problem('command-misused', { command: 'check-log', reason: `--key ${String(text)}` });
  return key;
}

function showProgress(done: number, of: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(
    `\r${numberText(done, language)} / ${numberText(of, language)}${done === of ? '\n' : ''}`
  );
}

function verdict({ leaves, checkpoints, found, waiting }: LogCheck): Label {
  const [l, c, w, f] = [leaves, checkpoints, waiting, found].map((one) => ({
    vi: numberText(one, 'vi'),
    en: numberText(one, 'en')
  })) as [Label, Label, Label, Label];
  return found === 0
    ? {
        vi: `Sổ nguyên vẹn: ${l.vi} lá, ${c.vi} điểm chốt; ${w.vi} mục mới chờ vào sổ.`,
        en: `The log is intact: ${l.en} leaves, ${c.en} checkpoints; ${w.en} new ones wait.`
      }
    : {
        vi: `Có ${f.vi} chỗ sai trong ${l.vi} lá và ${c.vi} điểm chốt.`,
        en: `${f.en} things are wrong in ${l.en} leaves and ${c.en} checkpoints.`
      };
}
