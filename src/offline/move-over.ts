import type { Cabinet } from './cabinet.ts';
import { seal, type Sort, unseal } from './envelope.ts';
import { type Keys, type Vault, withoutSlots } from './vault.ts';

const sorts: readonly Sort[] = ['item', 'draft', 'photo', 'copy'];

/**
 * Seals under the current key what earlier keys sealed, and gives the vault without the slots that are then
 * of no use. Interrupted at any point, what was not moved still opens with the earlier password.
 */
export async function moveOver(cabinet: Cabinet, vault: Vault, keys: Keys, earlier: Keys): Promise<Vault> {
  const current = keys.byId.get(keys.current);
  if (!current) return vault;
  for (const sort of sorts) {
    for (const sealed of await cabinet.list(vault.owner, sort)) {
      const key = earlier.byId.get(sealed.key);
      if (!key || sealed.key === keys.current) continue;
      const address = { ...sealed, key: keys.current, revision: sealed.revision + 1 };
      if (!(await cabinet.put(await seal(current, address, await unseal(key, sealed))))) return vault;
    }
  }
  return withoutSlots(vault, new Set([...earlier.byId.keys()].filter((key) => key !== keys.current)));
}
