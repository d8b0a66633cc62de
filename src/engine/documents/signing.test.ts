import assert from 'node:assert/strict';
import test from 'node:test';
import { signatureLines } from './fixed-phrases.ts';
import { signedAs, type Signing } from './signing.ts';

const police = { title: 'Trưởng Công an xã' };
const front = { authority: [{ by: 'TM.', of: 'Ban Thường trực' }], title: 'Chủ tịch' } as const;
const office = 'Chánh Văn phòng';

const cases: readonly (readonly [string, Signing, readonly string[], readonly string[]])[] = [
  ['the head', { capacity: 'head' }, ['TRƯỞNG CÔNG AN XÃ'], ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH']],
  [
    'a deputy (KT.)',
    { capacity: 'deputy' },
    ['KT. TRƯỞNG CÔNG AN XÃ', 'PHÓ TRƯỞNG CÔNG AN XÃ'],
    ['TM. BAN THƯỜNG TRỰC', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']
  ],
  [
    'whoever acts as head (Q.)',
    { capacity: 'acting' },
    ['Q. TRƯỞNG CÔNG AN XÃ'],
    ['TM. BAN THƯỜNG TRỰC', 'Q. CHỦ TỊCH']
  ],
  [
    'an inner body by order (TL.)',
    { capacity: 'by-order', post: office },
    ['TL. TRƯỞNG CÔNG AN XÃ', 'CHÁNH VĂN PHÒNG'],
    ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']
  ],
  [
    'an inner body by delegation (TUQ.)',
    { capacity: 'delegated', post: office },
    ['TUQ. TRƯỞNG CÔNG AN XÃ', 'CHÁNH VĂN PHÒNG'],
    ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']
  ]
];

for (const [who, signing, ofPolice, ofFront] of cases) {
  test(`${who} signs for a head and for the head of a collective as the decree has it`, () => {
    assert.deepEqual(signatureLines(signedAs(police, signing)), ofPolice);
    assert.deepEqual(signatureLines(signedAs(front, signing)), ofFront);
  });
}

test('the signer is named below, and nobody when nobody is given', () => {
  assert.equal(signedAs(police, { capacity: 'deputy', name: 'Người ký minh họa' }).name, 'Người ký minh họa');
  assert.ok(!('name' in signedAs(police, { capacity: 'deputy' })));
});
