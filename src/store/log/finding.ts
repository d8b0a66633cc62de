import type { Label } from '#basis/label.ts';

/** What a leaf stands for; `home` is empty for a report. */
export interface LeafSource {
  readonly kind: 'entry' | 'report';
  readonly home: string;
  readonly id: string;
}

/** One thing that is wrong with the log, as precisely as can be known. */
export type Finding =
  | {
      readonly what: 'source-altered' | 'source-missing' | 'leaf-altered' | 'source-or-leaf-altered';
      readonly leaf: number;
      readonly source: LeafSource;
    }
  | { readonly what: 'leaf-missing'; readonly leaf: number }
  | { readonly what: 'subtree-altered'; readonly level: number; readonly index: number }
  | { readonly what: 'rewritten' | 'not-signed' | 'cut-off'; readonly from: number; readonly to: number }
  | { readonly what: 'bad-signature' | 'malformed' | 'columns-differ'; readonly size: number }
  | { readonly what: 'unknown-key'; readonly size: number; readonly names: string }
  | { readonly what: 'outside'; readonly source: LeafSource }
  | { readonly what: 'report-text-altered'; readonly id: string }
  | { readonly what: 'known-differs' | 'known-unreadable'; readonly size: number };

export function findingWords(finding: Finding): Label {
  switch (finding.what) {
    case 'source-altered':
      return {
        vi: `${nameOf(finding.source).vi} đã bị sửa sau khi vào sổ (lá ${finding.leaf}).`,
        en: `${nameOf(finding.source).en} was altered after it was sealed (leaf ${finding.leaf}).`
      };
    case 'source-missing':
      return {
        vi: `${nameOf(finding.source).vi} đã bị xóa (lá ${finding.leaf} còn trong sổ).`,
        en: `${nameOf(finding.source).en} was removed (leaf ${finding.leaf} is still there).`
      };
    case 'leaf-altered':
      return {
        vi: `Lá ${finding.leaf} đã bị sửa; ${nameOf(finding.source).vi} vẫn đúng như khi vào sổ.`,
        en: `Leaf ${finding.leaf} was altered; ${nameOf(finding.source).en} is as it was sealed.`
      };
    case 'source-or-leaf-altered':
      return {
        vi: `Lá ${finding.leaf} và ${nameOf(finding.source).vi} không khớp nhau; không có điểm chốt nào cho biết bên nào bị sửa.`,
        en: `Leaf ${finding.leaf} and ${nameOf(finding.source).en} differ; no checkpoint tells which was altered.`
      };
    case 'leaf-missing':
      return {
        vi: `Lá ${finding.leaf} đã bị xóa khỏi sổ.`,
        en: `Leaf ${finding.leaf} was removed from the log.`
      };
    case 'subtree-altered':
      return {
        vi: `Mã băm của cây con tầng ${finding.level}, số ${finding.index} đã bị sửa hoặc xóa.`,
        en: `The kept hash of subtree ${finding.index} at level ${finding.level} was altered or removed.`
      };
    case 'rewritten':
      return {
        vi: `Các lá từ ${finding.from} đến ${finding.to - 1} đã bị viết lại: sổ và lá khớp nhau nhưng không khớp gốc đã ký.`,
        en: `Leaves ${finding.from} to ${finding.to - 1} were rewritten: ledger and leaves agree, but not with the signed root.`
      };
    case 'not-signed':
      return {
        vi: `Các lá từ ${finding.from} đến ${finding.to - 1} không có điểm chốt đã ký nào bao trùm.`,
        en: `No signed checkpoint covers leaves ${finding.from} to ${finding.to - 1}.`
      };
    case 'cut-off':
      return {
        vi: `Sổ chỉ còn ${finding.from} lá, trong khi có điểm chốt đã ký cho ${finding.to} lá: phần cuối đã bị xóa.`,
        en: `The log has ${finding.from} leaves, and a checkpoint was signed for ${finding.to}: its end was removed.`
      };
    case 'outside':
      return {
        vi: `${nameOf(finding.source).vi} được chèn vào ngoài sổ niêm phong: không có lá nào.`,
        en: `${nameOf(finding.source).en} was put in past the log: it has no leaf.`
      };
    case 'report-text-altered':
      return {
        vi: `Nội dung đã lưu của báo cáo ${finding.id} không còn khớp mã băm của chính nó.`,
        en: `The stored text of report ${finding.id} no longer has its own digest.`
      };
    default:
      return checkpointWords(finding);
  }
}

type AboutCheckpoint = Extract<Finding, { readonly size: number }>;

function checkpointWords(finding: AboutCheckpoint): Label {
  const { size } = finding;
  switch (finding.what) {
    case 'bad-signature':
      return {
        vi: `Chữ ký của điểm chốt ở ${size} lá không đúng.`,
        en: `The signature of the checkpoint at ${size} leaves is wrong.`
      };
    case 'malformed':
      return {
        vi: `Điểm chốt ở ${size} lá không còn đúng dạng.`,
        en: `The checkpoint at ${size} leaves is malformed.`
      };
    case 'columns-differ':
      return {
        vi: `Điểm chốt ở ${size} lá: số lá hoặc gốc ghi bên cạnh khác với bản đã ký.`,
        en: `The checkpoint at ${size} leaves: the size or root beside it is not what was signed.`
      };
    case 'unknown-key':
      return {
        vi: `Điểm chốt ở ${size} lá được ký bằng khóa chưa biết (${finding.names}). Nếu đó là khóa cũ, hãy đưa khóa kiểm tra của nó bằng --key.`,
        en: `The checkpoint at ${size} leaves is signed by an unknown key (${finding.names}). If it is an older key of yours, give its verifier key by --key.`
      };
    case 'known-differs':
      return {
        vi: `Điểm chốt đưa vào (${size} lá) không thuộc sổ này: sổ đã bị viết lại từ sau đó.`,
        en: `The checkpoint given (${size} leaves) is not of this log: the log was rewritten since.`
      };
    case 'known-unreadable':
      return {
        vi: 'Điểm chốt đưa vào không đọc được, hoặc không được ký bằng khóa của sổ này.',
        en: 'The checkpoint given cannot be read, or is not signed by a key of this log.'
      };
  }
}

function nameOf({ kind, home, id }: LeafSource): Label {
  return kind === 'entry'
    ? { vi: `Mục ${id} (${home})`, en: `Entry ${id} (${home})` }
    : { vi: `Báo cáo ${id}`, en: `Report ${id}` };
}
