import { idAt } from './instants.ts';

/** A demonstration account: an office, never a person. */
export interface Account {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  /** File name in `programme/roles/`. */
  readonly role: string;
  readonly party: string;
  readonly unit: string;
  /** Offices that were abolished, and those of the thin data, wrote their entries and sign in no more. */
  readonly isClosed: boolean;
}

/** One password for all of them; an installation with demonstration data is never a real one. */
export const demonstrationPassword = 'toandan-minh-hoa';

/** Opens every demonstration key for tips, and so protects nothing. */
export const demonstrationPassphrase = 'minh hoa khong phai bi mat that';

const khamDuc = '20722@2025-07-01';
const phuocHiep = '20728@2025-07-01';
const phuocNang = '20734@2025-07-01';
const phuocChanh = '20740@2025-07-01';
const phuocThanh = '20752@2025-07-01';

/** Those printed at the start come first. */
export const accounts: readonly Account[] = [
  police('khamduc', 'xã Khâm Đức', khamDuc),
  front('khamduc', 'xã Khâm Đức', khamDuc),
  police('phuochiep', 'xã Phước Hiệp', phuocHiep),
  front('phuochiep', 'xã Phước Hiệp', phuocHiep),
  police('phuocnang', 'xã Phước Năng', phuocNang),
  reader('doc.phuocson', 'Người đọc số liệu địa bàn huyện Phước Sơn (cũ)', '511@0'),
  reader('doc.danang', 'Người đọc số liệu thành phố Đà Nẵng', '48@2025-07-01'),
  leader('khamduc', 'xã Khâm Đức', khamDuc, 'police'),
  leader('khamduc', 'xã Khâm Đức', khamDuc, 'front'),
  leader('phuocson', 'địa bàn huyện Phước Sơn (cũ)', '511@0', 'police'),
  leader('phuocson', 'địa bàn huyện Phước Sơn (cũ)', '511@0', 'front'),
  open('quantri', 'Quản trị hệ thống', 'administrator', 'police', 'vn@0'),
  receiver('tiepnhan.khamduc', 'Người tiếp nhận tin báo xã Khâm Đức', khamDuc),
  receiver('congan.danang', 'Người tiếp nhận tin báo, Công an thành phố Đà Nẵng', '48@2025-07-01'),
  leader('danang', 'thành phố Đà Nẵng', '48@2025-07-01', 'police'),
  leader('danang', 'thành phố Đà Nẵng', '48@2025-07-01', 'front'),
  front('phuocnang', 'xã Phước Năng', phuocNang),
  police('phuocchanh', 'xã Phước Chánh', phuocChanh),
  front('phuocchanh', 'xã Phước Chánh', phuocChanh),
  police('phuocthanh', 'xã Phước Thành', phuocThanh),
  front('phuocthanh', 'xã Phước Thành', phuocThanh),
  closed(police('phuocson.cu', 'huyện Phước Sơn (cũ)', '511@0')),
  closed(front('phuocson.cu', 'huyện Phước Sơn (cũ)', '511@0')),
  closed(police('quangnam.mau', 'các xã khác của Quảng Nam (cũ)', '49@0')),
  closed(front('quangnam.mau', 'các xã khác của Quảng Nam (cũ)', '49@0')),
  closed(police('danang.mau', 'các xã khác của Đà Nẵng', '48@2025-07-01')),
  closed(front('danang.mau', 'các xã khác của Đà Nẵng', '48@2025-07-01')),
  closed(police('vancanh.mau', 'huyện Vân Canh (cũ)', '551@0')),
  closed(front('vancanh.mau', 'huyện Vân Canh (cũ)', '551@0')),
  closed(police('gialai.mau', 'các xã của Gia Lai', '52@2025-07-01')),
  closed(front('gialai.mau', 'các xã của Gia Lai', '52@2025-07-01'))
];

/** Accounts named when the server starts. */
export const shown: readonly Account[] = accounts.slice(0, 12);

const byLogin = new Map(accounts.map((account) => [account.login, account]));

export function accountOf(login: string): Account {
  const account = byLogin.get(login);
  if (!account) throw new RangeError(`no demonstration account ${login}`);
  return account;
}

function police(login: string, place: string, unit: string): Account {
  return open(`congan.${login}`, `Công an ${place}`, 'commune-police', 'police', unit);
}

function front(login: string, place: string, unit: string): Account {
  return open(`mattran.${login}`, `Mặt trận ${place}`, 'commune-front', 'front', unit);
}

/** Approves and signs what the office has composed. */
function leader(login: string, place: string, unit: string, side: 'police' | 'front'): Account {
  if (side === 'police') {
    return open(`lanhdao.congan.${login}`, `Lãnh đạo Công an ${place}`, 'police-leader', 'police', unit);
  }
  return open(`lanhdao.mattran.${login}`, `Lãnh đạo Mặt trận ${place}`, 'front-leader', 'front', unit);
}

function reader(login: string, name: string, unit: string): Account {
  return open(login, name, 'area-reader', 'front', unit);
}

function receiver(login: string, name: string, unit: string): Account {
  return open(login, name, 'tip-receiver', 'police', unit);
}

function open(login: string, name: string, role: string, party: string, unit: string): Account {
  const id = idAt('2013-08-01T01:00:00.000Z', `account/${login}`);
  return { id, login, name, role, party, unit, isClosed: false };
}

function closed(account: Account): Account {
  return { ...account, isClosed: true };
}
