import type { Derived } from './code-of.ts';
import type { Direction } from './claim.ts';
import type { Meaning } from './meaning.ts';

/** Under which code a figure is kept, if it is a change or a share of what its noun means. */
export function derivedCode(
  meaning: Pick<Meaning, 'code'> | undefined,
  of: { readonly direction: Direction | undefined; readonly isPercent: boolean },
  derived: Derived
): string {
  if (of.direction) {
    const change = derived.change[meaning?.code ?? ''] ?? (of.isPercent ? derived.otherChange : undefined);
    if (change !== undefined) return change;
  }
  if (of.isPercent) return derived.share[meaning?.code ?? ''] ?? derived.otherShare;
  return meaning?.code ?? derived.other;
}
