import { destroyExpiredEvidence } from '#jobs/destroy-expired-evidence.ts';
import { openPlace } from '#store/evidence/open-place.ts';
import { compact, rebuild } from '#store/figures/compact.ts';
import { logVerbs } from './log-verbs.ts';
import { withHouse } from './open.ts';
import { proseVerbs } from './prose-verbs.ts';
import type { Verb } from './verb.ts';

export const verbs: readonly Verb[] = [
  {
    id: 'compact-figures',
    words: { vi: 'Gộp phần đuôi vào các ô tổng.', en: 'Folds the tail into the kept sums.' },
    run: async () => {
      const rows = await withHouse((house) => compact(house.database.owner));
      process.stdout.write(`${rows}\n`);
      return 0;
    }
  },
  {
    id: 'rebuild-figures',
    words: {
      vi: 'Tính lại mọi ô tổng từ sổ ghi.',
      en: 'Makes all kept sums anew from the ledger.'
    },
    run: async () => {
      await withHouse(async (house) => rebuild(house.database.owner, (await house.world()).classes));
      return 0;
    }
  },
  {
    id: 'destroy-expired-evidence',
    words: {
      vi: 'Hủy ngay những ảnh, tệp đã hết thời hạn giữ (máy chủ tự làm mười phút một lần).',
      en: 'Destroys photos and files whose time is over, now (the server does so every ten minutes).'
    },
    run: async () => {
      const count = await withHouse(({ database: { owner, folder } }) =>
        destroyExpiredEvidence(owner, openPlace(folder, process.env), new Date())
      );
      process.stdout.write(`${count}\n`);
      return 0;
    }
  },
  ...logVerbs,
  ...proseVerbs
];

export function findVerb(id: string): Verb | undefined {
  return verbs.find((verb) => verb.id === id);
}
