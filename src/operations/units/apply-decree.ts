import { randomUUID } from 'node:crypto';
import { applyDecree } from '#engine/territory/apply-decree.ts';
import type { Decree } from '#engine/territory/decree.ts';
import { decreeInput } from '#engine/territory/decree-input.ts';
import { storeDecree } from '#store/territory/apply-decree.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { writtenBy } from '../recording/written.ts';

export default operation({
  id: 'apply-decree',
  label: { vi: 'Áp dụng nghị quyết sắp xếp đơn vị', en: 'Apply a decree on units' },
  words: {
    vi: 'Sáp nhập, chia, đổi tên, chuyển, giải thể đơn vị. Với dryRun chỉ xem trước thay đổi.',
    en: 'Merges, splits, renames, transfers, abolishes units. With dryRun it only shows what would change.'
  },
  input: v.object({ decree: decreeInput, dryRun: v.optional(v.boolean(), false) }),
  right: 'apply-decrees',
  writes: true,
  subject: (input) => (input.dryRun ? `dry run ${input.decree.instrument}` : input.decree.instrument),
  run: async ({ decree, dryRun }, context) => {
    const result = applyDecree(context.world.territory, decree satisfies Decree);
    if (!dryRun) {
      await storeDecree(context.sql, result, {
        id: randomUUID(),
        by: writtenBy(context).by,
        at: context.now
      });
      context.mapChanged();
    }
    return { applied: !dryRun, changes: result.changes, begun: result.begun, ended: result.ended };
  },
  print: ({ applied, changes }, language) =>
    [
      applied
        ? { vi: 'Đã áp dụng.', en: 'Applied.' }[language]
        : { vi: 'Xem trước:', en: 'Dry run:' }[language],
      ...changes.map((change) => `  ${change.label[language]}`)
    ].join('\n')
});
