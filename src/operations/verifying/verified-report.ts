import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import type { Period } from '#basis/period.ts';
import { problem } from '#basis/problem.ts';
import type { FrozenReport, FrozenVersion } from '#engine/reports/frozen.ts';
import { fileFindings } from '#engine/reports/verify-document.ts';
import { type Finding, findingLabel } from '#engine/reports/verify-findings.ts';
import type { Side } from '#engine/reports/report.ts';
import type { IssuedReport } from '#store/reports/issued-reports.ts';
import type { Context } from '../context.ts';
import { isAsPrinted, NOT_AS_PRINTED } from './as-printed.ts';
import { type FileContents, readFile } from './figures-in-file.ts';
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
  const bytes = file === undefined ? undefined : Uint8Array.fromBase64(file);
  const contents = bytes && readFile(bytes);
  const issued = await getIssued(context, report ?? markOf(contents));
  const verified = await verification(issued, context);
  const held = inFile(verified.frozen, issued, contents);
  const findings = [...verified.findings, ...held.findings];
  const isPdf = bytes && contents?.format === 'pdf' && held.side;
  const isOdd = isPdf ? !(await isAsPrinted(bytes, issued, isPdf)) : false;
  return {
    ...about(verified),
    id: issued.id,
    isGenuine: findings.length === 0,
    findings: findings.map((one) => ({ ...one, words: findingLabel(one) })),
    notes: isOdd ? [...verified.notes, NOT_AS_PRINTED] : verified.notes,
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
  if (contents?.mark === undefined) throw problem('file-without-figures', { name: '' });
  return contents.mark;
}

interface Held {
  readonly findings: readonly Finding[];
  /** Whose version the file is nearest to: a file does not always say under which masthead it came out. */
  readonly side: Side | undefined;
}

function inFile(
  frozen: FrozenReport | undefined,
  issued: IssuedReport,
  contents: FileContents | undefined
): Held {
  if (!frozen || !contents) return { findings: [], side: undefined };
  const { digest, code, figuresFor } = contents;
  const isOther = (digest ?? issued.digest) !== issued.digest || (code ?? issued.code) !== issued.code;
  const versions = frozen.versions.map(({ side, document }) => ({
    side,
    findings: fileFindings(document, figuresFor(document))
  }));
  const [nearest] = versions.toSorted((a, b) => a.findings.length - b.findings.length);
  const other: readonly Finding[] = isOther ? [{ where: 'file', what: 'digest-differs' }] : [];
  return { findings: [...other, ...(nearest?.findings ?? [])], side: nearest?.side };
}
