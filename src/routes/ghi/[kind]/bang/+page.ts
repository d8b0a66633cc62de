/** Pasting from a sheet needs script; all else works without. */
export const csr = true;
