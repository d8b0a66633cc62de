/** A declaration's file name is its stored id; a server with a mismatch must not start. */
export function byId<Declared extends { readonly id: string }>(scanned: {
  readonly all: readonly Declared[];
  readonly fileNames: readonly string[];
}): ReadonlyMap<string, Declared> {
  scanned.all.forEach((one, index) => {
    const file = scanned.fileNames[index];
    if (one.id !== file) throw new Error(`the declaration in ${file}.ts calls itself ${one.id}`);
  });
  return new Map(scanned.all.map((one) => [one.id, one]));
}
