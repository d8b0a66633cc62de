import { problem } from '#basis/problem.ts';
import { addPublicWords } from '#store/news/public-words.ts';
import { namedPeople } from '#programme/public/named-people.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { writtenBy } from '../recording/written.ts';
import { getUnit } from '../units/get-unit.ts';
import { writesFor } from './news-state.ts';

const words = v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(3), v.maxLength(1_000));

export default operation({
  id: 'set-public-words',
  label: { vi: 'Lời mời tham gia và nơi liên hệ', en: 'How to join, and where the office is' },
  words: {
    vi: 'Lời của cơ quan trên trang công khai: tham gia các mô hình ra sao, đến đâu. Ghi cơ quan, không ghi tên người.',
    en: 'What the office says on the public page: how to join, where to come. An office, never a person.'
  },
  input: v.object({ id: v.pipe(v.string(), v.uuid()), unit: v.string(), join: words, contact: words }),
  right: 'approve-reports',
  writes: true,
  allow: (person, { unit }, { world }) =>
    writesFor(world, person, getUnit(world.territory, unit, world.today).id),
  subject: (input) => input.unit,
  run: async ({ id, unit, join, contact }, context) => {
    for (const [field, value] of Object.entries({ join, contact })) {
      const why = namedPeople(value);
      if (why) throw problem('input-refused', { fields: { [field]: why } });
    }
    const at = getUnit(context.world.territory, unit, context.world.today).id;
    await addPublicWords(context.sql, { id, unit: at, join, contact, ...writtenBy(context) });
    context.publicChanged();
    return { unit: at };
  }
});
