import { onionAddress } from '#operations/tips/onion-address.ts';
import type { LayoutServerLoad } from './$types.ts';

export const load: LayoutServerLoad = ({ locals }) => ({
  tipLanguage: locals.tipLanguage ?? 'vi',
  onion: onionAddress()
});
