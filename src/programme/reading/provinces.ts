/** Provinces and cities as texts name them without saying what they are, before and after the mergers of 2025. */
export const provinces: readonly (readonly [string, string])[] = [
  ...'Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ'.split('|').map((name) => [name, 'TP'] as const),
  ...(
    'An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|' +
    'Cà Mau|Cao Bằng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hậu Giang|' +
    'Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|' +
    'Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|' +
    'Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Thừa Thiên - Huế|TT-Huế|TT Huế|Tiền Giang|Trà Vinh|' +
    'Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái'
  )
    .split('|')
    .map((name) => [name, 'tỉnh'] as const)
];
