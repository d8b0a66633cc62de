/** The characters for which a TrueType font has a picture, from its table `cmap`, formats 4 and 12. */
export function glyphsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const glyphs = new Set<number>();
  for (let at = 0; at < view.getUint16(cmap + 2); at += 1) {
    const table = cmap + view.getUint32(cmap + 8 + at * 8);
    const format = view.getUint16(table);
    if (format === 4) addSegments(view, table, glyphs);
    if (format === 12) addGroups(view, table, glyphs);
  }
  return glyphs;
}

function tableAt(view: DataView, name: string): number {
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new RangeError(`the font has no table ${name}`);
}

function addSegments(view: DataView, table: number, glyphs: Set<number>): void {
  const length = view.getUint16(table + 6);
  for (let at = 0; at < length; at += 2) {
    const last = view.getUint16(table + 14 + at);
    const first = view.getUint16(table + 16 + length + at);
    const shift = view.getUint16(table + 16 + 2 * length + at);
    const offsetAt = table + 16 + 3 * length + at;
    const offset = view.getUint16(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const own =
        offset === 0 ? (code + shift) & 0xffff : view.getUint16(offsetAt + offset + (code - first) * 2);
      if (own !== 0) glyphs.add(code);
    }
  }
}

function addGroups(view: DataView, table: number, glyphs: Set<number>): void {
  for (let at = 0; at < view.getUint32(table + 12); at += 1) {
    const group = table + 16 + at * 12;
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1) glyphs.add(code);
  }
}
