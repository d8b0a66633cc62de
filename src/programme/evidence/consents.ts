import type { Label, Language } from '#basis/label.ts';

/**
 * How those in a photo agreed to it. A picture of a person is personal data (Luật 91/2025/QH15), and consent is
 * told for each purpose, never taken from silence; so one of these is chosen, and none is chosen beforehand.
 */
export const consents = [
  {
    id: 'asked',
    label: { vi: 'Đã hỏi ý kiến những người trong ảnh', en: 'Those in the picture were asked' }
  },
  { id: 'no-faces', label: { vi: 'Không nhận rõ mặt ai', en: 'No face can be told' } },
  { id: 'no-people', label: { vi: 'Ảnh chỉ có cảnh, vật', en: 'It shows a place or things only' } }
] as const satisfies readonly { readonly id: string; readonly label: Label }[];

/** `asked`, or with more about it: `asked: tổ trưởng hỏi trước buổi họp`. */
export const CONSENT = new RegExp(`^(${consents.map(({ id }) => id).join('|')})(?:: *(\\S[^]*))?$`, 'u');

/** As it is kept with the evidence. */
export function consentText(id: string, more: string): string {
  return more.trim() === '' ? id : `${id}: ${more.trim()}`;
}

export function consentWords(consent: string, language: Language): string {
  const [, id, more] = CONSENT.exec(consent) ?? [];
  const label = consents.find((one) => one.id === id)?.label[language];
  if (label === undefined) return consent;
  return more === undefined ? label : `${label}: ${more}`;
}
