import { type Day, day, yearOf } from '#basis/day.ts';
import { programme } from './calendar.ts';
import { diceOf } from './dice.ts';
import { elsewhere } from './elsewhere.ts';
import { hosting } from './hosting.ts';
import { paper, paperNumber } from './papers.ts';
import { newCommunes, oldCommunes, seat } from './phuoc-son.ts';
import type { Place } from './place.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';

interface Award {
  readonly place: Place;
  readonly on: Day;
  readonly occasion: string;
  readonly authority: string;
  /** A certificate unless said otherwise. */
  readonly form?: string;
  readonly groups: number;
  readonly individuals: number;
}

const tenYears = 'Tổng kết 10 năm thực hiện Chương trình phối hợp số 09';

/** Seven groups and twelve individuals at the final review; by two authorities, so by two decisions. */
const finalReview: readonly Award[] = [
  {
    place: seat,
    on: programme.to,
    occasion: tenYears,
    authority: 'district-chair',
    groups: 5,
    individuals: 9
  },
  {
    place: seat,
    on: programme.to,
    occasion: tenYears,
    authority: 'police-director',
    groups: 2,
    individuals: 3
  }
];

/** The forms that only higher authorities give. */
const higher: readonly Award[] = [
  {
    place: seat,
    on: day('2024-08-19'),
    occasion: 'Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2024',
    authority: 'province-chair',
    form: 'merit',
    groups: 1,
    individuals: 2
  },
  {
    place: seat,
    on: day('2025-05-19'),
    occasion: 'Xét tặng Kỷ niệm chương “Bảo vệ an ninh Tổ quốc” năm 2025',
    authority: 'minister',
    form: 'medal',
    groups: 0,
    individuals: 3
  },
  {
    place: newCommunes[1] ?? seat,
    on: day('2026-08-18'),
    occasion: 'Gặp mặt điển hình tiên tiến năm 2026',
    authority: 'front',
    form: 'honour',
    groups: 0,
    individuals: 2
  }
];

/** The district's review of 2023: 12 groups and 24 individuals, another occasion than the ten years. */
const yearly: readonly Award[] = [
  {
    place: seat,
    on: day('2024-01-10'),
    occasion: 'Tổng kết phong trào năm 2023',
    authority: 'district-chair',
    groups: 12,
    individuals: 24
  },
  {
    place: seat,
    on: day('2024-12-24'),
    occasion: 'Tổng kết phong trào năm 2024',
    authority: 'district-chair',
    groups: 9,
    individuals: 17
  },
  ...higher,
  ...newCommunes.map((place, index) => commune(place, day('2025-12-23'), 2, 4 + (index % 3))),
  ...newCommunes.map((place, index) => commune(place, day('2026-08-19'), 1 + (index % 2), 3)),
  ...elsewhere
    .filter((place) => place.unit.endsWith('@0'))
    .map((place) => commune(place, day('2022-12-20'), 1, 3))
];

export function awards(): readonly Story[] {
  const dice = diceOf('awards');
  return [...finalReview, ...yearly].map((award, index) => {
    const name = `awards/${index}`;
    const { occasion, authority, on, place } = award;
    const told = tell({
      kind: 'award-decision',
      name,
      dice,
      on,
      place,
      hosting: hosting(dice, on, 'police', 0),
      values: {
        number: paperNumber(name),
        occasion,
        form: award.form ?? 'certificate',
        authority,
        awardees: awardees(award)
      }
    });
    return { ...told, header: { ...told.header, source: paper('Quyết định', on, name) } };
  });
}

function commune(place: Place, on: Day, groups: number, individuals: number): Award {
  const occasion = `Tổng kết phong trào toàn dân bảo vệ an ninh Tổ quốc năm ${yearOf(on)}`;
  return { place, on, occasion, authority: 'commune-chair', groups, individuals };
}

/** Groups are offices and hamlets; individuals stay without a name. */
function awardees({ place, groups, individuals }: Award): readonly Readonly<Record<string, string>>[] {
  const own = place === seat ? oldCommunes : [place];
  const names = own.flatMap((one) => [
    `Công an ${one.name}`,
    `Ban Công tác Mặt trận ${one.hamlets[0] ?? ''}, ${one.name}`
  ]);
  return [
    ...names.slice(0, groups).map((name) => ({ kind: 'group', name })),
    ...Array.from({ length: individuals }, () => ({ kind: 'individual' }))
  ];
}
