import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { problem } from '#basis/problem.ts';
import type { FrozenReport, FrozenVersion } from '#engine/reports/frozen.ts';
import { fileFindings } from '#engine/reports/verify-document.ts';
import { type Finding, findingLabel } from '#engine/reports/verify-findings.ts';
import type { IssuedReport } from '#store/reports/issued-reports.ts';
import type { Context } from '../context.ts';
import { type FileContents, figuresInFile } from './figures-in-file.ts';
import { getIssued } from './find-report.ts';
import { type Verification, verification, type VerifiedFigure } from './verification.ts';

export type Version = Omit<FrozenVersion, 'document'>;

/** A signed report and all that was found when it was reckoned again. */
export interface VerifiedReport {
  readonly id: string;
  readonly digest: string;
  readonly code: string;
  readonly unitName: string;
  readonly period: Period | undefined;
  readonly issuedOn: Day | undefined;
  readonly ledger: FrozenReport['ledger'] | undefined;
  readonly versions: readonly Version[];
  /** Nothing was altered by hand in the stored report, the file, the database or the log. */
  readonly isGenuine: boolean;
  readonly findings: readonly (Finding & { readonly words: Label })[];
  readonly notes: readonly Label[];
  readonly figures: readonly VerifiedFigure[];
  /** How many figures would be other numbers today. */
  readonly changed: number;
}

export async function verifiedReport(
  { report, file }: { readonly report?: string | undefined; readonly file?: string | undefined },
  context: Context
): Promise<VerifiedReport> {
  const contents = file === undefined ? undefined : await figuresInFile(Uint8Array.fromBase64(file));
  const issued = await getIssued(context, report ?? markOf(contents));
  const verified = await verification(issued, context);
  const findings = [...verified.findings, ...inFile(verified.frozen, issued, contents)];
  return {
    ...about(verified),
    id: issued.id,
    isGenuine: findings.length === 0,
    findings: findings.map((one) => ({ ...one, words: findingLabel(one) })),
    notes: verified.notes,
    figures: verified.figures,
    changed: verified.figures.filter(({ isChanged }) => isChanged).length
  };
}

function about({ frozen, digest, code }: Verification) {
  return {
    digest,
    code,
    unitName: frozen?.unitName ?? '',
    period: frozen?.period,
    issuedOn: frozen?.issuedOn,
    ledger: frozen?.ledger,
    versions: (frozen?.versions ?? []).map(({ document: _document, ...version }) => version)
  };
}

function markOf(contents: FileContents | undefined): string {
  const mark = contents?.digest ?? contents?.code;
  if (mark === undefined) throw problem('file-without-figures', { name: '' });
  return mark;
}

/** Held against whichever version it is nearest to: a file does not always say under which masthead it came out. */
function inFile(
  frozen: FrozenReport | undefined,
  issued: IssuedReport,
  contents: FileContents | undefined
): readonly Finding[] {
  if (!frozen || !contents) return [];
  const { digest, code, figures } = contents;
  const isOther = (digest ?? issued.digest) !== issued.digest || (code ?? issued.code) !== issued.code;
  const perVersion = frozen.versions.map(({ document }) => fileFindings(document, figures));
  const nearest = perVersion.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return [...(isOther ? [{ where: 'file', what: 'digest-differs' } as const] : []), ...nearest];
}
