import type { UnitVersion } from './unit.ts';

/** A made-up country for tests: two provinces, each of two districts of three communes. */
export const smallLand: readonly UnitVersion[] = ['10', '20'].flatMap((province) => [
  old(province, 'province', `Tỉnh ${province}`, null),
  ...['1', '2'].flatMap((nth) => {
    const district = `${province}${nth}`;
    return [
      old(district, 'district', `Huyện ${district}`, province),
      ...['01', '02', '03'].map((last) =>
        old(`${district}${last}`, 'commune', `Xã ${district}${last}`, district)
      )
    ];
  })
]);

function old(
  code: string,
  level: UnitVersion['level'],
  name: string,
  parentCode: string | null
): UnitVersion {
  return { id: `${code}@0`, code, level, name, parentCode, from: null, to: null };
}
