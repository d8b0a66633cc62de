import type { Label } from '#basis/label.ts';

/** Who might want to know, and what they get; decisions/threat-model.md names the test behind each claim. */
export interface SafetySection {
  readonly title: Label;
  readonly learns: readonly Label[];
}

export const safety: readonly SafetySection[] = [
  {
    title: {
      vi: 'Người chiếm được máy chủ, ổ đĩa hoặc bản sao lưu',
      en: 'Somebody who seizes the server, its disk or a backup'
    },
    learns: [
      {
        vi: 'Không đọc được chữ nào của tin, kể cả lĩnh vực, nơi và lúc xảy ra: tất cả nằm trong phần đã khóa, khóa riêng chỉ có trên máy người nhận.',
        en: 'Reads no word of any tip, not even its field, place or time: all that lies inside the seal, and the private keys are on the receivers’ devices only.'
      },
      {
        vi: 'Biết: hòm thư nào, ngày nào có tin, cỡ gần đúng, tình trạng. Không biết ai gửi: không có tên, địa chỉ mạng, giờ gửi.',
        en: 'Learns: which box got a tip on which day, its rough size, its state. Not who sent it: there is no name, no network address, no hour.'
      }
    ]
  },
  {
    title: { vi: 'Người quản trị máy chủ', en: 'The administrator of the server' },
    learns: [
      {
        vi: 'Thấy đúng như trên. Đổi khóa trong cơ sở dữ liệu thì bị phát hiện và hòm thư ngừng nhận; dấu nhận biết in trên áp phích ở xã.',
        en: 'Sees the same. Keys changed in the database are found out and the box stops; its fingerprint is printed on the poster in the commune.'
      },
      {
        vi: 'Có thể thay chính trang này bằng trang gian, như ở mọi trang web. Ai lo điều đó: dùng áp phích để so dấu nhận biết, gửi qua Tor, hoặc đi đường chính thức.',
        en: 'Could put a false page in the place of this one, as on any web site. If you fear that: compare the fingerprint with the poster, send over Tor, or go an official way.'
      }
    ]
  },
  {
    title: { vi: 'Người theo dõi đường mạng', en: 'Somebody who watches the network' },
    learns: [
      {
        vi: 'Thấy thiết bị của bạn nối tới máy chủ này và lượng dữ liệu gần đúng, không thấy nội dung hay trang nào. Muốn giấu cả việc nối mạng: dùng Tor Browser hoặc mạng ở nơi khác.',
        en: 'Sees that your device reaches this server and roughly how much is sent; neither content nor which page. To hide even that: use Tor Browser, or a network elsewhere.'
      }
    ]
  },
  {
    title: { vi: 'Người cầm điện thoại của bạn', en: 'Somebody who holds your phone' },
    learns: [
      {
        vi: 'Trang này không để lại cookie và không cho trình duyệt lưu lại. Lịch sử trình duyệt vẫn ghi đã mở trang: hãy dùng cửa sổ ẩn danh, và xóa ảnh gốc nếu cần.',
        en: 'These pages leave no cookie and ask the browser to keep nothing. Its history still says that you were here: use a private window, and delete the original photos if need be.'
      },
      {
        vi: 'Nhặt được mã thì đọc được lời trả lời, không đọc được tin bạn đã gửi.',
        en: 'Whoever finds your code reads the replies, but not what you wrote.'
      }
    ]
  },
  {
    title: { vi: 'Người nhận có ý xấu', en: 'A receiver with bad intent' },
    learns: [
      {
        vi: 'Đọc được tin gửi cho mình, vì vậy hãy loại người đó hoặc gửi lên cấp trên; không khóa nào được lập cho người bạn đã loại. Không biết bạn là ai, trừ điều bạn viết, ảnh và giọng nói cho biết.',
        en: 'Reads what is sent to them; so shut them out or send one level up: no key is made for whom you shut out. They do not learn who you are, but for what your words, photos or voice tell.'
      }
    ]
  },
  {
    title: { vi: 'Khi trình duyệt tắt JavaScript', en: 'When JavaScript is off' },
    learns: [
      {
        vi: 'Máy chủ thấy tin trong lúc khóa, không ghi ra đâu và xóa khỏi bộ nhớ ngay sau đó. Người đang nắm máy chủ đúng lúc ấy có thể đọc được.',
        en: 'The server sees the tip while it locks it, writes it nowhere and clears it from memory at once. Whoever holds the server at that very moment could read it.'
      }
    ]
  }
];
