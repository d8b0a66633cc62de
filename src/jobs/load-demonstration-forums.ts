import { addDays } from '#basis/day.ts';
import { foldForum } from '#engine/forums/forum.ts';
import type { World } from '#operations/world.ts';
import type { DemonstrationForum } from '#programme/demonstration/held-forums.ts';
import { forumTerms } from '#programme/forums/terms.ts';
import { addForumEntry, keepWords } from '#store/forums/forum-entries.ts';
import { insertOpinion, keepForum, keepPromise } from '#store/forums/kept-forum.ts';
import type { ISql } from 'postgres';

/** Writes the forums of the demonstration. Within the caller's transaction. */
export async function loadDemonstrationForums(
  sql: ISql,
  world: World,
  forums: readonly DemonstrationForum[]
): Promise<void> {
  for (const { id, unit, entries, words } of forums) {
    const state = foldForum(entries);
    if (!state) throw new Error(`the demonstration announces no forum ${id}`);
    const place = { home: world.homeOf(unit), unit };
    await keepForum(sql, state, { ...place, demonstration: true });
    for (const entry of entries) await addForumEntry(sql, entry, place);
    for (const opinion of state.opinions.values()) {
      const at = entries.find((entry) => 'opinion' in entry && entry.opinion === opinion.id)?.at ?? '';
      await insertOpinion(sql, opinion, { ...place, at, codeHash: undefined });
    }
    for (const promise of state.promises.values()) await keepPromise(sql, promise, place);
    const destroyOn = addDays(state.day, forumTerms.unreadDays);
    for (const [entry, text] of words) await keepWords(sql, { entry, forum: id, text, destroyOn }, place);
  }
}
