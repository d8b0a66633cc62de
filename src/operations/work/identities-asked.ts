import { sideOf } from '#programme/parties.ts';
import { readIdentityRequests } from '#vault/identity-requests.ts';
import { SHOWN, workSource } from './work-source.ts';

export default workSource({
  id: 'identities-asked',
  label: { vi: 'Xin biết danh tính người báo tin', en: 'Senders’ identities asked for' },
  order: 18,
  right: 'keep-shares',
  find: async ({ inVault, person }) => {
    const requests = await inVault((vault) => readIdentityRequests(vault));
    const open = requests.filter(({ answer, side }) => answer === null && side !== sideOf(person.party));
    const items = open.map(({ id, words }) => ({
      key: `identity ${id}`,
      title: { vi: 'Chờ đồng ý hoặc từ chối', en: 'To be agreed to or refused' },
      words: { vi: words, en: words },
      href: '/nhan-tin/khoi-phuc'
    }));
    return { items: items.slice(0, SHOWN), total: items.length };
  }
});
