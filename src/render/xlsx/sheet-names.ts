/** Excel's own bounds: 31 characters, none of these, unique whatever the case; an apostrophe ends a name in formulas. */
const LONGEST = 31;
// oxlint-disable-next-line no-control-regex -- control characters are what is sought
const UNSEEN = /[\s\u0000-\u001f\ufffe\uffff]+/gu;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** Hands out names that occur once; too long a name ends with a whole word. */
export function sheetNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const clean = wanted.normalize('NFC').replace(FORBIDDEN, ' ').replaceAll("'", '’');
    const plain = clean.replace(UNSEEN, ' ').trim() || 'Biểu';
    let name = shortened(plain, LONGEST);
    for (let round = 2; taken.has(name.toLocaleLowerCase('vi')); round += 1) {
      const tail = ` (${round})`;
      name = `${shortened(plain, LONGEST - tail.length)}${tail}`;
    }
    taken.add(name.toLocaleLowerCase('vi'));
    return name;
  };
}

function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const whole = name.slice(0, longest + 1).replace(/\s+\S*$/, '');
  const cut = whole.length > longest / 2 && whole.length <= longest ? whole : name.slice(0, longest);
  return cut.replace(/[\s.,;:'(]+$/, '');
}
