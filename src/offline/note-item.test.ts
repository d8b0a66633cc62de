import assert from 'node:assert/strict';
import test from 'node:test';

import { forumOfPath, noteItem } from './note-item.ts';

const forum = '01a1e215-2900-7b6c-81f9-78167b1acdd4';

function form(inputs: Readonly<Record<string, string>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(inputs)) made.append(name, value);
  return made;
}

const typed = {
  id: 'e',
  record: 'o',
  promise: 'p',
  code: '4821 0937 5520 1846',
  text: ' Đường dốc trơn ',
  kind: 'request',
  field: 'traffic',
  how: ''
};

test('only the page of a forum on which opinions are noted names a forum', () => {
  assert.equal(forumOfPath(`/dien-dan/${forum}/ghi`), forum);
  assert.equal(forumOfPath(`/dien-dan/${forum}/sua`), undefined);
  assert.equal(forumOfPath('/dien-dan/moi/ghi'), undefined);
});

test('an opinion is sent under the ids of its form, with what was typed and nothing else', () => {
  const item = noteItem(form(typed), forum, { now: 5, mayBeThere: true });
  assert.deepEqual(item, {
    id: 'e',
    record: 'o',
    operation: 'note-opinion',
    input: {
      forum,
      promise: 'p',
      raw: { text: 'Đường dốc trơn', kind: 'request', field: 'traffic', how: '' }
    },
    title: 'Đường dốc trơn',
    writtenAt: 5,
    mayBeThere: true
  });
});

test('the code goes along only when the speaker took it', () => {
  const item = noteItem(form({ ...typed, took: 'on' }), forum, { now: 5, mayBeThere: false });
  assert.equal(item.input['code'], typed.code);
});
