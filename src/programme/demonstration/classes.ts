import { yearOf } from '#basis/day.ts';
import type { Values } from '#engine/records/field.ts';
import { spreadDays } from './calendar.ts';
import { type Dice, diceOf, hashOf } from './dice.ts';
import { hosting } from './hosting.ts';
import { seat } from './phuoc-son.ts';
import { type CountByStage, type Stage, stages } from './stages.ts';
import type { Story } from './story.ts';
import { tell } from './tell.ts';

interface Course {
  readonly kind: 'training-class' | 'mediation-class';
  readonly counts: CountByStage;
  readonly titles: readonly { readonly title: string; readonly values: Values }[];
}

const legal = { purpose: 'legal-knowledge' };

/** The ten refresher classes on law and the thirteen classes on mediation, prevention, mobilising and guidance. */
const courses: readonly Course[] = [
  {
    kind: 'training-class',
    counts: { programme: 10, 'before-merger': 4, 'after-merger': 8, elsewhere: 9 },
    titles: [
      {
        title: 'Bồi dưỡng kiến thức pháp luật, nghiệp vụ cho lực lượng nòng cốt',
        values: { ...legal, topics: ['crime-prevention', 'other-law'] }
      },
      {
        title: 'Bồi dưỡng nghiệp vụ xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc',
        values: { ...legal, topics: ['movement'] }
      }
    ]
  },
  {
    // The review of the ten years names no class of this sort.
    kind: 'training-class',
    counts: { programme: 0, 'before-merger': 2, 'after-merger': 5, elsewhere: 0 },
    titles: [
      {
        title: 'Tập huấn kỹ năng tuyên truyền, viết tin, bài',
        values: { purpose: 'skills', topics: ['movement'] }
      }
    ]
  },
  {
    kind: 'mediation-class',
    counts: { programme: 13, 'before-merger': 5, 'after-merger': 9, elsewhere: 10 },
    titles: [
      { title: 'Tập huấn công tác hòa giải ở cơ sở', values: { topics: ['mediation'] } },
      { title: 'Tập huấn phòng, chống tội phạm ở khu dân cư', values: { topics: ['crime-prevention'] } },
      {
        title: 'Tập huấn kỹ năng vận động, hòa giải cho Ban Công tác Mặt trận',
        values: { topics: ['mediation', 'mobilisation'] }
      },
      {
        title: 'Tập huấn cảm hóa, giúp đỡ người lầm lỗi hoàn lương hòa nhập cộng đồng',
        values: { topics: ['mobilisation', 'guidance'] }
      }
    ]
  }
];

export function classes(): readonly Story[] {
  return courses.flatMap((course) => stages.flatMap((stage) => heldIn(course, stage)));
}

function heldIn({ kind, counts, titles }: Course, { id, places, within }: Stage): readonly Story[] {
  const course = `${kind}/${hashOf(titles[0]?.title ?? '')}/${id}`;
  const dice = diceOf(course);
  return spreadDays(dice, within, counts[id]).map((on, index) => {
    const open = places.filter((place) => place.from <= on && on <= place.to);
    // Classes of the district were held in its township.
    const place = open.includes(seat) ? seat : dice.pick(open);
    const { title, values } = titles[index % titles.length] ?? { title: '', values: {} };
    return tell({
      kind,
      name: `${course}/${index}`,
      dice,
      on,
      place,
      hosting: hosting(dice, on, kind === 'mediation-class' && dice.isLucky(0.6) ? 'front' : 'police', 0.6),
      paper: 'Kế hoạch',
      values: { title: `${title} năm ${yearOf(on)}`, ...values, ...attended(dice) }
    });
  });
}

function attended(dice: Dice): Values {
  return { trainees: dice.whole(32, 90), days: dice.whole(1, 3) };
}
