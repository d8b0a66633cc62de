import type { Signature } from './document.ts';

/**
 * In whose place a document is signed (Nghị định 30/2020/NĐ-CP, Điều 13): the head himself, a deputy for him (KT.),
 * whoever acts as head (Q.), the head of an inner body by order (TL.) or by delegation (TUQ.).
 */
export const capacities = ['head', 'deputy', 'acting', 'by-order', 'delegated'] as const;

export type Capacity = (typeof capacities)[number];

export interface Signing {
  readonly capacity: Capacity;
  /** The signer's own post; a deputy's is the head's with `Phó` before it when absent. */
  readonly post?: string | undefined;
  readonly name?: string | undefined;
}

/** By order and by delegation somebody signs whose post does not follow from the head's. */
export function needsPost(capacity: Capacity): boolean {
  return capacity === 'by-order' || capacity === 'delegated';
}

/** The head's signature as somebody signs it; a collective (TM.) stays above whoever leads it. */
export function signedAs(head: Signature, { capacity, post, name }: Signing): Signature {
  const { authority = [], title = '' } = head;
  const named = name ? { name } : {};
  switch (capacity) {
    case 'head':
      return { ...head, ...named };
    case 'deputy':
      return {
        authority: [...authority, { by: 'KT.', of: title }],
        title: post || `Phó ${title}`,
        ...named
      };
    case 'acting':
      return { authority: [...authority, { by: 'Q.', of: title }], ...named };
    case 'by-order':
      return { authority: [{ by: 'TL.', of: title }], ...(post ? { title: post } : {}), ...named };
    case 'delegated':
      return { authority: [{ by: 'TUQ.', of: title }], ...(post ? { title: post } : {}), ...named };
  }
}
