import { indicators } from '#programme/catalogue.ts';
import { byTheme } from '../_server/themes.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = ({ locals }) => ({
  themes: byTheme(indicators.values(), locals.language),
  count: indicators.size
});
