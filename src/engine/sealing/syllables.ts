/** What a syllable may begin with; `k`, `gh` and `ngh` stand for `c`, `g` and `ng` before e and i. */
const beginnings = 'b c ch d h kh l m n ng nh ph s t th v'.split(' ');

/** What a syllable may end with, told apart at a glance without any mark. */
const endings = [
  'a ai am an ang anh ao ap at au ay ac ach',
  'e em en eo et enh ech ep eu',
  'i im in inh ich iu it ia iem ien iep ieu iet ip',
  'o oi om on ong oc op ot oa oan oang oat oai',
  'u ua ui um un ung uc ut up uoi uom uon uong uot uoc uy'
]
  .join(' ')
  .split(' ');

/** With a mark these are rude; nobody should have to read them out. */
const rude = new Set(['cac', 'cut', 'dit', 'lon', 'buoi']);

const before = { c: 'k', g: 'gh', ng: 'ngh' } as const;

const BITS = 10;

/** Syllables that a Vietnamese reader says without thinking, without marks: ten bits each. */
export const syllables: readonly string[] = endings
  .flatMap((ending) => beginnings.map((beginning) => joined(beginning, ending)))
  .filter((syllable) => !rude.has(syllable))
  .slice(0, 2 ** BITS);

/** The first bits of some bytes as syllables: for reading aloud, comparing, writing down. */
export function syllablesOf(bytes: Uint8Array, count: number): readonly string[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  if (bits.length < count * BITS) throw new RangeError(`too few bytes for ${count} syllables`);
  return Array.from({ length: count }, (_, at) => {
    const number = Number.parseInt(bits.slice(at * BITS, (at + 1) * BITS), 2);
    return syllables[number] ?? '';
  });
}

function joined(beginning: string, ending: string): string {
  const isNarrow = /^[ei]/u.test(ending);
  const changed = isNarrow && beginning in before ? before[beginning as keyof typeof before] : beginning;
  return `${changed}${ending}`;
}
