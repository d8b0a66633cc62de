export const figures = {
  title: { vi: 'Số liệu', en: 'Figures' },
  unknown: { vi: 'Chưa rõ', en: 'Unknown' },
  unknownNothingRecordedHere: {
    vi: 'chưa có địa bàn nào có bản ghi trong kỳ này',
    en: 'no place has recorded anything up to this period'
  },
  unknownNotCountedThen: {
    vi: 'chỉ tiêu chưa được tính trong kỳ này',
    en: 'the indicator was not counted in this period'
  },
  unknownPartOfADividedCommune: {
    vi: 'một xã đã chia tách, không rõ phần thuộc địa bàn này',
    en: 'a commune was divided and its share here is not known'
  },
  unknownNoDenominator: { vi: 'không có mẫu số để tính tỷ lệ', en: 'there is nothing to divide by' },
  unknownUnitWithoutCommunes: {
    vi: 'địa bàn không có xã, phường nào vào thời điểm này',
    en: 'the area had no commune at that time'
  },
  between: { vi: 'từ {low} đến {high}', en: 'between {low} and {high}' },
  estimated: { vi: 'ước tính', en: 'estimated' },
  unconfirmed: { vi: 'thêm {count} chờ xác nhận', en: '{count} more wait for confirmation' },
  reported: { vi: 'Theo báo cáo giấy: {value} {noun}', en: 'On paper: {value} {noun}' },
  reportedSource: { vi: 'Nguồn: {source}', en: 'Source: {source}' },
  more_than: { vi: 'hơn {value}', en: 'more than {value}' },
  less_than: { vi: 'dưới {value}', en: 'fewer than {value}' },
  about: { vi: 'khoảng {value}', en: 'about {value}' },
  at_least: { vi: 'ít nhất {value}', en: 'at least {value}' },
  at_most: { vi: 'nhiều nhất {value}', en: 'at most {value}' },
  open: { vi: 'Xem nguồn của số liệu', en: 'See what stands behind it' },
  recordsBehind: { vi: 'từ {count} bản ghi', en: 'records behind it: {count}' },
  table: { vi: 'Xem dạng bảng', en: 'Show as a table' },
  chartPeriod: { vi: 'Kỳ', en: 'Period' },
  chartUnknown: { vi: 'chưa rõ', en: 'unknown' },
  chartEstimated: { vi: 'ước tính', en: 'estimated' },
  chartLegend: { vi: 'Chú giải', en: 'Key' },
  mapKnown: { vi: 'Đậm hơn là nhiều hơn', en: 'Darker is more' },
  everything: { vi: 'Cả hai bên, mỗi hoạt động một lần', en: 'Both sides, each activity once' },
  asItStood: { vi: 'Theo địa giới khi đó', en: 'Map as it stood' },
  asItIsNow: { vi: 'Theo địa giới hiện nay', en: 'Map as it is now' }
} as const;
