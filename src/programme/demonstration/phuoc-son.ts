import { lastDay, lastOfDistrict, mergerDay, programme } from './calendar.ts';
import { numbered, type Place, type Writers } from './place.ts';

const district = { police: 'congan.phuocson.cu', front: 'mattran.phuocson.cu' };

/** The district had about 42 hamlets and residential blocks; their numbers here are invented. */
export const oldCommunes: readonly Place[] = [
  old('20722@0', 'Khâm Đức', 20, 'khamduc', numbered('Tổ dân phố', 7)),
  old('20725@0', 'Phước Xuân', 6, 'khamduc', numbered('Thôn', 3)),
  old('20728@0', 'Phước Hiệp', 9, 'phuochiep', numbered('Thôn', 4)),
  old('20729@0', 'Phước Hoà', 5, 'phuochiep', numbered('Thôn', 3)),
  old('20731@0', 'Phước Đức', 9, 'phuocnang', numbered('Thôn', 4)),
  old('20734@0', 'Phước Năng', 9, 'phuocnang', numbered('Thôn', 4)),
  old('20737@0', 'Phước Mỹ', 6, 'phuocnang', numbered('Thôn', 3)),
  old('20740@0', 'Phước Chánh', 9, 'phuocchanh', numbered('Thôn', 4)),
  old('20743@0', 'Phước Công', 4, 'phuocchanh', numbered('Thôn', 2)),
  old('20746@0', 'Phước Kim', 4, 'phuocthanh', numbered('Thôn', 2)),
  old('20749@0', 'Phước Lộc', 5, 'phuocthanh', numbered('Thôn', 3)),
  old('20752@0', 'Phước Thành', 6, 'phuocthanh', numbered('Thôn', 3))
];

export const newCommunes: readonly Place[] = [
  merged('20722@2025-07-01', 'Khâm Đức', 26, 'khamduc', ['Khâm Đức', 'Phước Xuân']),
  merged('20728@2025-07-01', 'Phước Hiệp', 14, 'phuochiep', ['Phước Hiệp', 'Phước Hòa']),
  merged('20734@2025-07-01', 'Phước Năng', 24, 'phuocnang', ['Phước Năng', 'Phước Đức', 'Phước Mỹ']),
  merged('20740@2025-07-01', 'Phước Chánh', 13, 'phuocchanh', ['Phước Chánh', 'Phước Công']),
  merged('20752@2025-07-01', 'Phước Thành', 15, 'phuocthanh', ['Phước Thành', 'Phước Kim', 'Phước Lộc'])
];

/** District-wide meetings were held in the township. */
export const seat: Place = oldCommunes.find((place) => place.unit === '20722@0') ?? missing();

function old(unit: string, name: string, size: number, heir: string, hamlets: readonly string[]): Place {
  const life = { from: programme.from, to: lastOfDistrict };
  return { unit, name, size, hamlets, ...life, writers: district, heirs: writersOf(heir) };
}

function merged(unit: string, name: string, size: number, login: string, parts: readonly string[]): Place {
  const hamlets = parts.flatMap((part) => numbered(`Thôn ${part}`, 3));
  return { unit, name, size, hamlets, from: mergerDay, to: lastDay, writers: writersOf(login) };
}

function writersOf(login: string): Writers {
  return { police: `congan.${login}`, front: `mattran.${login}` };
}

function missing(): never {
  throw new RangeError('the township of the district is not among its communes');
}
