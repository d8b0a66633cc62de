/** What a session was about: topics as declared, and a title in the words of a commune's plan. */
export interface Subject {
  readonly topics: readonly string[];
  readonly title: string;
  readonly weight: number;
  /** From this year on, when the matter is younger than the programme. */
  readonly since?: number;
  readonly audience?: string;
  /** Months of the year in which it is spoken of; any month without. */
  readonly months?: readonly number[];
}

export const subjects: readonly Subject[] = [
  {
    topics: ['crime-prevention'],
    title: 'Phòng, chống trộm cắp tài sản dịp Tết',
    weight: 4,
    months: [12, 1, 2]
  },
  { topics: ['crime-prevention'], title: 'Thủ đoạn của các loại tội phạm và cách phòng ngừa', weight: 8 },
  {
    topics: ['crime-prevention', 'movement'],
    title: 'Phòng, chống tội phạm, giữ gìn trật tự ở khu dân cư',
    weight: 8
  },
  { topics: ['drugs'], title: 'Phòng, chống ma túy trong thanh thiếu niên', weight: 7, audience: 'youth' },
  { topics: ['drugs'], title: 'Phòng, chống ma túy học đường', weight: 4, audience: 'students' },
  { topics: ['drugs'], title: 'Luật Phòng, chống ma túy', weight: 4 },
  { topics: ['traffic'], title: 'Trật tự, an toàn giao thông cho học sinh', weight: 4, audience: 'students' },
  { topics: ['traffic'], title: 'Không uống rượu, bia khi lái xe', weight: 6 },
  { topics: ['fire-safety'], title: 'Phòng cháy, chữa cháy ở khu dân cư', weight: 5 },
  {
    topics: ['fire-safety', 'environment'],
    title: 'Phòng cháy, chữa cháy rừng mùa khô',
    weight: 4,
    months: [3, 4, 5, 6, 7, 8]
  },
  { topics: ['cyber-security'], title: 'Nhận biết lừa đảo qua mạng, qua điện thoại', weight: 8, since: 2018 },
  {
    topics: ['cyber-security'],
    title: 'Sử dụng mạng xã hội an toàn, đúng pháp luật',
    weight: 4,
    since: 2017,
    audience: 'youth'
  },
  {
    topics: ['domestic-violence'],
    title: 'Luật Phòng, chống bạo lực gia đình',
    weight: 5,
    audience: 'women'
  },
  {
    topics: ['domestic-violence', 'other-law'],
    title: 'Phòng, chống tảo hôn và bạo lực gia đình',
    weight: 4,
    audience: 'women'
  },
  { topics: ['trafficking'], title: 'Phòng, chống mua bán người', weight: 3, audience: 'women' },
  { topics: ['usury'], title: 'Cảnh giác với “tín dụng đen”', weight: 3, since: 2018 },
  { topics: ['weapons'], title: 'Vận động giao nộp vũ khí, vật liệu nổ, súng tự chế', weight: 6 },
  {
    topics: ['weapons'],
    title: 'Không mua bán, tàng trữ, đốt pháo trái phép',
    weight: 4,
    months: [11, 12, 1, 2]
  },
  { topics: ['environment'], title: 'Không phá rừng, khai thác lâm sản trái phép', weight: 7 },
  { topics: ['environment'], title: 'Không khai thác vàng, khoáng sản trái phép', weight: 6 },
  { topics: ['identity'], title: 'Chiến dịch cấp căn cước công dân', weight: 8, since: 2020 },
  { topics: ['identity'], title: 'Tài khoản định danh điện tử và tiện ích', weight: 6, since: 2022 },
  {
    topics: ['movement'],
    title: 'Ý nghĩa Ngày hội toàn dân bảo vệ an ninh Tổ quốc 19/8',
    weight: 4,
    months: [7, 8]
  },
  { topics: ['movement'], title: 'Đăng ký khu dân cư an toàn về an ninh, trật tự', weight: 5 },
  { topics: ['other-law'], title: 'Luật Cư trú và quy định về tạm trú, tạm vắng', weight: 4 },
  {
    topics: ['other-law'],
    title: 'Luật Nghĩa vụ quân sự và tuyển quân',
    weight: 3,
    months: [11, 12, 1, 2],
    audience: 'youth'
  },
  {
    topics: ['movement', 'other-law'],
    title: 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
    weight: 4,
    since: 2024
  }
];
