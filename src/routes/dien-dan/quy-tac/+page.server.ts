import { moderationRules } from '#programme/forums/rules.ts';
import { forumTerms } from '#programme/forums/terms.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = () => ({
  rules: moderationRules,
  terms: { refused: forumTerms.refusedDays, unread: forumTerms.unreadDays, hour: forumTerms.perHour }
});
