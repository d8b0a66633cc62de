import type { Day } from './day.ts';
import { periodText } from './day-text.ts';
import type { Label } from './label.ts';

/**
 * Every error a person can meet, in one list. A sentence says what happened, why, and what to do.
 * To add one: a line in `ProblemDetails` and an entry in `problems`.
 */
export interface ProblemDetails {
  'port-taken': { port: number };
  'port-forbidden': { port: number };
  'folder-unwritable': { folder: string; reason: string };
  'already-running': { folder: string };
  'database-unreachable': { where: string; reason: string };
  'database-too-old': { where: string; version: string };
  'database-not-started': { folder: string; reason: string };
  'database-of-other-version': { folder: string; found: string; needed: string };
  'database-role-missing': { role: string; reason: string };
  'folder-closed-to-postgres': { folder: string; blocked: string };
  'platform-without-postgres': { platform: string };
  'migrations-unfit': { file: string; reason: Label };
  'migration-failed': { file: string; reason: string };
  'setting-refused': { name: string; value: string; wanted: Label };
  'not-built': Record<never, never>;
  'not-signed-in': Record<never, never>;
  'sign-in-failed': Record<never, never>;
  'sign-in-too-often': { seconds: number };
  'signed-in-as-another': Record<never, never>;
  'record-changed-meanwhile': { record: string };
  'not-allowed': { operation: string; reason: Label };
  'input-refused': { fields: Readonly<Record<string, Label>> };
  'no-such-unit': { id: string };
  'no-such-indicator': { id: string };
  'no-such-record': { id: string };
  'no-such-operation': { id: string };
  'decree-refused': { reason: Label };
  'stock-over-a-span': { indicator: Label; asOf: string };
  'no-such-kind': { id: string };
  'correction-across-provinces': { record: string };
  'nothing-to-confirm': { record: string };
  'window-closed': { from: Day; to: Day; fields: Readonly<Record<string, Label>> };
  'not-own-record': { record: string };
  'not-one-event': { reason: Label };
  'not-host-side': { record: string };
  'no-such-counter': { record: string };
  'counter-without-change': { record: string };
  'closing-not-there': { unit: string };
  'no-such-step': { record: string };
  'flow-without-start': { indicator: Label; to: string };
  'period-backwards': { from: string; to: string };
  'no-such-role': { id: string };
  'no-such-party': { id: string };
  'login-taken': { login: string };
  'period-in-future': { to: string };
  'command-misused': { command: string; reason: string };
  'no-such-login': { login: string };
  'no-such-report': { id: string };
  'no-such-draft-report': { id: string };
  'no-such-plan': { id: string };
  'no-such-news': { id: string };
  'no-such-data-set': { id: string };
  'mail-not-set-up': Record<never, never>;
  'mail-not-sent': { trouble: string };
  'code-wrong': Record<never, never>;
  'code-too-often': { seconds: number };
  'push-refused': { reason: Label };
  'no-such-planned-item': { id: string; plan: string };
  'plan-empty': { plan: string };
  'no-such-issued-report': { mark: string };
  'several-issued-reports': { mark: string; codes: readonly string[] };
  'file-without-figures': { name: string };
  'report-not-ready': { reason: Label };
  'template-refused': { reason: Label };
  'paper-refused': { name: string; reason: Label };
  'not-a-word-file': { name: string };
  'no-such-paper': { id: string };
  'paper-known': { name: string };
  'no-such-layout': { id: string };
  'claim-refused': { text: string; reason: Label };
  'template-faulty': { faults: readonly Label[] };
  'template-asks-more': { indicators: readonly string[] };
  'no-such-template': { id: string };
  'report-edited-meanwhile': Record<never, never>;
  'number-taken': { number: number; next: number };
  'report-incomplete': { missing: readonly Label[] };
  'write-by-address': { operation: string };
  'sent-from-elsewhere': Record<never, never>;
  'not-json': { type: string };
  'evidence-refused': { name: string; reason: Label };
  'evidence-without-consent': { name: string };
  'too-much-evidence': { most: number };
  'no-such-evidence': { hash: string };
  'evidence-destroyed': { on: string };
  'evidence-not-kept': { where: string; reason: string };
  'not-own-evidence': { hash: string };
  'tip-box-altered': { unit: string };
  'tip-key-refused': { reason: Label };
  'no-such-tip-key': { id: string };
  'tip-not-yours': Record<never, never>;
  'no-tips-in-month': { month: Day };
  'tip-at-another-step': { state: string };
  'log-key-missing': { file: string };
  'log-key-unreadable': { file: string };
  'pdf-not-made': { reason: string };
  'signing-key-locked': Record<never, never>;
  'signing-key-unreadable': { reason: Label };
  'signing-certificate-out-of-date': { from: string; to: string };
  'pdf-not-signed': { reason: Label };
  'tips-queue-full': { seconds: number };
  'tip-refused': { reason: Label };
  'tip-moved-on': Record<never, never>;
  'no-such-tip': Record<never, never>;
  'no-such-forum': { id: string };
  'no-such-opinion': { id: string };
  'no-such-promise': { id: string };
  'no-question-of-code': Record<never, never>;
  'forum-not-ready': { reason: Label };
  'forum-full': Record<never, never>;
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
  'port-forbidden': {
    status: 500,
    say: ({ port }) => ({
      vi: `Hệ điều hành không cho người dùng này mở cổng ${port}. Hãy chạy lại với cổng từ 1024 trở lên: PORT=8080 npm start.`,
      en: `The system does not let this user open port ${port}. Start again on a port from 1024 on: PORT=8080 npm start.`
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
  'database-too-old': {
    status: 500,
    say: ({ where, version }) => ({
      vi: `Cơ sở dữ liệu ${where} chạy PostgreSQL ${version}, còn Toàn Dân cần PostgreSQL 15 trở lên. Hãy nâng cấp máy chủ cơ sở dữ liệu.`,
      en: `The database ${where} runs PostgreSQL ${version}, and Toàn Dân needs PostgreSQL 15 or later. Upgrade the database server.`
    })
  },
  'database-not-started': {
    status: 500,
    say: ({ folder, reason }) => ({
      vi: `PostgreSQL không khởi động được trong ${folder} (${reason}). Dữ liệu đã ghi vẫn nguyên; hãy xem tệp postgres.log trong thư mục dữ liệu.`,
      en: `PostgreSQL did not start in ${folder} (${reason}). What was recorded is intact; see postgres.log in the data folder.`
    })
  },
  'database-of-other-version': {
    status: 500,
    say: ({ folder, found, needed }) => ({
      vi: `Dữ liệu trong ${folder} do PostgreSQL ${found} tạo, bản này dùng PostgreSQL ${needed}. Hãy dùng đúng bản Toàn Dân cũ để xuất dữ liệu, rồi nhập vào bản này.`,
      en: `The data in ${folder} was made by PostgreSQL ${found}, and this version uses PostgreSQL ${needed}. Export it with the older Toàn Dân, then import it here.`
    })
  },
  'database-role-missing': {
    status: 500,
    say: ({ role, reason }) => ({
      vi: `Không tạo hoặc không dùng được vai trò cơ sở dữ liệu ${role} (${reason}). Hãy nhờ người quản trị cơ sở dữ liệu tạo vai trò này và cấp cho người dùng trong DATABASE_URL.`,
      en: `The database role ${role} can be neither made nor used (${reason}). Ask the database administrator to create it and grant it to the user of DATABASE_URL.`
    })
  },
  'folder-closed-to-postgres': {
    status: 500,
    say: ({ folder, blocked }) => ({
      vi: `PostgreSQL không chạy được bằng root, và tài khoản thay thế không vào được thư mục dữ liệu ${folder} vì ${blocked} đang đóng. Hãy chọn thư mục khác bằng TOANDAN_DATA (ví dụ /var/lib/toandan/data), hoặc chạy bằng người dùng thường.`,
      en: `PostgreSQL refuses to run as root, and the account used instead cannot enter the data folder ${folder} because ${blocked} is closed. Choose another folder with TOANDAN_DATA (for example /var/lib/toandan/data), or run as an ordinary user.`
    })
  },
  'platform-without-postgres': {
    status: 500,
    say: ({ platform }) => ({
      vi: `Không có PostgreSQL đi kèm cho ${platform}. Hãy đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL 15 trở lên.`,
      en: `No PostgreSQL comes along for ${platform}. Set DATABASE_URL to a PostgreSQL server, 15 or later.`
    })
  },
  'migrations-unfit': {
    status: 500,
    say: ({ file, reason }) => ({
      vi: `Các bước nâng cấp cơ sở dữ liệu không khớp ở ${file}: ${reason.vi}`,
      en: `The steps that upgrade the database do not fit at ${file}: ${reason.en}`
    })
  },
  'migration-failed': {
    status: 500,
    say: ({ file, reason }) => ({
      vi: `Bước nâng cấp cơ sở dữ liệu ${file} không chạy được (${reason}); chưa có gì thay đổi. Hãy báo cho người phát triển.`,
      en: `The database upgrade step ${file} failed (${reason}); nothing was changed. Tell the developers.`
    })
  },
  'setting-refused': {
    status: 500,
    say: ({ name, value, wanted }) => ({
      vi: `Giá trị ${name}=${value} không dùng được: cần ${wanted.vi}.`,
      en: `The setting ${name}=${value} cannot be used: ${wanted.en} is needed.`
    })
  },
  'not-built': {
    status: 500,
    say: () => ({
      vi: 'Chưa có bản dựng của trang web. Hãy chạy npm start (tự dựng), hoặc node scripts/build.mjs.',
      en: 'The web pages are not built yet. Run npm start (it builds them), or node scripts/build.mjs.'
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
  'sign-in-too-often': {
    status: 429,
    say: ({ seconds }) => ({
      vi: `Đã nhập sai quá nhiều lần nên tạm thời chưa đăng nhập được. Hãy đợi ${seconds < 60 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`} rồi thử lại; nếu quên mật khẩu hoặc không phải đồng chí đã nhập sai, hãy báo người quản trị đơn vị.`,
      en: `A wrong password was tried too often, so signing in has to wait. Try again in ${seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`}; if you forgot your password, or it was not you who tried, tell your administrator.`
    })
  },
  'signed-in-as-another': {
    status: 401,
    say: () => ({
      vi: 'Trên máy này đang là phiên của người khác, nên chưa gửi gì thay họ. Hãy đăng nhập bằng tài khoản của bạn; những gì đang chờ vẫn nguyên.',
      en: 'Somebody else is signed in on this device, so nothing was sent in their name. Sign in with your own account; what waits is intact.'
    })
  },
  'record-changed-meanwhile': {
    status: 409,
    say: () => ({
      vi: 'Bản ghi đã được sửa, xác nhận hoặc rút trong lúc bạn viết khi chưa có mạng, nên bản đính chính chưa được ghi. Hãy so hai bản rồi quyết định.',
      en: 'The record was corrected, confirmed or withdrawn while you wrote without a network, so the correction is not recorded. Compare the two versions and decide.'
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
  'no-such-kind': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có loại bản ghi “${id}”. Chạy ./toandan kinds để xem danh sách.`,
      en: `There is no kind of record “${id}”. Run ./toandan kinds for the list.`
    })
  },
  'correction-across-provinces': {
    status: 422,
    say: () => ({
      vi: `Không đính chính được sang địa bàn tỉnh khác. Hãy rút bản ghi này và ghi lại ở nơi đúng.`,
      en: `A correction cannot move a record to another province. Withdraw it and record it anew in the right place.`
    })
  },
  'nothing-to-confirm': {
    status: 409,
    say: () => ({
      vi: `Bản ghi này không chờ bên bạn xác nhận. Có thể đã được xác nhận hoặc đã rút; hãy mở lại bản ghi để xem.`,
      en: `This record does not wait for your side. It may be confirmed or withdrawn already; open it again to see.`
    })
  },
  'window-closed': {
    status: 409,
    say: (span) => ({
      vi: `Chưa ghi được vì bên bạn đã chốt sổ kỳ ${periodText(span, 'vi')}. Vẫn ghi được: hãy thêm lý do vào sổ muộn; báo cáo sau sẽ nêu là số điều chỉnh kèm lý do này.`,
      en: `Not recorded yet, because your side has closed the window ${periodText(span, 'en')}. It can still go in: say why it comes late; the next report tells it as a restatement with this reason.`
    })
  },
  'closing-not-there': {
    status: 409,
    say: () => ({
      vi: `Kỳ này xã chưa chốt sổ hoặc đang được mở lại, nên chưa có gì để duyệt. Hãy xem danh sách chốt sổ.`,
      en: `The commune has not closed this window, or it is open again, so there is nothing to accept. See the list of closings.`
    })
  },
  'no-such-step': {
    status: 409,
    say: ({ record }) => ({
      vi: `Không rút được bước này của bản ghi ${record}: bước đã được rút rồi, là bước đầu tiên, hoặc cả bản ghi đã rút. Hãy mở lại bản ghi để xem các bước hiện có.`,
      en: `This step of record ${record} cannot be taken back: it was taken back before, is the first one, or the whole record was withdrawn. Open the record again and look at its steps.`
    })
  },
  'not-own-record': {
    status: 403,
    say: () => ({
      vi: `Chỉ bên đã ghi mới rút được bản ghi này. Hãy báo cho bên đó, hoặc chọn “Không xác nhận”.`,
      en: `Only the side that recorded it may withdraw it. Tell them, or choose “Reject”.`
    })
  },
  'not-one-event': {
    status: 409,
    say: ({ reason }) => ({
      vi: `Không gộp được hai bản ghi này: ${reason.vi}.`,
      en: `These two records cannot be merged: ${reason.en}.`
    })
  },
  'not-host-side': {
    status: 403,
    say: () => ({
      vi: `Bản sửa này chờ bên chủ trì trả lời, không phải bên bạn. Muốn đổi ý, hãy xác nhận, sửa lại hoặc không xác nhận.`,
      en: `This counter-entry waits for the host’s side, not for yours. To change your mind, confirm, counter again or reject.`
    })
  },
  'no-such-counter': {
    status: 409,
    say: () => ({
      vi: `Bản sửa này không còn chờ trả lời: đã được trả lời, hoặc bên phối hợp đã đổi ý. Hãy mở lại bản ghi để xem.`,
      en: `This counter-entry no longer waits: it was answered, or the other side changed its mind. Open the record again to see.`
    })
  },
  'counter-without-change': {
    status: 422,
    say: () => ({
      vi: `Bản của bạn giống hệt bản đã ghi, nên không có gì để sửa. Hãy chọn “Xác nhận phối hợp”.`,
      en: `Your version is the same as the recorded one, so nothing is to be mended. Choose “Confirm”.`
    })
  },
  'flow-without-start': {
    status: 422,
    say: ({ indicator, to }) => ({
      vi: `“${indicator.vi}” cộng dồn theo thời gian, nên cần cả ngày đầu và ngày cuối. Hãy thêm ngày đầu, ví dụ 01/01/${to.slice(0, 4)} (dòng lệnh: --from ${to.slice(0, 4)}-01-01).`,
      en: `“${indicator.en}” adds up over time, so it needs a first and a last day. Add the first day, for example 1 January ${to.slice(0, 4)} (on the command line: --from ${to.slice(0, 4)}-01-01).`
    })
  },
  'period-backwards': {
    status: 422,
    say: ({ from, to }) => ({
      vi: `Ngày đầu ${from} sau ngày cuối ${to}. Hãy đổi lại.`,
      en: `The first day ${from} is after the last day ${to}. Swap them.`
    })
  },
  'no-such-role': {
    status: 422,
    say: ({ id }) => ({
      vi: `Không có vai trò “${id}”. Xem thư mục src/programme/roles.`,
      en: `There is no role “${id}”. See src/programme/roles.`
    })
  },
  'no-such-party': {
    status: 422,
    say: ({ id }) => ({
      vi: `Không có bên phối hợp “${id}”. Xem src/programme/parties.ts.`,
      en: `There is no coordinating party “${id}”. See src/programme/parties.ts.`
    })
  },
  'login-taken': {
    status: 409,
    say: ({ login }) => ({
      vi: `Tên đăng nhập “${login}” đã có người dùng. Hãy chọn tên khác.`,
      en: `The user name “${login}” is taken. Choose another.`
    })
  },
  'period-in-future': {
    status: 422,
    say: ({ to }) => ({
      vi: `Ngày cuối ${to} chưa tới. Hãy chọn ngày không sau hôm nay.`,
      en: `The last day ${to} has not come yet. Choose a day not after today.`
    })
  },
  'command-misused': {
    status: 422,
    say: ({ command, reason }) => ({
      vi: `Lệnh chưa đúng (${reason}). Xem cách dùng: ./toandan ${command} --help`,
      en: `The command is not right (${reason}). See ./toandan ${command} --help`
    })
  },
  'no-such-login': {
    status: 404,
    say: ({ login }) => ({
      vi: `Không có tài khoản “${login}”. Xem danh sách: ./toandan people`,
      en: `There is no account “${login}”. See ./toandan people`
    })
  },
  'no-such-draft-report': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có báo cáo “${id}” trong địa bàn của bạn. Hãy mở lại từ danh sách báo cáo.`,
      en: `There is no report “${id}” in your area. Open it again from the list of reports.`
    })
  },
  'mail-not-set-up': {
    status: 409,
    say: () => ({
      vi: 'Máy chủ chưa được cài đặt gửi thư nên chưa nhận được địa chỉ thư. Hãy nhờ người quản trị đặt TOANDAN_SMTP, TOANDAN_SENDER và TOANDAN_ADDRESS.',
      en: 'The server is not set up to send mail, so no address can be taken. Ask the administrator to set TOANDAN_SMTP, TOANDAN_SENDER and TOANDAN_ADDRESS.'
    })
  },
  'mail-not-sent': {
    status: 502,
    say: ({ trouble }) => ({
      vi: `Chưa gửi được thư có mã (${trouble}). Địa chỉ chưa được lưu. Hãy kiểm tra địa chỉ rồi thử lại; nếu vẫn lỗi, báo người quản trị.`,
      en: `The mail with the code could not be sent (${trouble}), and the address was not kept. Check it and try again, or tell the administrator.`
    })
  },
  'code-wrong': {
    status: 422,
    say: () => ({
      vi: 'Mã không đúng, đã hết hạn, hoặc đã thử quá nhiều lần. Hãy xem lại thư mới nhất, hoặc gửi mã mới.',
      en: 'The code is wrong, too old, or was tried too often. Look at the newest mail, or have a new code sent.'
    })
  },
  'code-too-often': {
    status: 429,
    say: ({ seconds }) => ({
      vi: `Vừa gửi một mã. Hãy đợi ${seconds} giây rồi gửi mã mới.`,
      en: `A code was just sent. Wait ${seconds} seconds before sending another.`
    })
  },
  'push-refused': {
    status: 422,
    say: ({ reason }) => ({
      vi: `Chưa bật được thông báo trên thiết bị này. ${reason.vi}`,
      en: `Notices could not be turned on for this device. ${reason.en}`
    })
  },
  'no-such-plan': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có kế hoạch “${id}” trong địa bàn của bạn. Hãy mở lại từ trang Kế hoạch.`,
      en: `There is no plan “${id}” in your area. Open it again from the Plans page.`
    })
  },
  'no-such-data-set': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có bộ dữ liệu mở nào tên “${id}”. Hãy chọn trong trang Dữ liệu mở.`,
      en: `There is no open data set “${id}”. Choose one on the Open data page.`
    })
  },
  'no-such-news': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có tin “${id}” để đọc hoặc sửa; có thể tin đã được gỡ. Hãy mở lại từ danh sách tin.`,
      en: `There is no news “${id}” to read or change; it may have been taken down. Open the list of news again.`
    })
  },
  'no-such-planned-item': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có hạng mục “${id}” trong kế hoạch, hoặc hạng mục đã bị bỏ. Hãy mở lại từ trang Kế hoạch.`,
      en: `The plan has no item “${id}”, or it was dropped. Open it again from the Plans page.`
    })
  },
  'plan-empty': {
    status: 409,
    say: () => ({
      vi: 'Kế hoạch chưa có hạng mục nào nên chưa duyệt được. Hãy thêm việc phải làm trước.',
      en: 'The plan has no item yet, so it cannot be approved. Add what is to be done first.'
    })
  },
  'no-such-issued-report': {
    status: 404,
    say: ({ mark }) => ({
      vi: `Trong địa bàn của bạn không có báo cáo đã ban hành nào mang số, mã hoặc mã băm “${mark}”. Hãy gõ như ở đầu hoặc chân báo cáo, ví dụ 05/BC-CAX hoặc K7QF-2M9T-XW4A.`,
      en: `No report issued in your area has the number, code or digest “${mark}”. Write it as it stands at the head or the foot of the report, such as 05/BC-CAX or K7QF-2M9T-XW4A.`
    })
  },
  'several-issued-reports': {
    status: 409,
    say: ({ mark, codes }) => ({
      vi: `Có ${codes.length} báo cáo mang số “${mark}”: ${codes.join('; ')}. Hãy dùng mã ở chân báo cáo.`,
      en: `${codes.length} reports have the number “${mark}”: ${codes.join('; ')}. Use the code at the foot of the report.`
    })
  },
  'file-without-figures': {
    status: 422,
    say: ({ name }) => ({
      vi: `Không đọc được con số nào của Toàn Dân trong tệp${name ? ` “${name}”` : ''}. Hãy đưa tệp .docx, .pdf, .html hoặc .json mà Toàn Dân đã xuất, hoặc gõ số hay mã của báo cáo.`,
      en: `No figures of Toàn Dân can be read from the file${name ? ` “${name}”` : ''}. Give a .docx, .pdf, .html or .json that Toàn Dân wrote, or the number or code of the report.`
    })
  },
  'not-a-word-file': {
    status: 422,
    say: ({ name }) => ({
      vi: `“${name}” không phải tệp Word .docx nên không ghi chú vào được. Hãy lưu bản thảo thành .docx rồi thử lại.`,
      en: `“${name}” is no Word file (.docx), so it cannot carry comments. Save the draft as .docx and try again.`
    })
  },
  'no-such-paper': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có báo cáo cũ “${id}” trong địa bàn của bạn. Hãy mở lại từ trang Đọc báo cáo cũ.`,
      en: `There is no old report “${id}” in your area. Open it from the page of old reports.`
    })
  },
  'paper-known': {
    status: 409,
    say: ({ name }) => ({
      vi: `Báo cáo “${name}” đã được đưa vào trước đây (cùng nội dung, có thể khác định dạng). Mỗi nguồn chỉ vào sổ một lần; hãy mở bản đã có.`,
      en: `The report “${name}” was handed in before (the same text, perhaps in another format). A source enters once; open the one that is there.`
    })
  },
  'no-such-layout': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có mẫu bảng “${id}” mà cơ quan bạn sửa được. Hãy mở lại danh sách mẫu bảng.`,
      en: `There is no layout “${id}” that your office may change. Open the list of layouts again.`
    })
  },
  'claim-refused': {
    status: 422,
    say: ({ text, reason }) => ({
      vi: `Chưa nhận được “${text}”: ${reason.vi}. Các con số khác cũng chưa vào sổ; hãy sửa rồi gửi lại.`,
      en: `“${text}” was not accepted: ${reason.en}. Neither were the others; mend it and send again.`
    })
  },
  'paper-refused': {
    status: 422,
    say: ({ name, reason }) => ({
      vi: `Không đọc được “${name}”: ${reason.vi}. Hãy chọn tệp khác, hoặc lưu lại tệp dưới dạng .docx (bảng tính: .xlsx) rồi thử lại.`,
      en: `“${name}” cannot be read: ${reason.en}. Choose another file, or save it as .docx (a workbook: .xlsx) and try again.`
    })
  },
  'template-refused': {
    status: 422,
    say: ({ reason }) => ({
      vi: `Không nhận được mẫu này vì ${reason.vi}. Hãy mở bằng Word, lưu lại thành .docx không macro rồi tải lên lại.`,
      en: `This template is not accepted: ${reason.en}. Open it in Word, save it as .docx without macros and upload it again.`
    })
  },
  'template-faulty': {
    status: 422,
    say: ({ faults }) => ({
      vi: `Mẫu còn chỗ chưa đúng: ${faults.map((one) => one.vi).join(' ')} Hãy sửa trong Word rồi tải lên lại.`,
      en: `The template needs mending: ${faults.map((one) => one.en).join(' ')} Mend it in Word and upload it again.`
    })
  },
  'template-asks-more': {
    status: 409,
    say: ({ indicators }) => ({
      vi: `Chưa điền được vì mẫu cần con số mà báo cáo này không có: ${indicators.join(', ')}. Hãy dùng mẫu khác, hoặc bỏ các chỗ điền đó khỏi mẫu.`,
      en: `It cannot be filled: the template asks for figures that this report does not have: ${indicators.join(', ')}. Use another template, or take these placeholders out of it.`
    })
  },
  'no-such-template': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có mẫu “${id}” trong địa bàn của bạn. Hãy chọn lại từ danh sách mẫu.`,
      en: `There is no template “${id}” in your area. Choose again from the list of templates.`
    })
  },
  'report-not-ready': {
    status: 409,
    say: ({ reason }) => reason
  },
  'report-edited-meanwhile': {
    status: 409,
    say: () => ({
      vi: 'Có người khác vừa sửa báo cáo này, nên phần sửa của bạn chưa được lưu. Hãy mở bản mới ở cửa sổ khác, chép phần sửa sang rồi lưu lại.',
      en: 'Somebody else has just edited this report, so your changes are not saved yet. Open the new text in another window, carry your changes over and save again.'
    })
  },
  'number-taken': {
    status: 409,
    say: ({ number, next }) => ({
      vi: `Số ${number} đã cấp cho văn bản khác trong năm nay. Hãy dùng số ${next}, hoặc để trống để lấy số kế tiếp.`,
      en: `Number ${number} was given to another document this year. Use ${next}, or leave it empty to take the next one.`
    })
  },
  'report-incomplete': {
    status: 409,
    say: ({ missing }) => ({
      vi: `Chưa ban hành được: ${missing.map((one) => one.vi).join(' ')} Hãy sửa các chỗ này rồi làm lại.`,
      en: `The report cannot be issued yet: ${missing.map((one) => one.en).join(' ')} Mend these and try again.`
    })
  },
  'no-such-report': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có loại báo cáo “${id}”. Xem danh sách: ./toandan reports`,
      en: `There is no report “${id}”. See ./toandan reports`
    })
  },
  'write-by-address': {
    status: 405,
    say: ({ operation }) => ({
      vi: `Thao tác “${operation}” làm thay đổi dữ liệu, nên phải gửi bằng POST.`,
      en: `The operation “${operation}” changes data and must be sent by POST.`
    })
  },
  'sent-from-elsewhere': {
    status: 403,
    say: () => ({
      vi: 'Yêu cầu được gửi từ một trang web khác nên không được nhận. Hãy làm lại từ trang của Toàn Dân.',
      en: 'The request came from another web site and is refused. Do it again from the pages of Toàn Dân.'
    })
  },
  'not-json': {
    status: 415,
    say: () => ({
      vi: 'Nội dung gửi lên phải là JSON (content-type: application/json).',
      en: 'The body must be JSON (content-type: application/json).'
    })
  },
  'evidence-refused': {
    status: 422,
    say: ({ name, reason }) => ({
      vi: `Không nhận “${name}”: ${reason.vi}. Bản ghi và những gì đã gõ vẫn nguyên.`,
      en: `“${name}” is not taken: ${reason.en}. The record and what was typed are as they were.`
    })
  },
  'evidence-without-consent': {
    status: 422,
    say: ({ name }) => ({
      vi: `Không nhận ảnh “${name}” vì chưa cho biết những người trong ảnh đã được hỏi ý kiến chưa. Hãy chọn một trong ba mục về sự đồng ý rồi đính kèm lại; bản ghi vẫn nguyên.`,
      en: `The photo “${name}” is not taken: nothing is said of how those in it agreed. Choose one of the three notes on consent and attach it again; the record is as it was.`
    })
  },
  'too-much-evidence': {
    status: 422,
    say: ({ most }) => ({
      vi: `Một bản ghi mang nhiều nhất ${most} ảnh và tệp. Hãy gỡ những tệp không cần nữa rồi đính kèm lại.`,
      en: `A record carries at most ${most} photos and files. Detach those no longer needed, then attach again.`
    })
  },
  'no-such-evidence': {
    status: 404,
    say: ({ hash }) => ({
      vi: `Bản ghi này không mang tệp “${hash}”: tệp đã được gỡ, hoặc địa chỉ bị gõ nhầm. Hãy mở lại bản ghi và chọn trong danh sách.`,
      en: `This record carries no file “${hash}”: it was detached, or the address is mistyped. Open the record again and choose from its list.`
    })
  },
  'evidence-destroyed': {
    status: 410,
    say: ({ on }) => ({
      vi: `Nội dung tệp đã được hủy theo thời hạn ngày ${on}; bản ghi vẫn giữ tên, cỡ và mã băm của tệp.`,
      en: `The content was destroyed on ${on}, as its time was over; the record keeps its name, size and hash.`
    })
  },
  'evidence-not-kept': {
    status: 503,
    say: ({ where, reason }) => ({
      vi: `Nơi cất tệp ${where} không làm việc được (${reason}), nên tệp chưa được cất hoặc chưa lấy ra được. Bản ghi vẫn nguyên; hãy thử lại, nếu vẫn lỗi thì báo người quản trị kiểm tra TOANDAN_EVIDENCE.`,
      en: `The place of files ${where} does not work (${reason}), so the file was not kept or cannot be taken out. The record is as it was; try again, and if it persists have the administrator check TOANDAN_EVIDENCE.`
    })
  },
  'not-own-evidence': {
    status: 403,
    say: ({ hash }) => ({
      vi: `Tệp “${hash.slice(0, 12)}…” do bên kia đính kèm, nên bên kia mới gỡ được. Hãy đề nghị bên đó gỡ.`,
      en: `The file “${hash.slice(0, 12)}…” was attached by the other side, and only that side detaches it. Ask it to.`
    })
  },
  'tip-box-altered': {
    status: 500,
    say: ({ unit }) => ({
      vi: `Khóa của hòm thư (${unit}) không khớp danh sách đã ký: có người đã sửa thẳng trong cơ sở dữ liệu. Hòm thư này tạm không nhận tin. Hãy báo tin trực tiếp, hoặc gọi 113 khi khẩn cấp; người quản trị phải kiểm tra lại ngay.`,
      en: `The keys of the box (${unit}) do not agree with the signed list: somebody changed the database by hand. The box takes nothing for now. Go there in person, or call 113 in an emergency; the administrator must look into it at once.`
    })
  },
  'tip-key-refused': {
    status: 422,
    say: ({ reason }) => ({
      vi: `Chưa nhận khóa: ${reason.vi}`,
      en: `The key was not taken: ${reason.en}`
    })
  },
  'no-such-tip-key': {
    status: 404,
    say: ({ id }) => ({
      vi: `Không có khóa ${id}, hoặc khóa đó không phải của bạn. Hãy mở lại trang khóa.`,
      en: `There is no key ${id}, or it is not yours. Open the page of keys again.`
    })
  },
  'tip-not-yours': {
    status: 404,
    say: () => ({
      vi: 'Không có tin nào như vậy được niêm phong tới bạn: tin đã bị xóa, đã hủy, đã chuyển cấp trên, hoặc không gửi cho bạn. Hãy mở lại danh sách tin.',
      en: 'No such tip is sealed to you: it was deleted, destroyed, passed one level up, or never sent to you. Open the list again.'
    })
  },
  'no-tips-in-month': {
    status: 422,
    say: ({ month }) => ({
      vi: `Tháng ${month.slice(5, 7)}/${month.slice(0, 4)} chưa hết, hoặc hòm thư không kết thúc tin có giá trị nào, nên không có số để ghi.`,
      en: `The month ${month.slice(0, 7)} is not over, or the box closed no tip of value in it, so there is nothing to record.`
    })
  },
  'tip-at-another-step': {
    status: 409,
    say: ({ state }) => ({
      vi: `Tin đang ở bước khác (${state}) nên chưa làm được việc này. Hãy mở lại tin để xem tình trạng mới.`,
      en: `The tip is at another step (${state}), so this cannot be done. Open it again to see how it stands.`
    })
  },
  'log-key-missing': {
    status: 500,
    say: ({ file }) => ({
      vi: `Sổ niêm phong đã có điểm chốt, nhưng không thấy khóa ký ${file}. Hãy chép lại tệp này từ bản sao lưu; nếu khóa đã mất, chạy ./toandan log-key --new để ký tiếp bằng khóa mới và công bố khóa kiểm tra mới.`,
      en: `The tamper-evident log has been signed before, but its key ${file} is not there. Put the file back from a backup; if the key is lost, run ./toandan log-key --new to go on under a new key, and publish the new verifier key.`
    })
  },
  'log-key-unreadable': {
    status: 500,
    say: ({ file }) => ({
      vi: `Tệp khóa ký ${file} không còn đúng dạng. Hãy chép lại từ bản sao lưu, hoặc chạy ./toandan log-key --new để lập khóa mới.`,
      en: `The key file ${file} is damaged. Put it back from a backup, or run ./toandan log-key --new to make a new key.`
    })
  },
  'pdf-not-made': {
    status: 500,
    say: ({ reason }) => ({
      vi: `Không tạo được tệp PDF (${reason}). Văn bản vẫn nguyên; hãy tải bản Word và gửi câu này cho người quản trị.`,
      en: `The pdf could not be made (${reason}). The document is intact; take the Word file, and send this sentence to the administrator.`
    })
  },
  'signing-key-locked': {
    status: 422,
    say: () => ({
      vi: 'Mật khẩu không mở được tệp khóa ký (.p12, .pfx), nên văn bản chưa được ký. Hãy kiểm tra mật khẩu rồi ký lại.',
      en: 'The passphrase does not open the key file (.p12, .pfx), so the document is not signed. Check the passphrase and sign again.'
    })
  },
  'signing-key-unreadable': {
    status: 422,
    say: ({ reason }) => ({
      vi: `Không dùng được tệp khóa ký: ${reason.vi}. Văn bản chưa được ký; hãy xuất lại tệp .p12 kèm chứng thư số và khóa, mã hóa AES-256, rồi ký lại.`,
      en: `The key file cannot be used: ${reason.en}. The document is not signed; export the .p12 file again with certificate and key, encrypted with AES-256, and sign again.`
    })
  },
  'signing-certificate-out-of-date': {
    status: 422,
    say: ({ from, to }) => ({
      vi: `Chứng thư số chỉ có hiệu lực từ ${from} đến ${to}, nên không ký được vào lúc này. Hãy dùng chứng thư số còn hiệu lực.`,
      en: `The certificate is valid only from ${from} to ${to}, so it cannot sign now. Use a certificate that is valid.`
    })
  },
  'pdf-not-signed': {
    status: 422,
    say: ({ reason }) => ({
      vi: `Không ký được tệp PDF này: ${reason.vi}. Hãy tải lại tệp PDF từ Toàn Dân rồi ký lại.`,
      en: `This pdf cannot be signed: ${reason.en}. Take the pdf from Toàn Dân again, and sign again.`
    })
  },
  'tips-queue-full': {
    status: 503,
    say: ({ seconds }) => ({
      vi: `Hòm thư đang nhận quá nhiều tin cùng lúc nên chưa nhận được tin này. Những gì bạn đã viết vẫn còn trên trang; hãy đợi ${seconds} giây rồi gửi lại. Việc gấp: gọi 113.`,
      en: `The box is getting too many tips at once, so this one was not taken. What you wrote is still on the page; wait ${seconds} seconds and send it again. If it is urgent: call 113.`
    })
  },
  'tip-refused': {
    status: 400,
    say: ({ reason }) => ({
      vi: `Chưa nhận được tin: ${reason.vi}`,
      en: `The tip was not taken: ${reason.en}`
    })
  },
  'tip-moved-on': {
    status: 409,
    say: () => ({
      vi: 'Tin vừa có thêm một lời khác nên lời này chưa được nhận. Hãy gửi lại.',
      en: 'Something else was just added to the tip, so this was not taken. Send it again.'
    })
  },
  'no-such-tip': {
    status: 404,
    say: () => ({
      vi: 'Không có tin nào với mã này. Mã có 24 chữ số: hãy xem lại từng nhóm đã ghi. Tin đã hết hạn lưu giữ thì không còn nữa.',
      en: 'There is no tip with this code. A code has 24 digits: check each group that you wrote down. A tip whose time has ended is gone.'
    })
  },
  'no-such-forum': {
    status: 404,
    say: () => ({
      vi: 'Không có diễn đàn này, hoặc diễn đàn không thuộc địa bàn của bạn. Hãy chọn từ danh sách diễn đàn.',
      en: 'There is no such forum, or it lies outside your area. Choose from the list of forums.'
    })
  },
  'no-such-opinion': {
    status: 404,
    say: () => ({
      vi: 'Không có ý kiến này ở diễn đàn. Hãy mở lại trang diễn đàn và chọn từ danh sách.',
      en: 'This forum has no such opinion. Open the forum again and choose from its list.'
    })
  },
  'no-such-promise': {
    status: 404,
    say: () => ({
      vi: 'Không có lời hứa này: địa chỉ bị gõ nhầm. Hãy chọn từ trang của diễn đàn.',
      en: 'There is no such promise: the address is mistyped. Choose from the page of the forum.'
    })
  },
  'no-question-of-code': {
    status: 404,
    say: () => ({
      vi: 'Không có câu hỏi nào mang mã này. Mã gồm 16 chữ số, hãy gõ lại đúng như đã chép.',
      en: 'No question has this code. It has 16 digits; type it again just as you wrote it down.'
    })
  },
  'forum-not-ready': {
    status: 409,
    say: ({ reason }) => ({
      vi: `${reason.vi} Chưa có gì thay đổi; hãy mở lại trang để xem tình trạng mới nhất.`,
      en: `${reason.en} Nothing has changed; open the page again to see how it stands.`
    })
  },
  'forum-full': {
    status: 503,
    say: () => ({
      vi: 'Lúc này có quá nhiều người gửi đến diễn đàn này, nên chưa nhận thêm được; lời của bạn chưa được gửi. Hãy thử lại sau một giờ, hoặc nêu trực tiếp tại diễn đàn.',
      en: 'Too much is being sent to this forum just now, so no more can be taken; your words were not sent. Try again in an hour, or speak up at the forum.'
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
