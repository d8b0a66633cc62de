import { type Day, yearOf } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import { lastOfDistrict } from './calendar.ts';
import { type Dice, diceOf } from './dice.ts';
import { anyHost, hosting } from './hosting.ts';
import { paperNumber } from './papers.ts';
import { type CountByStage, type Stage, stages } from './stages.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';
import { type Occasion, occasions } from './where-and-when.ts';

/** Deeds that the review only mentions: patrols, help with houses, plans and programmes issued. */
interface Deed {
  readonly kind: string;
  readonly counts: CountByStage;
  readonly jointly: number;
  readonly values: (dice: Dice, on: Day, name: string) => Values;
}

const deeds: readonly Deed[] = [
  {
    kind: 'patrol',
    counts: { programme: 240, 'before-merger': 150, 'after-merger': 130, elsewhere: 90 },
    jointly: 0.3,
    values: (dice) => {
      const patrols = dice.whole(2, 14);
      return { patrols, attendances: patrols * dice.whole(3, 7) };
    }
  },
  {
    kind: 'social-support',
    counts: { programme: 42, 'before-merger': 16, 'after-merger': 18, elsewhere: 14 },
    jointly: 0.8,
    values: (dice) => {
      const households = dice.whole(2, 20);
      const houses = dice.isLucky(0.45) ? dice.whole(1, 3) : 0;
      return {
        title: houses > 0 ? 'Hỗ trợ sửa nhà cho hộ nghèo' : 'Thăm, tặng quà hộ nghèo, gia đình chính sách',
        ...(houses > 0 ? { houses } : {}),
        households,
        value: households * 500_000 + houses * 30_000_000
      };
    }
  },
  {
    kind: 'guiding-document',
    counts: { programme: 96, 'before-merger': 30, 'after-merger': 36, elsewhere: 30 },
    jointly: 0.35,
    values: (dice, on, name) => {
      const [form, subject] = dice.pick(documents);
      const level = on <= lastOfDistrict && dice.isLucky(0.4) ? 'district' : 'commune';
      return { number: paperNumber(name), subject: `${subject} năm ${yearOf(on)}`, form, level };
    }
  }
];

const documents: readonly (readonly [string, string])[] = [
  ['plan', 'Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc'],
  ['plan', 'Tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc'],
  ['plan', 'Vận động giao nộp vũ khí, vật liệu nổ'],
  ['programme', 'Chương trình phối hợp giữa Công an và Mặt trận'],
  ['regulation', 'Quy chế phối hợp bảo đảm an ninh, trật tự'],
  ['letter', 'Đăng ký tiêu chuẩn an toàn về an ninh, trật tự'],
  ['guidance', 'Hướng dẫn rà soát, củng cố mô hình tự quản']
];

export function otherDeeds(): readonly Story[] {
  return deeds.flatMap((deed) => stages.flatMap((stage) => done(deed, stage)));
}

function done(deed: Deed, { id, places, within }: Stage): readonly Story[] {
  const dice = diceOf(`${deed.kind}/${id}`);
  return occasions(dice, places, within, deed.counts[id]).map((occasion, index) =>
    deedAt(deed, dice, occasion, `${deed.kind}/${id}/${index}`)
  );
}

function deedAt(
  { kind, jointly, values }: Deed,
  dice: Dice,
  { place, on, hamlet }: Occasion,
  name: string
): Story {
  return tell({
    kind,
    name,
    dice,
    on,
    place,
    hamlet: kind === 'guiding-document' ? undefined : hamlet,
    hosting: hosting(dice, on, kind === 'patrol' ? 'police' : anyHost(dice), jointly),
    values: values(dice, on, name)
  });
}
