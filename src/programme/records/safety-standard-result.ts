import { atMost, isYear } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'safety-standard-result',
  label: { vi: 'Kết quả “An toàn về an ninh, trật tự”', en: 'Safety standard result' },
  plural: { vi: 'Kết quả “An toàn về an ninh, trật tự” các năm', en: 'Safety standard results' },
  words: {
    vi: 'Kết quả đăng ký và công nhận của một xã trong một năm xét, lấy từ quyết định công nhận. Chỉ có đạt hoặc chưa đạt, không có điểm.',
    en: 'What one commune registered and had recognised in one year of assessment, from the decision. Met or not met; no points.'
  },
  reference: 'Thông tư 124/2021/TT-BCA, sửa đổi bởi Thông tư 48/2025/TT-BCA',
  group: 'recognition',
  confirmedBy: 'nobody',
  needsSource: true,
  fields: {
    year: {
      type: 'text',
      required: true,
      longest: 4,
      label: { vi: 'Năm xét', en: 'Year of assessment' },
      help: {
        vi: 'Bốn chữ số. Khu dân cư: 01/11 năm trước đến 31/10; xã, cơ quan: 16/11 năm trước đến 15/11.',
        en: 'Four digits. Residential areas: 1 November to 31 October; communes and agencies: 16 November to 15 November.'
      }
    },
    households: {
      type: 'count',
      noun: 'hộ',
      label: { vi: 'Hộ đăng ký', en: 'Households registered' }
    },
    areas: {
      type: 'count',
      noun: 'khu dân cư',
      label: { vi: 'Tổng số khu dân cư', en: 'Residential areas in all' }
    },
    areasRegistered: {
      type: 'count',
      noun: 'khu dân cư',
      label: { vi: 'Khu dân cư đăng ký', en: 'Residential areas registered' }
    },
    areasRecognised: {
      type: 'count',
      noun: 'khu dân cư',
      label: { vi: 'Khu dân cư được công nhận', en: 'Residential areas recognised' }
    },
    areasWithoutCrime: {
      type: 'count',
      noun: 'khu dân cư',
      label: { vi: 'Khu dân cư không có tội phạm, tệ nạn', en: 'Residential areas without crime' }
    },
    agenciesRegistered: {
      type: 'count',
      noun: 'đơn vị',
      label: { vi: 'Cơ quan, doanh nghiệp, nhà trường đăng ký', en: 'Agencies, firms and schools registered' }
    },
    agenciesRecognised: {
      type: 'count',
      noun: 'đơn vị',
      label: {
        vi: 'Cơ quan, doanh nghiệp, nhà trường được công nhận',
        en: 'Agencies, firms and schools recognised'
      }
    },
    communeRegistered: { type: 'yes-no', label: { vi: 'Xã có đăng ký', en: 'Commune registered' } },
    communeRecognised: { type: 'yes-no', label: { vi: 'Xã được công nhận đạt', en: 'Commune recognised' } },
    newRuralCriterion: {
      type: 'yes-no',
      label: {
        vi: 'Xã đạt tiêu chí 19.2 nông thôn mới',
        en: 'Commune meets criterion 19.2 of new rural areas'
      }
    }
  },
  limits: [
    isYear('year', false, {
      vi: 'Năm xét phải là bốn chữ số, ví dụ 2024.',
      en: 'The year of assessment has four digits, for example 2024.'
    }),
    atMost(['areasRecognised'], 'areasRegistered', {
      vi: 'Khu dân cư được công nhận nhiều hơn khu dân cư đăng ký. Hãy sửa một trong hai số.',
      en: 'More residential areas are recognised than registered. Mend one of the two numbers.'
    }),
    atMost(['areasRegistered'], 'areas', {
      vi: 'Khu dân cư đăng ký nhiều hơn tổng số khu dân cư. Hãy sửa một trong hai số.',
      en: 'More residential areas are registered than exist. Mend one of the two numbers.'
    }),
    atMost(['areasWithoutCrime'], 'areas', {
      vi: 'Khu dân cư không có tội phạm nhiều hơn tổng số khu dân cư. Hãy sửa một trong hai số.',
      en: 'More residential areas are without crime than exist. Mend one of the two numbers.'
    }),
    atMost(['agenciesRecognised'], 'agenciesRegistered', {
      vi: 'Đơn vị được công nhận nhiều hơn đơn vị đăng ký. Hãy sửa một trong hai số.',
      en: 'More agencies are recognised than registered. Mend one of the two numbers.'
    }),
    (_header, values) =>
      values.communeRecognised === true && values.communeRegistered === false
        ? {
            field: 'communeRecognised',
            say: {
              vi: 'Xã chưa đăng ký thì không được công nhận. Hãy sửa một trong hai ô.',
              en: 'A commune that did not register cannot be recognised. Mend one of the two.'
            }
          }
        : undefined
  ],
  hints: [
    (_header, values) => {
      const { areasRegistered: registered, areasRecognised: recognised } = values;
      const short =
        typeof registered === 'number' && typeof recognised === 'number' && recognised * 10 < registered * 7;
      return short && values.communeRecognised === true
        ? {
            field: 'communeRecognised',
            say: {
              vi: 'Dưới 70 % khu dân cư đạt thì xã chưa đủ điều kiện công nhận. Hãy xem lại.',
              en: 'Below 70 % of its residential areas a commune does not qualify. Please check.'
            }
          }
        : undefined;
    }
  ],
  unlikeBefore: ['households', 'areas', 'agenciesRegistered'],
  examples: [
    {
      title: 'A commune with eighteen of twenty-five areas',
      values: {
        year: '2022',
        areas: 25,
        areasRegistered: 25,
        areasRecognised: 18,
        communeRegistered: true,
        communeRecognised: true
      }
    },
    {
      title: 'More recognised than registered',
      values: {
        year: '2022',
        areasRegistered: 3,
        areasRecognised: 4,
        agenciesRegistered: 1,
        agenciesRecognised: 2
      },
      refused: ['areasRecognised', 'agenciesRecognised']
    },
    { title: 'A year that is none', values: { year: '22' }, refused: ['year'] },
    {
      title: 'A commune recognised with half of its areas',
      values: {
        year: '2022',
        areas: 20,
        areasRegistered: 20,
        areasRecognised: 10,
        communeRegistered: true,
        communeRecognised: true
      },
      hinted: ['communeRecognised']
    }
  ]
});
