import type { TipOfReceiver } from '#vault/read-for-receiver.ts';

/** All that can be told of how much there is to read; the sizes themselves are padded. */
export function sizeClass({
  bytes,
  files
}: Pick<TipOfReceiver, 'bytes' | 'files'>): 'short' | 'long' | 'files' {
  if (files > 0) return 'files';
  return bytes > 16_384 ? 'long' : 'short';
}
