import type { Label } from '#basis/label.ts';
import { en } from '#messages/tips/en.ts';
import { filled } from '#messages/tips/say-tip.ts';
import { type TipKey, vi } from '#messages/tips/vi.ts';

/** A word of these pages as a label, for what is thrown. */
export function labelOfTip(key: TipKey, params: Readonly<Record<string, string | number>> = {}): Label {
  return { vi: filled(vi[key], params), en: filled(en[key], params) };
}
