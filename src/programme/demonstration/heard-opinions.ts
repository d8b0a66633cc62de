import { day } from '#basis/day.ts';
import type { Response, Sorting } from '#engine/forums/entry.ts';

export interface HeardOpinion {
  readonly name: string;
  readonly sorting: Sorting;
  readonly text: string;
  readonly response: Response;
}

const answered = (text: string): Response => ({ how: 'answered', text, inRoom: true });

/** Invented, and naming nobody: what was said at the followed forum, in the order in which it was said. */
export function heardOpinions(promiseId: (name: string) => string): readonly HeardOpinion[] {
  const promised = (name: string, text: string, owner: string, due: string): Response => ({
    how: 'promised',
    promise: promiseId(name),
    content: { text, owner, due: day(due) }
  });
  return [
    {
      name: 'thanks',
      sorting: { kind: 'praise', field: 'procedures' },
      text: 'Làm căn cước tại thôn cho người già, người đi lại khó là rất tốt, mong tiếp tục.',
      response: answered('Công an xã tiếp tục làm lưu động tại thôn vào thứ bảy đầu tháng.')
    },
    {
      name: 'night',
      sorting: { kind: 'criticism', field: 'public-order' },
      text: 'Hát loa kẹo kéo quá 22 giờ ở gần trường học, đã góp ý mà chưa hết.',
      response: answered('Tổ bảo vệ an ninh, trật tự nhắc nhở ngay trong tuần và kiểm tra lại vào cuối tuần.')
    },
    {
      name: 'hours',
      sorting: { kind: 'criticism', field: 'conduct' },
      text: 'Có hôm đến đăng ký tạm trú phải quay lại lần hai vì không được dặn đủ giấy tờ.',
      response: answered('Danh mục giấy tờ đã dán tại nơi tiếp dân; cán bộ sẽ dặn một lần cho đủ.')
    },
    {
      name: 'barrier',
      sorting: { kind: 'request', field: 'traffic' },
      text: 'Cổng trường giờ tan học rất đông xe, đề nghị có người hướng dẫn và gờ giảm tốc.',
      response: promised(
        'barrier',
        'Phân công người hướng dẫn giờ tan học và đặt gờ giảm tốc trước cổng trường',
        'people-committee',
        '2026-09-15'
      )
    },
    {
      name: 'mirror',
      sorting: { kind: 'request', field: 'traffic' },
      text: 'Khúc cua đầu cầu che khuất tầm nhìn, đã có va chạm, đề nghị lắp gương cầu lồi.',
      response: promised('mirror', 'Lắp gương cầu lồi ở khúc cua đầu cầu', 'people-committee', '2026-09-30')
    },
    {
      name: 'dogs',
      sorting: { kind: 'criticism', field: 'public-order' },
      text: 'Chó thả rông trên đường thôn, trẻ em đi học sợ.',
      response: promised(
        'dogs',
        'Vận động từng hộ xích, nhốt chó; nhắc nhở hộ còn thả rông',
        'hamlet',
        '2026-09-30'
      )
    },
    {
      name: 'lamps',
      sorting: { kind: 'request', field: 'public-order' },
      text: 'Đoạn đường vào khu sản xuất không có đèn, buổi tối không ai dám đi.',
      response: promised('lamps', 'Lắp đèn đường đoạn vào khu sản xuất', 'people-committee', '2027-06-30')
    },
    {
      name: 'fraud',
      sorting: { kind: 'criticism', field: 'online-fraud' },
      text: 'Nhiều cuộc gọi giả danh cơ quan nhà nước mà người già không biết để tránh.',
      response: promised(
        'fraud',
        'Phát bài hướng dẫn tránh lừa đảo qua điện thoại trên loa của từng thôn',
        'front',
        '2026-10-31'
      )
    }
  ];
}
