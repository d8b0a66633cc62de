import type { Language } from '#basis/label.ts';
import type { Operation } from '#engine/operation/operation.ts';
import type { Context } from '#operations/context.ts';
import { operations } from '#operations/catalogue.ts';
import { inputNames } from './arguments.ts';
import type { Verb } from './verb.ts';
import { verbs } from './verbs.ts';

const words = {
  vi: {
    usage: 'Cách dùng: ./toandan <lệnh> [tham số]',
    operations: 'Thao tác (mỗi lệnh có --help và --json):',
    verbs: 'Bảo trì:',
    inputs: 'Tham số:',
    shared: [
      '--json          in kết quả dạng JSON',
      '--as TÀI-KHOẢN  làm thay tài khoản này (mặc định: người vận hành máy chủ, chỉ đọc và quản trị)',
      '--out TỆP       ghi kết quả ra tệp',
      '--input JSON    mọi tham số trong một JSON, hoặc @tệp.json'
    ]
  },
  en: {
    usage: 'Usage: ./toandan <command> [arguments]',
    operations: 'Operations (each has --help and --json):',
    verbs: 'Maintenance:',
    inputs: 'Arguments:',
    shared: [
      '--json          print the answer as JSON',
      '--as LOGIN      act for this account (default: the operator of the server, who reads and administers)',
      '--out FILE      write the answer to a file',
      '--input JSON    all arguments in one JSON, or @file.json'
    ]
  }
};

export function helpOfAll(language: Language): string {
  const say = words[language];
  const line = (one: Operation<Context> | Verb): string => `  ${one.id.padEnd(24)} ${one.words[language]}`;
  return [
    'Toàn Dân',
    say.usage,
    '',
    say.operations,
    ...[...operations.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(line),
    '',
    say.verbs,
    ...verbs.map(line)
  ].join('\n');
}

export function helpOfOne(one: Operation<Context> | Verb | undefined, language: Language): string {
  if (!one) return helpOfAll(language);
  const say = words[language];
  if (!('input' in one)) return [`./toandan ${one.id}`, one.words[language]].join('\n');
  const bare = (one.positional ?? []).map((name) => `<${name}>`).join(' ');
  const inputs = [...inputNames(one.input)].map(([name, type]) => `  --${name.padEnd(12)} ${type}`);
  return [
    `./toandan ${one.id} ${bare}`.trimEnd(),
    one.words[language],
    '',
    say.inputs,
    ...inputs,
    ...say.shared.map((line) => `  ${line}`)
  ].join('\n');
}
