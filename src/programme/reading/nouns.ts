import { cross } from '#engine/reading/cue.ts';

/** People by what they are, without what was done to them. */
export const residents =
  'người|người dân|con cháu|chồng, con|chồng con|trưởng khu|trưởng xóm|trưởng ấp|trưởng khóm|khu trưởng|bí thư chi bộ|vị|vị chức sắc|sư|nhà sư|vị sư|sư sãi|achar|chức sắc, tín đồ|anh|ông|thợ|thợ mỏ|lao động|chị|chị em|anh chị|anh em|anh chị em|cụ|bác|bạn|bạn trẻ|bạn sinh viên|chủ bè|chủ quán|chủ cửa hàng|bà mẹ|thầy cô giáo|thầy, cô giáo|dân|nhân dân|bà con|quần chúng|quần chúng nhân dân|đồng bào|công dân|phụ nữ|nông dân|ngư dân|' +
  'thanh niên|thanh thiếu niên|thanh, thiếu niên|thiếu niên|thiếu nhi|trẻ em|em|em học sinh|cháu|con em|con em hội viên|học sinh|học sinh, sinh viên|' +
  'sinh viên|giáo viên|cán bộ, giáo viên|công nhân|người lao động|công nhân lao động|công nhân, lao động|lao động|' +
  'tiểu thương|chủ hộ|chủ nhà trọ|chủ tàu|chủ cơ sở|chủ phương tiện|lái xe|tài xế|thuyền viên|phụ huynh|giáo dân|' +
  'tín đồ|phật tử|chức sắc|chức việc|chức sắc, chức việc|linh mục|tu sĩ|già làng|trưởng bản|già làng, trưởng bản|' +
  'người có uy tín|người uy tín|trưởng thôn|người cao tuổi|người nghèo|bệnh nhân|người dân tộc thiểu số|' +
  'đồng bào dân tộc thiểu số|đồng bào dân tộc|người nghe|người xem|người dự|người tham dự|người tham gia|' +
  'cá nhân|nạn nhân|ngư phủ|thương nhân|du khách|khách|người bán hàng|xe ôm|tài xế xe ôm';

/** People by the organisation to which they belong. */
export const members =
  'hội viên|đoàn viên|đảng viên|thành viên|tổ viên|đội viên|cán bộ|chiến sĩ|cán bộ, chiến sĩ|cán bộ chiến sĩ|cbcs|' +
  'hội viên phụ nữ|hội viên nông dân|hội viên cựu chiến binh|hội viên ccb|cựu chiến binh|ccb|cán bộ, hội viên|' +
  'cán bộ hội viên|cán bộ, đoàn viên|đoàn viên, hội viên|hội viên, đoàn viên|đoàn viên, thanh niên|đoàn viên thanh niên|' +
  'đoàn viên công đoàn|đồng chí|cán bộ, nhân dân|cán bộ và nhân dân|cán bộ, đảng viên|cán bộ, đảng viên và nhân dân|' +
  'cán bộ, công chức|cán bộ, công nhân viên|cán bộ, hội viên phụ nữ|hội viên, phụ nữ|cán bộ, hội viên, phụ nữ|' +
  'hội viên, nông dân|dân quân|dân quân tự vệ|công an viên|công an xã|hòa giải viên|tuyên truyền viên|cộng tác viên|' +
  'tình nguyện viên|thành viên tham gia|thành viên nòng cốt|hội viên tham gia|lực lượng|cốt cán|bảo vệ dân phố|' +
  'cán bộ nòng cốt|cnvc-lđ|cnvclđ|cnvc|đvtn|hvnd|cnlđ|trưởng ban|phó ban|phó trưởng ban|ủy viên|tổ trưởng|tổ trưởng tổ dân phố|trưởng ban|chủ nhiệm';

export const turns = `lượt|${cross('lượt', `${residents}|${members}|hộ|hộ dân|hộ gia đình`)}`;

export const anybody = `${residents}|${members}|${turns}`;

export const homes =
  'hộ|hộ dân|hộ gia đình|gia đình|hộ gia đình, cá nhân|hộ, cá nhân|nóc nhà|nóc hộ|nhà dân|hộ kinh doanh|hộ dân cư|hộ nghèo|' +
  'hộ cận nghèo|hộ đồng bào|hộ giáo dân|hộ gia đình giáo dân|hộ hội viên|gia đình hội viên|hộ nông dân|hộ buôn bán|hộ tiểu thương';

/** Places and bodies that can have, do or reach something. */
export const places =
  'lượt làng|lượt thôn|lượt xã|lượt buôn|lượt bản|lượt ấp|bon|plei|sóc|phum|phum, sóc|phum sóc|buôn, bon|thôn, buôn, bon|kdc|tdp|khu dc|xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|bản|ấp|khóm|làng|buôn|buôn làng|xóm|khu|khối|khối phố|khu phố|khu dân cư|' +
  'tổ dân phố|cụm dân cư|điểm dân cư|khu vực|phường, xã|xã, phường|xã, thị trấn|xã, phường, thị trấn|phường, xã, thị trấn|' +
  'quận, huyện|huyện, thị xã|huyện, thành phố|huyện, thị xã, thành phố|quận, huyện, thị xã|huyện, thị|tỉnh, thành phố|tỉnh, thành|' +
  'thôn, bản|thôn, làng|thôn, ấp|thôn, buôn|thôn, xóm|bản, làng|bản, tổ dân phố|bản, tiểu khu|ấp, khu phố|ấp, khóm|khóm, ấp|' +
  'thôn, khu phố|thôn, tổ dân phố|thôn, tổ|thôn, khối phố|thôn, bản, tổ dân phố|khu phố, ấp|xã biên giới|xã, phường biên giới|' +
  'địa phương|đơn vị hành chính|khu nhà trọ|khu công nghiệp|cụm công nghiệp|khu chế xuất|chợ|bến|cảng|thôn xóm|tiểu khu';

/** Communities of faith and where they meet. */
export const faith =
  'giáo xứ|giáo họ|xứ|xứ đạo|họ đạo|xứ, họ đạo|giáo xứ, giáo họ|họ giáo|giáo điểm|nhà thờ|chùa|ngôi chùa|cơ sở thờ tự|cơ sở tôn giáo|điểm nhóm|chi hội tin lành|thánh thất|niệm phật đường|tịnh xá';

export const bodies =
  'phân xưởng|xí nghiệp|nông trường|lâm trường|khách sạn|nhà nghỉ|quán|cửa hàng|tiệm|ngân hàng|phòng khám|khoa|siêu thị|cơ quan|đơn vị|trường|trường học|nhà trường|doanh nghiệp|công ty|nhà máy|cơ sở|cơ quan, đơn vị|cơ quan, doanh nghiệp|' +
  'cơ quan, trường học|cơ quan, đơn vị, doanh nghiệp|cơ quan, doanh nghiệp, nhà trường|cơ quan, doanh nghiệp, trường học|' +
  'cơ quan, đơn vị, trường học|cơ quan, nhà trường|đơn vị, doanh nghiệp|trường, lớp|cơ sở giáo dục|cơ sở kinh doanh|' +
  'doanh nghiệp, nhà trường|doanh nghiệp, cơ sở|cơ sở giáo dục, y tế|hợp tác xã|tổ chức|tổ chức, doanh nghiệp|trạm y tế|bệnh viện';

export const cases =
  'vụ|vụ việc|vụ, việc|sự việc|vụ án|chuyên án|án|trường hợp|việc|vụ vi phạm|vụ phạm tội|vụ phạm pháp|vụ phạm pháp hình sự|' +
  'vụ án hình sự|vụ hình sự|vụ việc vi phạm|vụ vi phạm pháp luật|vụ việc vi phạm pháp luật|trường hợp vi phạm|vụ trộm|vụ trộm cắp|' +
  'vụ trộm cắp tài sản|vụ cướp|vụ cướp giật|vụ cướp giật tài sản|vụ lừa đảo|vụ đánh bạc|vụ đánh nhau|vụ cố ý gây thương tích|' +
  'vụ gây rối|vụ gây rối trật tự công cộng|vụ xô xát|vụ ma túy|vụ mua bán|vụ mua bán ma túy|vụ buôn bán|vụ buôn lậu|vụ vận chuyển|' +
  'vụ việc phức tạp|vụ việc về an ninh trật tự|vụ việc về antt|vụ liên quan|vụ việc liên quan|vụ tội phạm|vụ trọng án|trọng án|' +
  'vụ giết người|vụ hủy hoại|vụ xâm phạm|vụ xâm hại|vụ tàng trữ|vụ khai thác|vụ phá rừng|vụ tụ tập|vụ đua xe|vụ tín dụng đen|' +
  'tin báo, tố giác|tin báo tố giác|tin báo|tin báo về tội phạm|tin báo, tố giác về tội phạm|tố giác, tin báo|tố giác, tin báo về tội phạm|' +
  'vụ phạm pháp hình sự về trật tự xã hội|vụ phạm tội về trật tự xã hội|vụ việc nổi cộm|vụ việc, trường hợp';

export const offenders =
  'đối tượng|tên|tên tội phạm|tên trộm|kẻ gian|nghi phạm|người|người vi phạm|người phạm tội|đối tượng phạm tội|đối tượng vi phạm|' +
  'đối tượng vi phạm pháp luật|đối tượng hình sự|đối tượng trộm cắp|đối tượng liên quan|đối tượng ma túy|con bạc|con nghiện|thanh niên|' +
  'thanh thiếu niên|lượt đối tượng|cá nhân|trường hợp|người nghiện|người nghiện ma túy|đối tượng nghiện|đối tượng nghiện ma túy|' +
  'đối tượng sử dụng ma túy|người sử dụng ma túy|đối tượng nghi vấn|đối tượng cầm đầu|học sinh|lượt người';

export const sessions = 'buổi|cuộc|lượt|đợt|hội nghị|lần|kỳ|chuyến|phiên|đêm|tiết|điểm|nơi';
export const money = 'đồng|triệu đồng|tỷ đồng|nghìn đồng|vnđ|vnd|usd|đô la|đ';
export const things = 'cái|chiếc|bộ|máy|chiếc máy|thiết bị';

/** What is stolen, smuggled and found again. */
export const goods =
  'xe|xe máy|xe mô tô|mô tô|chiếc xe máy|chiếc xe mô tô|chiếc xe|xe đạp|xe đạp điện|xe máy điện|ô tô|xe ô tô|điện thoại|điện thoại di động|' +
  'chiếc điện thoại|máy tính|laptop|máy tính xách tay|tài sản|ví tiền|chiếc ví|túi xách|chiếc túi|dây chuyền|sợi dây chuyền|nhẫn vàng|chỉ vàng|lượng vàng|' +
  'cây vàng|con bò|con trâu|trâu, bò|trâu|bò|con trâu, bò|con chó|con gà|con lợn|con heo|con dê|vỏ lãi|vỏ máy|xuồng máy|chiếc xuồng|ghe|máy bơm|chiếc|máy|bộ|con|m3 gỗ|' +
  'khối gỗ|m3|m3 cát|tấn hàng|tấn than|tấn đường|bao thuốc lá|gói thuốc lá|cây thuốc lá|thuốc lá|lít xăng|lít dầu|chai rượu|thùng bia|kg cà phê|tấn cà phê|' +
  'bao hàng|thùng hàng|kiện hàng|sản phẩm|hàng hóa|ti vi|loa|bình gas|cuộn dây|mét dây|tấn';
