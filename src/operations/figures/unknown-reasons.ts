import type { Label } from '#basis/label.ts';
import type { UnknownReason } from '#engine/indicators/figure.ts';

export const unknownReasons: Readonly<Record<UnknownReason, Label>> = {
  'nothing-recorded-here': {
    vi: 'Chưa rõ: địa bàn này chưa có bản ghi nào đến hết kỳ.',
    en: 'Unknown: nothing is recorded in this area up to the end of the period.'
  },
  'not-counted-then': {
    vi: 'Chưa rõ: chỉ tiêu chưa được quy định trong kỳ này.',
    en: 'Unknown: the indicator was not yet defined in this period.'
  },
  'part-of-a-divided-commune': {
    vi: 'Chưa rõ: có xã bị chia mà không biết tỷ lệ, nên không đoán.',
    en: 'Unknown: a commune was divided in unknown shares, and nothing is guessed.'
  },
  'no-denominator': {
    vi: 'Chưa rõ: mẫu số bằng không trong kỳ này.',
    en: 'Unknown: the denominator is nothing in this period.'
  },
  'unit-without-communes': {
    vi: 'Chưa rõ: đơn vị này không có xã nào trong kỳ.',
    en: 'Unknown: the unit has no communes in this period.'
  }
};
