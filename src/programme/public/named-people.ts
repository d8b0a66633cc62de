import type { Label } from '#basis/label.ts';

/** A form of address followed by a name of two words or more, or by one and a letter that stands for the rest. */
const ADDRESSED =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]háu|[Bb]ác|[Cc]hú|[Cc]ô|[Đđ]ối tượng|[Bb]ị can|[Nn]ạn nhân)\s+(?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}(?:\p{Ll}+|\.)?/u;

/** Identity cards have 9 or 12 digits, telephones 10. */
const LONG_NUMBER = /(?<!\d)\d(?:[ .]?\d){8,11}(?!\d)/u;

/** Why a text for everybody seems to name a citizen; nothing when it does not. */
export function namedPeople(text: string): Label | undefined {
  const name = ADDRESSED.exec(text)?.[0];
  if (name !== undefined) {
    return {
      vi: `Tin công khai không nêu tên người dân: “${name}”. Hãy bỏ tên hoặc gọi chung, ví dụ “một hộ dân”.`,
      en: `Public news names no citizen: “${name}”. Take the name out, or say it in general.`
    };
  }
  if (!LONG_NUMBER.test(text)) return undefined;
  return {
    vi: 'Tin công khai không ghi số giấy tờ, số điện thoại của ai. Hãy bỏ dãy số dài.',
    en: 'Public news holds nobody’s identity or telephone number. Take the long number out.'
  };
}
