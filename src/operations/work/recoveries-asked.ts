import { readOwnShares, readRecoveries, readRecoveryAnswers } from '#vault/recoveries.ts';
import { SHOWN, workSource } from './work-source.ts';

export default workSource({
  id: 'recoveries-asked',
  label: { vi: 'Chờ trao phần khôi phục khóa', en: 'Parts of keys asked for' },
  order: 17,
  right: 'keep-shares',
  find: async ({ inVault, person }) => {
    const items = await inVault(async (vault) => {
      const [rows, shares, answers] = [
        await readRecoveries(vault),
        await readOwnShares(vault),
        await readRecoveryAnswers(vault)
      ];
      return rows.flatMap(({ id, lost, words, endedOn, person: asker }) => {
        const share = shares.find(({ key }) => key === lost);
        const isAnswered = answers.some((one) => one.recovery === id && one.custodian === share?.custodian);
        if (!share || isAnswered || endedOn !== undefined || asker === person.id) return [];
        return [
          {
            key: `recovery ${id}`,
            title: { vi: 'Xin khôi phục khóa tin báo', en: 'Recovery of a key for tips' },
            words: { vi: words, en: words },
            href: '/nhan-tin/khoi-phuc'
          }
        ];
      });
    });
    return { items: items.slice(0, SHOWN), total: items.length };
  }
});
