import { isBase64 } from '#basis/base64.ts';
import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { parseRecord } from '#engine/records/parse-record.ts';
import type { RecordKind } from '#engine/records/kind.ts';
import { kinds } from '#programme/catalogue.ts';
import { labelOf } from '#messages/say.ts';
import { isKnownEntry } from '#store/ledger/read-entries.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { liesInArea } from './area.ts';
import { Chain } from './chain.ts';
import { lateInput, lateParts } from './late-input.ts';
import { recordingRules } from './record-activity.ts';
import { rowsOfFile, type SentRow } from './rows-of-file.ts';
import { writtenBy } from './written.ts';

/** A year's sessions of a commune; one statement writes them all. */
export const MOST_ROWS = 200;
const LONGEST_FILE = 1_000_000;

const uuid = v.pipe(v.string(), v.uuid());

export default operation({
  id: 'record-activities',
  label: { vi: 'Ghi nhiều hoạt động', en: 'Record several activities' },
  words: {
    vi: 'Ghi nhiều hoạt động cùng loại một lúc, từ bảng hoặc tệp CSV: hoặc tất cả, hoặc không dòng nào, kèm chỗ sai của từng dòng. Gửi lại không ghi thêm.',
    en: 'Records several activities of one kind, from a table or a CSV file: all of them or none, with what is wrong in each row. Sending again records nothing more.'
  },
  input: v.object({
    kind: v.string(),
    rows: v.optional(
      v.pipe(
        v.array(v.object({ id: uuid, record: uuid, raw: v.record(v.string(), v.unknown()) })),
        v.maxLength(MOST_ROWS)
      ),
      []
    ),
    /** A CSV file's bytes in base64, instead of rows. */
    file: v.optional(v.pipe(v.string(), v.check(isBase64, 'base64'), v.maxLength(LONGEST_FILE))),
    ...lateInput
  }),
  positional: ['file'],
  files: { file: 'file' },
  right: 'record',
  writes: true,
  subject: ({ kind }) => kind,
  run: async (input, context) => {
    const kind = kinds.get(input.kind);
    if (!kind) throw problem('no-such-kind', { id: input.kind });
    const rows = sentRows(kind, input, context);
    const parsed = rows.map((row) => parseRecord(kind, row.raw, recordingRules(context.world)));
    const wrong = rows.flatMap(({ raw }, index) => {
      const one = parsed[index];
      const problems = one && 'problems' in one ? one.problems : {};
      // Row-level security would stop it as well, without saying which row.
      const area = liesInArea(context.world, context.person ?? nobody(), raw['unit']);
      const all = area.may || problems['unit'] ? problems : { ...problems, unit: area.reason };
      return Object.entries(all).map(
        ([field, say]) => [`rows.${index}.${field}`, atRow(index, say)] as const
      );
    });
    if (wrong.length > 0) throw problem('input-refused', { fields: Object.fromEntries(wrong) });
    const chain = new Chain(context, kind, []);
    const known = new Set<string>();
    for (const [index, { id, record }] of rows.entries()) {
      const one = parsed[index];
      if (!one || 'problems' in one) continue;
      const { header, values } = one;
      if (await isKnownEntry(context.sql, context.world.homeOf(header.unit), id)) {
        known.add(id);
        continue;
      }
      const written = { id, record, kind: kind.id, ...writtenBy(context), ...lateParts(input) };
      chain.add({ ...written, act: 'recorded', header, values });
    }
    await chain.write();
    return {
      recorded: rows.map(({ id, record }, index) => {
        const one = parsed[index];
        return { record, known: known.has(id), hints: one && 'hints' in one ? one.hints : [] };
      })
    };
  },
  print: ({ recorded }, language) => {
    const fresh = recorded.filter(({ known }) => !known).length;
    const words = labelOf('table.told', { fresh, known: recorded.length - fresh });
    return [words[language], ...recorded.map(({ record }) => record)].join('\n');
  }
});

function sentRows(
  kind: RecordKind,
  { rows, file }: { readonly rows: readonly SentRow[]; readonly file?: string | undefined },
  { person, world }: Context
): readonly SentRow[] {
  const sent = file === undefined ? rows : rowsOfFile(kind, textOf(file), person ?? nobody(), world);
  const ids = new Set(sent.flatMap(({ id, record }) => [id, record]));
  if (sent.length === 0 || sent.length > MOST_ROWS || ids.size < 2 * sent.length) {
    throw problem('input-refused', { fields: { rows: labelOf('table.rowsRefused', { most: MOST_ROWS }) } });
  }
  return sent;
}

function textOf(base64: string): string {
  return new TextDecoder().decode(Buffer.from(base64, 'base64'));
}

function atRow(index: number, { vi, en }: Label): Label {
  return { vi: `Dòng ${index + 1}: ${vi}`, en: `Row ${index + 1}: ${en}` };
}

function nobody(): never {
  throw problem('not-signed-in', {});
}
