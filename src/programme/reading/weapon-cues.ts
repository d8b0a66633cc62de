import { type Cue, cross, cue, split } from '#engine/reading/cue.ts';

const kinds =
  'tự chế|kíp|hơi|cồn|săn|hơi cồn|tự tạo|quân dụng|thể thao|cồn tự chế|hơi cồn tự chế|hơi tự chế|săn tự chế|kíp tự chế|các loại|ngắn|trường|bắn đạn|bắn đạn bi|bắn đạn chì|bắn cồn|bút|ak|k54|côn';

/** Weapons handed in or collected; each kind has its own unit. */
export const weaponCues: readonly Cue[] = [
  cue(
    'firearms_collected',
    `${cross('súng|khẩu súng|cây súng|khẩu', kinds)}|súng|khẩu súng|ak|ak47|k54|k59|k44|cạc bin|carbin|colt|ru lô|cây súng|nòng súng tự chế|khẩu súng các loại|khẩu đại bác|súng, đạn`,
    { weight: 1, unless: split('nhân khẩu|hộ dân') }
  ),
  cue('firearms_collected', 'khẩu|cái|chiếc|cây', {
    near: split('khẩu súng|súng kíp|súng tự chế|súng săn|súng cồn|súng'),
    weight: 0.5,
    unless: split('camera|đèn|loa')
  }),
  cue('firearms_collected', 'khẩu', {
    near: split('nộp|giao nộp|thu hồi|thu giữ|thu được|thu|vũ khí|tự chế|súng'),
    weight: 1.2,
    isClose: true
  }),
  cue('firearms_collected', 'khẩu', {
    follows: split('firearms_collected|ammunition_collected|explosives_collected|other_weapons_collected'),
    weight: 2
  }),
  cue(
    'ammunition_collected',
    'viên đạn|đạn|viên đạn các loại|viên|đầu đạn|viên đạn chì|viên đạn quân dụng|băng đạn|hộp đạn|viên đạn hơi|viên đạn bi|viên bi|kg đạn|kg đạn chì|hộp tiếp đạn|viên đạn súng|hộp đạn chì',
    { weight: 1, unless: split('ma túy|thuốc lắc|hồng phiến|thành viên') }
  ),
  cue(
    'explosives_collected',
    'quả lựu đạn|lựu đạn|quả bom|bom|mìn|quả mìn|quả đạn pháo|đạn pháo|kíp nổ|kg thuốc nổ|thuốc nổ|kg pháo|kg pháo nổ|quả pháo|pháo|kg pháo hoa nổ|kg pháo hoa|ống pháo|dàn pháo|bánh pháo|giàn pháo|hộp pháo|' +
      'quả đạn cối|quả đạn|đạn cối|đầu đạn pháo|quả bom, mìn|bom, mìn|kg thuốc pháo|kg thuốc súng|quả nổ|kg thuốc|gam thuốc nổ|gam thuốc súng|quả bom bi|bom bi|kg pháo các loại|kíp|vật liệu nổ|kg vật liệu nổ|m dây cháy chậm|' +
      'mét dây cháy chậm|dây cháy chậm|quả đầu đạn|vật nổ|quả|quả pháo nổ|pháo nổ|quả pháo các loại|quả tên lửa|ngòi nổ|quả đạn m79|quả nổ tự tạo|tấn pháo|pháo các loại',
    { weight: 1, unless: split('thuốc phiện|quà') }
  ),
  cue('explosives_collected', 'kg|gam|mét|m|kilogam|tấn|lít|viên|bánh|cuộn|thùng|hộp|g|thỏi|dàn|giàn', {
    near: split('thuốc nổ|pháo|thuốc súng|lựu đạn|dây cháy chậm|vật liệu nổ|thuốc pháo|tiền chất|pháo nổ'),
    weight: 1,
    unless: split('ma túy|heroin|gạo')
  }),
  cue(
    'other_weapons_collected',
    'bẫy|bẫy thú|bẫy thú rừng|ná cao su|ná|ná thun|súng cao su|vũ khí thô sơ|công cụ hỗ trợ|vũ khí|linh kiện|vũ khí các loại|dao|dao các loại|dao tự chế|mã tấu|kiếm|thanh kiếm|cây kiếm|con dao|dao phóng lợn|dao kiếm|dao, kiếm|dao, mã tấu|dao, kiếm các loại|đao|đao kiếm|thanh đao|' +
      'roi điện|bình xịt hơi cay|bình xịt|dùi cui|dùi cui điện|vũ khí, công cụ hỗ trợ|linh kiện súng|nòng súng|cung nỏ|cung, nỏ|nỏ|cây nỏ|chiếc nỏ|vũ khí tự chế|vũ khí tự tạo|vũ khí, vật liệu nổ|vũ khí, vật liệu nổ và công cụ hỗ trợ|' +
      'vũ khí, vật liệu nổ, công cụ hỗ trợ|công cụ|bộ phận súng|vũ khí thô sơ các loại|vũ khí thô sơ, công cụ hỗ trợ|côn|côn nhị khúc|phóng lợn|bộ kích điện|kích điện|báng súng|ống ngắm|ống giảm thanh|linh kiện các loại|hung khí|' +
      'loại hung khí|tuýp sắt|gậy|gậy sắt|cây mã tấu|bình hơi|cây giáo|chĩa|súng điện|súng bắn điện|súng kích điện|súng hơi cay|còng số|linh kiện, phụ kiện|vũ khí quân dụng|đồ chơi nguy hiểm|bộ kích cá|bộ phận|máy kích điện',
    { weight: 1, unless: split('cấp phát|trang bị|tuyên truyền') }
  ),
  cue('other_weapons_collected', 'cái|chiếc|con|cây|thanh|bộ|món|loại|các loại|cục|ống', {
    near: split('vũ khí|công cụ hỗ trợ|dao|kiếm|mã tấu|nỏ|linh kiện|roi điện|kích điện|thô sơ|hung khí'),
    weight: 0.5,
    unless: split('camera|đèn|loa|quà')
  })
];
