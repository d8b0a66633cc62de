import { type Cue, cue, split } from '#engine/reading/cue.ts';

const weapons = split('súng|vũ khí|giao nộp|thu hồi|thu gom|thu giữ|đạn');

/** Weapons handed in or collected; each kind has its own unit. */
export const weaponCues: readonly Cue[] = [
  cue(
    'firearms_collected',
    'khẩu súng|súng|khẩu súng tự chế|khẩu súng kíp|súng các loại|khẩu|khẩu súng các loại|súng tự chế|súng kíp|súng hơi|súng quân dụng|khẩu súng quân dụng|súng săn|súng cồn|cây súng|khẩu súng hơi|khẩu súng săn|khẩu súng cồn|súng bắn đạn|khẩu súng tự tạo|súng tự tạo|khẩu súng thể thao|nòng súng tự chế|khẩu súng bắn đạn'
  ),
  cue(
    'ammunition_collected',
    'viên đạn|đạn|viên đạn các loại|viên|quả đạn|đầu đạn|viên đạn chì|viên đạn quân dụng|băng đạn|hộp đạn|viên đạn hơi|kg đạn',
    { unless: split('ma túy|thuốc lắc|hồng phiến|thành viên') }
  ),
  cue(
    'explosives_collected',
    'quả lựu đạn|lựu đạn|quả bom|bom|mìn|quả mìn|quả đạn pháo|kíp nổ|kg thuốc nổ|thuốc nổ|kg pháo|kg pháo nổ|quả pháo|pháo|kg pháo hoa nổ|ống pháo|dàn pháo|bánh pháo|giàn pháo|quả đạn cối|đầu đạn pháo|quả bom, mìn|kg thuốc pháo|kg thuốc súng|quả nổ|kg thuốc|gam thuốc nổ|quả bom bi|bom bi|kg pháo các loại|kíp|hộp pháo|vật liệu nổ|m dây cháy chậm|dây cháy chậm|quả đầu đạn|vật nổ|quả đạn|quả'
  ),
  cue('explosives_collected', 'kg|gam|mét|m|kilogam|tấn|lít|quả|viên|bánh|cuộn|thùng|hộp|g', {
    near: split('thuốc nổ|pháo|thuốc súng|lựu đạn|dây cháy chậm|vật liệu nổ|thuốc pháo|tiền chất'),
    weight: 1.5
  }),
  cue(
    'other_weapons_collected',
    'vũ khí thô sơ|công cụ hỗ trợ|vũ khí|linh kiện|vũ khí các loại|dao|mã tấu|kiếm|dao kiếm|dao, kiếm|roi điện|bình xịt hơi cay|dùi cui|dùi cui điện|vũ khí, công cụ hỗ trợ|linh kiện súng|nòng súng|dao tự chế|cung nỏ|nỏ|vũ khí tự chế|vũ khí tự tạo|vũ khí, vật liệu nổ|vũ khí, vật liệu nổ và công cụ hỗ trợ|công cụ|bộ phận súng|vũ khí thô sơ các loại|vũ khí thô sơ, công cụ hỗ trợ|đao kiếm|côn|côn nhị khúc|phóng lợn|bộ kích điện|kích điện|báng súng|ống ngắm|linh kiện các loại|súng các loại, vũ khí|đao'
  ),
  cue('other_weapons_collected', 'cái|chiếc|con|cây|thanh|bộ|món|loại|các loại|cục|thanh kiếm|con dao', {
    near: split('vũ khí|công cụ hỗ trợ|dao|kiếm|mã tấu|nỏ|linh kiện|roi điện|kích điện|thô sơ'),
    weight: 1,
    unless: split('camera|đèn|loa|quà')
  }),
  cue('firearms_collected', 'cái|chiếc|cây', {
    near: split('khẩu súng|súng kíp|súng tự chế|súng săn|súng cồn'),
    after: weapons,
    weight: 1
  })
];
