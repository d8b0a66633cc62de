/** Where the bytes of evidence lie, each under a name that follows from its content. */
export interface EvidencePlace {
  /** Written whole or not at all; the same name again changes nothing. */
  put(name: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Nothing when it is not there. */
  find(name: string): Promise<Uint8Array | undefined>;
  /** What is not there is gone already. */
  remove(name: string): Promise<void>;
}

/** Beside its photo, so that each goes with its own. */
export function thumbnailName(hash: string): string {
  return `${hash}-nho`;
}
