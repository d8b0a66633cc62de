/** How a typed number stands to the figure it is written for. */
export type Agreement = 'agrees' | 'differs' | 'unreadable';

interface Claim {
  readonly word: string;
  readonly number: number;
}

const MORE = new Set(['hơn', 'trên']);
const LESS = new Set(['gần', 'dưới', 'chưa đến', 'chưa tới']);
const AROUND = new Set(['khoảng', 'ước', 'chừng']);

/** `hơn 1.300` may be said of at most a tenth more; beyond that it says something else. */
const SLACK = 0.1;

/** Whether the words still say what the figure says: `hơn 1.300 buổi` agrees with 1.312, `1.300 buổi` does not. */
export function agreement(words: string, value: number | undefined): Agreement {
  const claim = claimIn(words);
  if (!claim || value === undefined) return 'unreadable';
  return allows(claim, value) ? 'agrees' : 'differs';
}

function allows({ word, number }: Claim, value: number): boolean {
  const slack = Math.abs(number) * SLACK;
  if (MORE.has(word)) return value > number && value <= number + slack;
  if (LESS.has(word)) return value < number && value >= number - slack;
  if (AROUND.has(word)) return Math.abs(value - number) <= slack;
  if (word === 'ít nhất') return value >= number;
  if (word === 'không quá') return value <= number;
  // A number written with fewer decimals is still the same number.
  return Math.abs(value - number) < 0.05 || value === number;
}

function claimIn(words: string): Claim | undefined {
  const found =
    /(?:(hơn|trên|gần|dưới|chưa đến|chưa tới|khoảng|ước|chừng|ít nhất|không quá)\s+)?([−-]?\d[\d.]*(?:,\d+)?)/iu.exec(
      words.normalize('NFC')
    );
  if (!found?.[2]) return undefined;
  const digits = found[2].replace('−', '-').replaceAll('.', '').replace(',', '.');
  return { word: (found[1] ?? '').toLocaleLowerCase('vi'), number: Number(digits) };
}
