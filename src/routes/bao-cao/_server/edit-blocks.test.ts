import assert from 'node:assert/strict';
import test from 'node:test';

import { editBlocks, joinedText } from './edit-blocks.ts';

const text = `# Kết quả thực hiện

## Công tác tuyên truyền

Đã tổ chức [hơn 1.300 buổi](outreach-sessions) tuyên truyền.

- Đợt phát động: [138 đợt](launch-drives).
- Diễn đàn: [130 diễn đàn](listening-forums).

{{bảng 1}}`;

test('each block of a report is a box that is named by the heading above it', () => {
  assert.deepEqual(
    editBlocks(text).map(({ kind, under, number }) => [kind, under, number]),
    [
      ['heading', '', 1],
      ['heading', 'Kết quả thực hiện', 2],
      ['passage', 'Công tác tuyên truyền', 1],
      ['passage', 'Công tác tuyên truyền', 2],
      ['kept', 'Công tác tuyên truyền', 1]
    ]
  );
});

test('a box knows the figures in it', () => {
  assert.deepEqual(editBlocks(text)[3]?.figures, ['launch-drives', 'listening-forums']);
});

test('boxes that nobody touched join to the same text', () => {
  assert.equal(joinedText(sent(editBlocks(text))), text);
});

test('an emptied box takes its block out, and an empty line in a box makes two blocks', () => {
  const blocks = editBlocks(text).map((block) => {
    if (block.kind === 'kept') return { ...block, text: '  ' };
    return block.number === 1 && block.kind === 'passage' ? { ...block, text: 'Một.\r\n\r\nHai.' } : block;
  });
  const joined = joinedText(sent(blocks));
  assert.equal(joined.includes('{{'), false);
  assert.equal(editBlocks(joined).filter(({ kind }) => kind === 'passage').length, 3);
});

function sent(blocks: readonly { readonly mark: string; readonly text: string }[]): FormData {
  const form = new FormData();
  for (const { mark, text: words } of blocks) {
    form.append('dau', mark);
    form.append('khoi', words);
  }
  return form;
}
