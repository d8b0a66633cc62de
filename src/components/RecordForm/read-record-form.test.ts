import assert from 'node:assert/strict';
import test from 'node:test';

import type { FieldSet } from '#engine/records/field.ts';
import { readRecordForm } from './read-record-form.ts';

const label = { vi: 'Nhãn', en: 'Label' };
const fields: FieldSet = {
  subject: { type: 'text', label },
  byField: { type: 'counts', label, options: [{ id: 'drugs', label }] },
  areas: { type: 'choices', label, options: [{ id: 'drugs', label }] },
  awardees: { type: 'rows', label, columns: { name: { type: 'text', label } } }
};

function sent(...pairs: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

test('a sent form gives header and fields by their names, composed and trimmed', () => {
  const read = readRecordForm(
    fields,
    sent(
      ['id', 'e1'],
      ['record', 'r1'],
      ['unit', 'Xã Phước Chánh, huyện Phước Sơn · 20728@0'],
      ['coHosts', 'front'],
      ['coHosts', 'police'],
      ['subject', ' Lừa đảo '.normalize('NFD')],
      ['byField.drugs', '3'],
      ['areas', 'drugs']
    )
  );
  assert.equal(read.raw['unit'], '20728@0');
  assert.deepEqual(read.raw['coHosts'], ['front', 'police']);
  assert.equal(read.raw['subject'], 'Lừa đảo');
  assert.deepEqual(read.raw['byField'], { drugs: '3' });
  assert.deepEqual(read.raw['areas'], ['drugs']);
  assert.equal(read.wantsMoreLines, false);
});

test('lines left empty are dropped and the others close up', () => {
  const form = sent(['awardees.0.name', ''], ['awardees.1.name', 'Thôn 2'], ['awardees.2.name', '']);
  assert.deepEqual(readRecordForm(fields, form).raw['awardees'], [{ name: 'Thôn 2' }]);
});

test('asking for more lines is told apart from sending', () => {
  assert.equal(readRecordForm(fields, sent(['more-lines', 'awardees'])).wantsMoreLines, true);
});
