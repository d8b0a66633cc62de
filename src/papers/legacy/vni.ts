/** Vowels that VNI writes with a mark behind them, in the order of `MARKS`; a gap where there is none. */
const TONES = ['ù', 'ø', 'û', 'õ', 'ï'];
const HAT = ['â', 'á', 'à', 'å', 'ã', 'ä'];
const BREVE = ['ê', 'é', 'è', 'ú', 'ü', 'ë'];

const plain: Readonly<Record<string, string>> = {
  a: 'áàảãạ',
  e: 'éèẻẽẹ',
  o: 'óòỏõọ',
  u: 'úùủũụ',
  y: 'ýỳỷỹ',
  ô: 'ớờởỡợ',
  ö: 'ứừửữự'
};
const hatted: Readonly<Record<string, string>> = { a: 'âấầẩẫậ', e: 'êếềểễệ', o: 'ôốồổỗộ' };
const breved: Readonly<Record<string, string>> = { a: 'ăắằẳẵặ' };
const single: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ'
};

/** VNI Windows as Unicode: a letter and a mark of its own behind it make one letter. */
export const vniPairs: ReadonlyMap<string, string> = new Map([
  ...pairs(plain, TONES),
  ...pairs(hatted, HAT),
  ...pairs(breved, BREVE)
]);

export const vniSingles: ReadonlyMap<string, string> = new Map(
  Object.entries(single).flatMap(([from, to]) => [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()]
  ])
);

function pairs(
  table: Readonly<Record<string, string>>,
  marks: readonly string[]
): (readonly [string, string])[] {
  return Object.entries(table).flatMap(([base, letters]) =>
    [...letters].flatMap((letter, at) => {
      const mark = marks[at] ?? '';
      const upper = base.toUpperCase();
      return [
        [base + mark, letter],
        [upper + mark.toUpperCase(), letter.toUpperCase()],
        [upper + mark, letter.toUpperCase()]
      ] as const;
    })
  );
}
