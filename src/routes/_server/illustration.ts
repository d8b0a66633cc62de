import type { House } from '#operations/stage.ts';
import { readSetting } from '#store/setting.ts';

/** Whether demonstration data was loaded into this database; `jobs/prepare.ts` says so. */
export async function isIllustration({ database }: House): Promise<boolean> {
  const value = await readSetting(database.app, 'demonstration');
  return value !== undefined && value !== null && value !== false;
}
