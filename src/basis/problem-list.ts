import type { Label } from './label.ts';

/**
 * Every error a person can meet, in one list. A sentence says what happened, why, and what to do.
 * To add one: a line in `ProblemDetails` and an entry in `problems`.
 */
export interface ProblemDetails {
  'port-taken': { port: number };
  'folder-unwritable': { folder: string; reason: string };
  'already-running': { folder: string };
  'database-unreachable': { where: string; reason: string };
  'not-signed-in': Record<never, never>;
  'sign-in-failed': Record<never, never>;
  'not-allowed': { operation: string; reason: Label };
  'input-refused': { fields: Readonly<Record<string, Label>> };
  'no-such-unit': { id: string };
  'no-such-indicator': { id: string };
  'no-such-record': { id: string };
  'no-such-operation': { id: string };
  'decree-refused': { reason: Label };
  'stock-over-a-span': { indicator: Label; asOf: string };
  unexpected: { id: string };
}

export type ProblemCode = keyof ProblemDetails;

type Described = {
  readonly [Code in ProblemCode]: {
    readonly status: number;
    readonly say: (details: ProblemDetails[Code]) => Label;
  };
};

export const problems: Described = {
  'port-taken': {
    status: 500,
    say: ({ port }) => ({
      vi: `Cổng ${port} đang được chương trình khác dùng. Hãy đóng chương trình đó, hoặc chạy lại với cổng khác: PORT=${port + 1} npm start.`,
      en: `Port ${port} is used by another program. Close that program, or start again on another port: PORT=${port + 1} npm start.`
    })
  },
  'folder-unwritable': {
    status: 500,
    say: ({ folder, reason }) => ({
      vi: `Không ghi được vào thư mục dữ liệu ${folder} (${reason}). Hãy cấp quyền ghi, hoặc chọn thư mục khác bằng TOANDAN_DATA.`,
      en: `The data folder ${folder} cannot be written (${reason}). Give it write permission, or choose another folder with TOANDAN_DATA.`
    })
  },
  'already-running': {
    status: 500,
    say: ({ folder }) => ({
      vi: `Một máy chủ Toàn Dân khác đang dùng thư mục dữ liệu ${folder}. Hãy dừng máy chủ đó trước, hoặc chọn thư mục khác bằng TOANDAN_DATA.`,
      en: `Another Toàn Dân server is using the data folder ${folder}. Stop it first, or choose another folder with TOANDAN_DATA.`
    })
  },
  'database-unreachable': {
    status: 500,
    say: ({ where, reason }) => ({
      vi: `Không kết nối được cơ sở dữ liệu ${where} (${reason}). Hãy kiểm tra DATABASE_URL và máy chủ cơ sở dữ liệu, rồi chạy lại.`,
      en: `The database ${where} cannot be reached (${reason}). Check DATABASE_URL and the database server, then start again.`
    })
  },
  'not-signed-in': {
    status: 401,
    say: () => ({
      vi: 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết hạn. Hãy đăng nhập rồi làm lại.',
      en: 'You are not signed in, or your session has ended. Sign in and try again.'
    })
  },
  'sign-in-failed': {
    status: 401,
    say: () => ({
      vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra lại, hoặc hỏi người quản trị đơn vị.',
      en: 'The user name or the password is wrong. Check them, or ask your administrator.'
    })
  },
  'not-allowed': {
    status: 403,
    say: ({ reason }) => reason
  },
  'input-refused': {
    status: 422,
    say: ({ fields }) => {
      const names = Object.values(fields);
      return {
        vi: `Chưa ghi được vì có chỗ cần sửa: ${names.map((name) => name.vi).join(' ')}`,
        en: `Not recorded yet because something needs mending: ${names.map((name) => name.en).join(' ')}`
      };
    }
  },
  'no-such-unit': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có đơn vị hành chính “${id}”. Mã đầy đủ gồm mã và ngày bắt đầu, ví dụ 20728@2025-07-01.`,
      en: `There is no administrative unit “${id}”. A full id is the code and the first day, for example 20728@2025-07-01.`
    })
  },
  'no-such-indicator': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có chỉ tiêu “${id}”. Xem danh mục ở trang Số liệu, hoặc chạy ./toandan indicators.`,
      en: `There is no indicator “${id}”. See the catalogue on the Figures page, or run ./toandan indicators.`
    })
  },
  'no-such-record': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không tìm thấy bản ghi ${id}, hoặc bản ghi nằm ngoài địa bàn của bạn.`,
      en: `Record ${id} was not found, or lies outside your area.`
    })
  },
  'no-such-operation': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có thao tác “${id}”. Chạy ./toandan --help để xem danh sách.`,
      en: `There is no operation “${id}”. Run ./toandan --help for the list.`
    })
  },
  'decree-refused': {
    status: 422,
    say: ({ reason }) => reason
  },
  'stock-over-a-span': {
    status: 422,
    say: ({ indicator, asOf }) => ({
      vi: `“${indicator.vi}” là số hiện có tại một ngày, không cộng dồn theo thời gian. Hãy hỏi: có bao nhiêu tại ngày ${asOf}?`,
      en: `“${indicator.en}” is a stock on a day and is never summed over time. Ask instead: how many on ${asOf}?`
    })
  },
  unexpected: {
    status: 500,
    say: ({ id }) => ({
      vi: `Có lỗi ngoài dự kiến (mã ${id}). Dữ liệu đã ghi vẫn an toàn. Hãy thử lại; nếu vẫn lỗi, báo mã này cho người quản trị.`,
      en: `Something unexpected went wrong (code ${id}). What was recorded is safe. Try again; if it persists, give this code to the administrator.`
    })
  }
};
