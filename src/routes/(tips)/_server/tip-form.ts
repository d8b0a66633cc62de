import { fileTypes } from '#programme/tips/told.ts';
import { tipFields } from '#programme/tips/fields.ts';
import { tipTimes } from '#programme/tips/times.ts';
import type { TipKey } from '#messages/tips/vi.ts';
import type { Upload } from '../../_server/read-upload.ts';

/** What the form of a tip says, read from a sent form. */
export interface TipForm {
  readonly field: string;
  readonly place: string;
  readonly when: string;
  readonly text: string;
  readonly to: string;
  readonly without: readonly string[];
  readonly name: string;
  readonly reach: string;
  readonly token: string;
}

export type PhotoType = (typeof fileTypes)[number];

export const emptyForm: TipForm = {
  field: '',
  place: '',
  when: 'going-on',
  text: '',
  to: '',
  without: [],
  name: '',
  reach: '',
  token: ''
};

export function tipFormOf({ form }: Upload): TipForm {
  const text = (name: string, most: number): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, most) : '';
  };
  return {
    field: text('linh-vuc', 40),
    place: text('noi', 200),
    when: text('khi', 20),
    text: text('loi', 20_000),
    to: text('gui-toi', 60),
    without: form.getAll('khong').filter((one) => typeof one === 'string'),
    name: text('ten', 200),
    reach: text('lien-he', 400),
    token: text('phieu', 200)
  };
}

/** What is missing, as a key of the words. */
export function missingIn({ field, when, text }: TipForm, files: number): TipKey | undefined {
  if (!tipFields.some(({ id }) => id === field)) return 'fieldMissing';
  if (!tipTimes.some(({ id }) => id === when)) return 'fieldMissing';
  return text === '' && files === 0 ? 'textMissing' : undefined;
}
