const MARKS = /\p{M}/gu;
const collator = new Intl.Collator('vi', { numeric: true });

/** Lower case without diacritics, so that `phuoc hiep` finds Phước Hiệp and `da nang` finds Đà Nẵng. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}

/** The order of a Vietnamese dictionary; `Thôn 2` before `Thôn 10`. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
