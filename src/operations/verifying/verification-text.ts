import { dayText, periodText } from '#basis/day-text.ts';
import type { Label, Language } from '#basis/label.ts';
import { valueText } from '#engine/reports/verify-findings.ts';
import type { VerifiedFigure } from './verification.ts';
import type { VerifiedReport } from './verified-report.ts';

/** A verified report as a page of text for a terminal. */
export function verificationText(report: VerifiedReport, language: Language): string {
  const say = words[language];
  const wrong = report.findings.map(({ words: one }) => `  ✗ ${one[language]}`);
  const notes = report.notes.map((one) => `  ! ${one[language]}`);
  return [
    ...heading(report, language),
    '',
    report.isGenuine ? say.genuine : say.altered,
    ...wrong,
    ...notes,
    say.changed(report.changed, report.figures.length),
    '',
    ...table(report.figures, language)
  ].join('\n');
}

function heading(report: VerifiedReport, language: Language): readonly string[] {
  const { versions, unitName, period, issuedOn, code, ledger } = report;
  const numbers = versions.map(
    ({ number, sign, issuer }) => `${String(number).padStart(2, '0')}/${sign} (${issuer})`
  );
  const span = period ? periodText(period, language) : '';
  return [
    numbers.join(' · '),
    [unitName, span, issuedOn ? dayText(issuedOn, language) : ''].filter((one) => one !== '').join(', '),
    `${code}${ledger ? ` · ${words[language].leaves(ledger.size)}` : ''}`
  ];
}

function table(figures: readonly VerifiedFigure[], language: Language): readonly string[] {
  const say = words[language];
  const rows = figures.map(({ key, was, recomputed, live, verdict, isChanged, reasons }) => [
    verdict === 'same' ? '=' : verdict === 'differs' ? '≠' : '?',
    key,
    valueText(was)[language],
    valueText(recomputed)[language],
    isChanged ? valueText(live)[language] : '',
    reasons.map((one) => one[language]).join('; ')
  ]);
  const all = [say.columns, ...rows];
  const widths = say.columns.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, at) => aligned(cell, widths[at] ?? 0, at))
      .join('  ')
      .trimEnd()
  );
}

/** Numbers to the right. */
function aligned(cell: string, width: number, column: number): string {
  return column >= 2 && column <= 4 ? cell.padStart(width) : cell.padEnd(width);
}

const words = {
  vi: {
    genuine: 'ĐÚNG: không có gì bị sửa; mọi con số tính lại từ sổ ghi đều khớp với bản đã ký.',
    altered: 'KHÔNG ĐÚNG: có chỗ đã bị sửa hoặc không khớp:',
    changed: (changed: number, of: number) =>
      changed === 0
        ? `${of} con số; từ khi ban hành chưa con số nào thay đổi.`
        : `${of} con số; ${changed} con số nay đã khác vì các dòng nhật ký ghi sau ngày ban hành.`,
    leaves: (size: number) => `sổ chống sửa ${size} lá`,
    columns: ['', 'Con số', 'Đã ký', 'Tính lại', 'Nay', 'Vì']
  },
  en: {
    genuine: 'GENUINE: nothing was altered; every figure recomputed from the ledger is as signed.',
    altered: 'NOT GENUINE: something was altered or does not agree:',
    changed: (changed: number, of: number) =>
      changed === 0
        ? `${of} figures; none has changed since the issue.`
        : `${of} figures; ${changed} would be other numbers today, because of entries written since.`,
    leaves: (size: number) => `${size} leaves of the log`,
    columns: ['', 'Figure', 'Signed', 'Recomputed', 'Today', 'Because']
  }
} satisfies Record<keyof Label, unknown>;
