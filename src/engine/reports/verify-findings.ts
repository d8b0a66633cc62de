import { dayText, periodText } from '#basis/day-text.ts';
import type { Label } from '#basis/label.ts';
import { numberText } from '#basis/number-text.ts';
import type { Figure } from '#engine/indicators/figure.ts';

/** Where something was changed by hand. */
export type Damaged = 'report' | 'file' | 'database' | 'log';

/** One thing that is wrong with a signed report, its file, or what it was counted from. */
export type Finding =
  | { readonly where: 'report'; readonly what: 'text-altered' | 'code-altered' | 'unreadable' }
  | { readonly where: 'report'; readonly what: 'leaf-differs'; readonly leaf: number }
  | {
      readonly where: 'report' | 'database';
      readonly what: 'figure-differs';
      readonly key: string;
      readonly name: Label;
      readonly said: Figure;
      readonly recomputed: Figure;
    }
  | {
      readonly where: 'report';
      readonly what: 'words-differ';
      readonly key: string;
      readonly text: string;
      readonly value: number | undefined;
    }
  | {
      readonly where: 'database';
      readonly what: 'entry-altered' | 'entry-removed';
      readonly entry: string;
      readonly leaf: number;
    }
  | {
      readonly where: 'database';
      readonly what: 'sums-altered';
      readonly key: string;
      readonly name: Label;
      readonly said: Figure;
      readonly recomputed: Figure;
    }
  | { readonly where: 'log'; readonly what: 'nodes-altered'; readonly nodes: number }
  | { readonly where: 'log'; readonly what: 'root-differs'; readonly size: number }
  | {
      readonly where: 'file';
      readonly what: 'figure-altered';
      readonly key: string;
      readonly signed: string;
      readonly found: string;
    }
  | { readonly where: 'file'; readonly what: 'figure-missing'; readonly key: string; readonly signed: string }
  | { readonly where: 'file'; readonly what: 'figure-unknown'; readonly key: string; readonly found: string }
  | { readonly where: 'file'; readonly what: 'digest-differs' };

/** A figure's number as it is told in a finding. */
export function valueText({ result }: Figure): Label {
  if (!result.known) return { vi: 'chưa rõ', en: 'unknown' };
  return { vi: numberText(result.value, 'vi'), en: numberText(result.value, 'en') };
}

function asked({ period }: Figure, language: keyof Label): string {
  return period.from === period.to ? dayText(period.to, language) : periodText(period, language);
}

function ofFigure(finding: Extract<Finding, { readonly recomputed: Figure }>): Label {
  const said = valueText(finding.said);
  const reckoned = valueText(finding.recomputed);
  const { name } = finding;
  const vi = `“${name.vi}” (${finding.key}, ${asked(finding.said, 'vi')})`;
  const en = `“${name.en}” (${finding.key}, ${asked(finding.said, 'en')})`;
  const isSameValue = said.vi === reckoned.vi;
  if (finding.what === 'sums-altered') {
    return {
      vi: `Số liệu của ${vi} trong cơ sở dữ liệu đã bị sửa: bảng tổng cho ${said.vi}, còn sổ ghi cho ${reckoned.vi}${isSameValue ? ' (khác số bản ghi)' : ''}. Chạy ./toandan rebuild-figures sau khi tìm ra nguyên nhân.`,
      en: `The database's sums for ${en} were altered: they give ${said.en}, the ledger gives ${reckoned.en}${isSameValue ? ' (with other records)' : ''}. Run ./toandan rebuild-figures once the cause is known.`
    };
  }
  const where =
    finding.where === 'report'
      ? { vi: 'Con số trong báo cáo đã lưu đã bị sửa', en: 'A figure of the stored report was altered' }
      : {
          vi: 'Sổ ghi không còn cho ra con số đã ký',
          en: 'The ledger no longer gives the figure that was signed'
        };
  return {
    vi: `${where.vi}: ${vi} ghi ${said.vi}, tính lại được ${reckoned.vi}${isSameValue ? ' (khác số bản ghi)' : ''}.`,
    en: `${where.en}: ${en} says ${said.en}, recomputed ${reckoned.en}${isSameValue ? ' (with other records)' : ''}.`
  };
}

export function findingLabel(finding: Finding): Label {
  switch (finding.what) {
    case 'text-altered':
      return {
        vi: 'Nội dung báo cáo đã lưu không còn khớp với mã băm lúc ban hành.',
        en: 'The stored text of the report no longer has the digest under which it was issued.'
      };
    case 'code-altered':
      return {
        vi: 'Mã in ở chân báo cáo không phải là mã của mã băm.',
        en: 'The code printed at the foot is not that of the digest.'
      };
    case 'unreadable':
      return {
        vi: 'Nội dung báo cáo đã lưu không còn đọc được.',
        en: 'The stored text of the report can no longer be read.'
      };
    case 'leaf-differs':
      return {
        vi: `Báo cáo đã lưu không phải là bản đã vào sổ chống sửa (lá ${finding.leaf}).`,
        en: `The stored report is not the one that was sealed in the log (leaf ${finding.leaf}).`
      };
    case 'figure-differs':
    case 'sums-altered':
      return ofFigure(finding);
    case 'words-differ': {
      const value = finding.value === undefined;
      return {
        vi: `Lời trong báo cáo đã lưu không khớp với con số đã đóng băng: “${finding.text}” (${finding.key}) – ${value ? 'chưa rõ' : numberText(finding.value ?? 0, 'vi')}.`,
        en: `Words of the stored report differ from the frozen figure: “${finding.text}” (${finding.key}) – ${value ? 'unknown' : numberText(finding.value ?? 0, 'en')}.`
      };
    }
    case 'entry-altered':
      return {
        vi: `Dòng nhật ký ${finding.entry} đã bị sửa sau khi vào sổ chống sửa (lá ${finding.leaf}).`,
        en: `Entry ${finding.entry} was altered after it was sealed (leaf ${finding.leaf}).`
      };
    case 'entry-removed':
      return {
        vi: `Dòng nhật ký ${finding.entry} đã bị xóa (lá ${finding.leaf} còn trong sổ chống sửa).`,
        en: `Entry ${finding.entry} was removed (leaf ${finding.leaf} is still there).`
      };
    case 'nodes-altered':
      return {
        vi: `${finding.nodes} nút của sổ chống sửa không khớp với các lá bên dưới. Chạy ./toandan check-log để biết chỗ nào.`,
        en: `${finding.nodes} nodes of the log do not agree with the leaves below. Run ./toandan check-log to see where.`
      };
    case 'root-differs':
      return {
        vi: `${finding.size} lá đầu của sổ chống sửa không còn cho ra gốc đã ghi trong báo cáo: sổ đã bị viết lại.`,
        en: `The first ${finding.size} leaves of the log no longer have the root that the report names: the log was rewritten.`
      };
    case 'figure-altered':
      return {
        vi: `Con số trong tệp đã bị sửa (${finding.key}): bản đã ký ghi “${finding.signed}”, trong tệp là “${finding.found}”.`,
        en: `A figure in the file was altered (${finding.key}): signed “${finding.signed}”, in the file “${finding.found}”.`
      };
    case 'figure-missing':
      return {
        vi: `Con số “${finding.signed}” (${finding.key}) của bản đã ký không có trong tệp.`,
        en: `The figure “${finding.signed}” (${finding.key}) of the signed report is not in the file.`
      };
    case 'figure-unknown':
      return {
        vi: `Trong tệp có con số “${finding.found}” (${finding.key}) mà bản đã ký không có.`,
        en: `The file has a figure “${finding.found}” (${finding.key}) that the signed report does not have.`
      };
    case 'digest-differs':
      return {
        vi: 'Mã băm ghi trong tệp không phải là mã băm của báo cáo này.',
        en: 'The digest in the file is not that of this report.'
      };
  }
}
