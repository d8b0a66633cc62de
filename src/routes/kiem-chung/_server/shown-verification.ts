import { dayText, periodText } from '#basis/day-text.ts';
import type { Language } from '#basis/label.ts';
import { valueText } from '#engine/reports/verify-findings.ts';
import type verifyReport from '#operations/verifying/verify-report.ts';

type Verified = Awaited<ReturnType<typeof verifyReport.run>>;

/** A verified report as its page shows it. */
export type ShownVerification = ReturnType<typeof shownVerification>;

export function shownVerification(verified: Verified, language: Language) {
  const { id, isGenuine, findings, notes, changed, figures, ledger } = verified;
  const rows = figures.map((one) => ({
    id: one.key,
    label: one.label[language],
    where: `${one.unitName}, ${whenOf(one.was.period, language)}`,
    signed: valueText(one.was)[language],
    recomputed: valueText(one.recomputed)[language],
    today: valueText(one.live)[language],
    reasons: one.reasons.map((reason) => reason[language]).join('; '),
    isApart: one.verdict !== 'same' || one.isChanged
  }));
  return {
    href: `/bao-cao/ho-so/${id}`,
    isGenuine,
    findings: findings.map(({ words }) => words[language]),
    notes: notes.map((note) => note[language]),
    changed,
    size: ledger?.size,
    rows
  };
}

function whenOf(span: Verified['figures'][number]['was']['period'], language: Language): string {
  return span.from === span.to ? dayText(span.to, language) : periodText(span, language);
}
