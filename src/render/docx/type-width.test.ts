import assert from 'node:assert/strict';
import test from 'node:test';
import { balancedLines, typeWidth } from './type-width.ts';

test('widths of bold type agree with those measured from the font to a tenth of a millimetre', () => {
  assert.ok(Math.abs(typeWidth('Độc lập - Tự do - Hạnh phúc', 12) - 51.83) < 0.1);
  assert.ok(Math.abs(typeWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12) - 88.32) < 0.1);
  assert.ok(Math.abs(typeWidth('CÔNG AN HUYỆN PHƯỚC SƠN', 12) - 62.64) < 0.1);
});

test('a name that does not fit is folded into lines of about equal length', () => {
  assert.deepEqual(balancedLines('ỦY BAN NHÂN DÂN XÃ PHƯỚC CHÁNH', 12, 66), [
    'ỦY BAN NHÂN DÂN',
    'XÃ PHƯỚC CHÁNH'
  ]);
  assert.deepEqual(balancedLines('CÔNG AN HUYỆN', 12, 66), ['CÔNG AN HUYỆN']);
});

test('a word wider than the line stands alone instead of running for ever', () => {
  assert.deepEqual(balancedLines('RẤTDÀIRẤTDÀIRẤTDÀI A', 12, 10), ['RẤTDÀIRẤTDÀIRẤTDÀI', 'A']);
});
