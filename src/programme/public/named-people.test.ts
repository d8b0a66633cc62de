import assert from 'node:assert/strict';
import test from 'node:test';

import { namedPeople } from './named-people.ts';

test('a person who is addressed by name is found, at the beginning of a sentence as well', () => {
  for (const text of [
    'Lực lượng chức năng đã giúp bà Nguyễn Thị H. sửa nhà.',
    'Ông Hồ Văn Minh là người uy tín.',
    'Công an làm việc với đối tượng Trần Văn B.'
  ]) {
    assert.ok(namedPeople(text), text);
  }
});

test('a long number that may be an identity card or a telephone is found', () => {
  assert.ok(namedPeople('Liên hệ 0905 123 456 để đăng ký.'));
  assert.ok(namedPeople('Số 049123456789'));
});

test('offices, places, days and small numbers are no people', () => {
  for (const text of [
    'Bà con Nhân dân thôn Phước Xuân tham gia đông đủ.',
    'Ngày 19/8/2026, xã Khâm Đức tổ chức Ngày hội với 1.250 lượt người dự.',
    'Hội Liên hiệp Phụ nữ và cô giáo Trường Tiểu học dự buổi tuyên truyền.',
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp với Công an xã.'
  ]) {
    assert.equal(namedPeople(text), undefined, text);
  }
});
