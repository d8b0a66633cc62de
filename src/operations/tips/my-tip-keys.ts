import { problem } from '#basis/problem.ts';
import * as v from 'valibot';
import { ownKeys } from '#vault/reader-keys.ts';
import { operation } from '../context.ts';
import { describeBox } from './described-box.ts';

export default operation({
  id: 'my-tip-keys',
  label: { vi: 'Khóa nhận tin của mình', en: 'One’s keys for tips' },
  words: {
    vi: 'Các khóa của chính mình, phần riêng đã khóa kín, và hòm thư của đơn vị.',
    en: 'One’s own keys, the private part wrapped, and the box of the own unit.'
  },
  input: v.object({}),
  right: 'read-records',
  writes: false,
  keptIn: 'vault',
  run: async (_input, context) => {
    const { sql, person } = context;
    if (!person) throw problem('not-signed-in', {});
    return { keys: await ownKeys(sql, person.id), box: await describeBox(context, person.unit) };
  }
});
