import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { year } from '#basis/period.ts';
import { type Figure, figure, type Inlines, inline, text } from '#engine/documents/inline.ts';
import { plainText, sentencesOf, shortened } from './lines-of.ts';
import { cardLabel, cardsOf } from './card-label.ts';
import { room } from './measures.ts';
import { cardBoxes, cardRows, linesHeight, pointRoom } from './point-layout.ts';
import { pointSlides } from './point-slides.ts';

const address = (href: string): string => `https://toandan.example${href}`;

function sessions(id: string, words = '12 buổi'): Figure {
  const asked = { href: `/so-lieu/${id}`, indicator: 'outreach-sessions', unit: '511@0', period: year(2023) };
  return figure({ id, text: words, value: 12, bound: 'exact', records: 12, ...asked });
}

const words = fc
  .array(
    fc.constantFrom('tuyên', 'truyền,', 'vận', 'động;', 'nhân dân.', 'Công an', 'phối hợp', 'tham gia'),
    {
      minLength: 1,
      maxLength: 40
    }
  )
  .map((all): Inlines => [text(` ${all.join(' ')} `)]);
const passage = fc
  .array(
    fc.oneof(
      words,
      fc.integer({ min: 1, max: 9_999 }).map((n): Inlines => [sessions(`f-${n}`, `${n} buổi`)])
    ),
    {
      minLength: 1,
      maxLength: 24
    }
  )
  .map((all) => all.flat());

test('no figure is dropped, and they come in the order of the text', () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 6 }), (passages) => {
      const slides = pointSlides({ above: '', title: 'Kết quả', passages }, address);
      const wanted = passages.flat().filter((one) => one.kind === 'figure');
      assert.deepEqual(
        slides.flatMap(({ cards }) => cards.map(({ figure: one }) => one.id)),
        wanted.map(({ id }) => id)
      );
    })
  );
});

test('what a slide holds fits on it, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 6 }), (passages) => {
      for (const { cards, lines } of pointSlides({ above: '', title: 'Kết quả', passages }, address)) {
        assert.ok(cards.length <= 8);
        for (const box of cardBoxes(cards.length, 0)) {
          assert.ok(box.x + box.w <= room.width + 0.001 && box.y + box.h <= room.bottom);
        }
        const free = pointRoom(cardRows(cards.length));
        assert.ok(linesHeight(lines, 16) <= free + 0.001);
      }
    })
  );
});

test('a sentence ends at a full stop before a capital or at a semicolon, not at an abbreviation', () => {
  const said = sentencesOf([text('Tại TP. Hồ Chí Minh có lớp. Công an dự; dân dự.')]).map(plainText);
  assert.deepEqual(said, ['Tại TP. Hồ Chí Minh có lớp', 'Công an dự', 'Dân dự']);
});

test('a long sentence ends with a clause after its last figure, without a word that promises more', () => {
  const long = inline`Đã tổ chức ${sessions('a')} tuyên truyền, vận động nhân dân tham gia phong trào, phối hợp với các tổ chức thành viên của Mặt trận, gắn với các cuộc vận động ở khu dân cư, cơ quan và nhà trường`;
  assert.equal(
    plainText(shortened(long)),
    'Đã tổ chức 12 buổi tuyên truyền, vận động nhân dân tham gia phong trào, phối hợp với các tổ chức thành viên của Mặt trận\u00a0…'
  );
});

test('cards of one indicator are told apart by their span, or by the words that follow', () => {
  const [now, before] = [sessions('a'), { ...sessions('b'), period: year(2022) }];
  const both = cardsOf(inline`Có ${now} tuyên truyền, cùng kỳ có ${before}.`);
  assert.deepEqual(
    both.map((card) => cardLabel(card, both, 'Số buổi')),
    ['Số buổi, năm 2023', 'Số buổi, năm 2022']
  );
  const fields = cardsOf(inline`Gồm ${sessions('a')} tại xã A, ${sessions('b')} tại xã B`);
  assert.deepEqual(
    fields.map((card) => cardLabel(card, fields, '')),
    ['tại xã A', 'tại xã B']
  );
  const [alone] = cardsOf(inline`Có ${now} tuyên truyền`);
  assert.ok(alone);
  assert.equal(cardLabel(alone, [alone], 'Số buổi'), 'Số buổi');
});
