import type { Label } from '#basis/label.ts';
import type { Person, Right } from './role.ts';

/** May or may not, with the reason. */
export type Verdict = { readonly may: true } | { readonly may: false; readonly reason: Label };

export const granted: Verdict = { may: true };

export function refused(reason: Label): Verdict {
  return { may: false, reason };
}

export function hasRight(person: Person, right: Right): Verdict {
  if (person.role.rights.includes(right)) return granted;
  return refused({
    vi: `Vai trò “${person.role.label.vi}” không được làm việc này. Hãy nhờ người có quyền, hoặc hỏi người quản trị.`,
    en: `The role “${person.role.label.en}” may not do this. Ask somebody who may, or your administrator.`
  });
}
