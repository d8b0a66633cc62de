import type { Label } from '#basis/label.ts';
import type { RoomCounts } from '#engine/forums/entry.ts';
import type { Field } from '#engine/records/field.ts';
import type { Problems, Raw } from '#engine/records/parse-header.ts';
import { parseValues, strangers } from '#engine/records/parse-values.ts';
import listeningForum from '../records/listening-forum.ts';

const { attendances, formsOut, formsBack, satisfied } = listeningForum.fields;

/** Counted by hand; asked for as the record of a forum asks for it. */
export const roomCountFields = {
  attendances: { ...attendances, required: true },
  formsOut,
  formsBack,
  satisfied
} as const satisfies Readonly<Record<string, Field>>;

export function parseRoomCounts(raw: Raw): { readonly counts: RoomCounts } | { readonly problems: Problems } {
  const { values, problems } = parseValues(roomCountFields, raw, 'whole');
  const number = (name: keyof RoomCounts): number => Number(values[name] ?? 0);
  const counts: RoomCounts = {
    attendances: number('attendances'),
    formsOut: number('formsOut'),
    formsBack: number('formsBack'),
    satisfied: number('satisfied')
  };
  const wrong: Problems = {
    ...strangers(raw, Object.keys(roomCountFields)),
    ...(counts.formsBack > counts.formsOut ? { formsBack: moreBack } : {}),
    ...(counts.satisfied > counts.formsBack ? { satisfied: moreSatisfied } : {}),
    ...problems
  };
  return Object.keys(wrong).length > 0 ? { problems: wrong } : { counts };
}

const moreBack: Label = {
  vi: 'Phiếu thu về nhiều hơn phiếu phát ra. Hãy sửa một trong hai số.',
  en: 'More forms came back than were given out. Mend one of the two numbers.'
};

const moreSatisfied: Label = {
  vi: 'Phiếu hài lòng nhiều hơn phiếu thu về. Hãy sửa một trong hai số.',
  en: 'More forms say satisfied than came back. Mend one of the two numbers.'
};
