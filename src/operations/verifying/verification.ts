import type { Label } from '#basis/label.ts';
import type { Figure } from '#engine/indicators/figure.ts';
import type { FrozenReport } from '#engine/reports/frozen.ts';
import { reasonsOf, type Touch } from '#engine/reports/reasons.ts';
import { saysTheSame } from '#engine/reports/verified-figure.ts';
import { wordsThatDiffer } from '#engine/reports/verify-document.ts';
import type { Finding } from '#engine/reports/verify-findings.ts';
import { nameOn } from '#engine/territory/name-on.ts';
import { checkedPath } from '#store/log/checked-path.ts';
import { findHead } from '#store/log/log-head.ts';
import { reportInLog } from '#store/log/report-leaf.ts';
import type { IssuedReport } from '#store/reports/issued-reports.ts';
import type { Context } from '../context.ts';
import { codeOf, definitionDigests, digestOf } from '../issuing/frozen-digest.ts';
import { recompute, type Recomputed, type Retold } from './recompute.ts';

/** `definition-changed`: the indicator counts otherwise today, so the signed figure cannot be reckoned again. */
export type FigureVerdict = 'same' | 'differs' | 'definition-changed';

export interface VerifiedFigure {
  readonly key: string;
  readonly indicator: string;
  readonly label: Label;
  readonly unit: string;
  readonly unitName: string;
  readonly was: Figure;
  readonly recomputed: Figure;
  readonly live: Figure;
  readonly verdict: FigureVerdict;
  /** Whether it would be another number today. */
  readonly isChanged: boolean;
  readonly reasons: readonly Label[];
  /** Entries written after the issue that change it. */
  readonly since: readonly Pick<Touch, 'entry' | 'record' | 'act'>[];
}

export interface Verification {
  readonly frozen: FrozenReport | undefined;
  readonly digest: string;
  readonly code: string;
  /** Nothing was altered by hand, as far as this can be known. */
  readonly isGenuine: boolean;
  readonly findings: readonly Finding[];
  readonly notes: readonly Label[];
  readonly figures: readonly VerifiedFigure[];
}

/** A signed report held against the ledger and the log: what was altered, and what has changed since by the rules. */
export async function verification(issued: IssuedReport, context: Context): Promise<Verification> {
  const seal = await sealFindings(issued, context);
  const frozen = readFrozen(issued.frozen);
  const { digest, code } = issued;
  if (!frozen) {
    const findings: readonly Finding[] = [...seal.findings, { where: 'report', what: 'unreadable' }];
    return { frozen, digest, code, isGenuine: false, findings, notes: seal.notes, figures: [] };
  }
  const read = await recompute(frozen, context);
  const ledger = await ledgerFindings(frozen, seal.leaf, read, context);
  const isLedgerSound = ledger.length === 0;
  const changed = changedDefinitions(frozen, read);
  const blame = isLedgerSound || seal.findings.length > 0 ? 'report' : 'database';
  const figures = read.figures.map((one) => verifiedFigure(one, changed, context));
  const findings = [
    ...seal.findings,
    ...wordsThatDiffer(frozen),
    ...ledger,
    ...figures.filter(({ verdict }) => verdict === 'differs').map((one) => differing(one, blame)),
    ...read.figures.filter(({ now, live }) => !saysTheSame(now, live)).map(alteredSums)
  ];
  const notes = [...seal.notes, ...definitionNotes(changed, read.undeclared)];
  return { frozen, digest, code, isGenuine: findings.length === 0, findings, notes, figures };
}

interface Sealed {
  readonly leaf: number | undefined;
  readonly findings: readonly Finding[];
  readonly notes: readonly Label[];
}

/** The text against its digest, the digest against the printed code and against the log. */
async function sealFindings(issued: IssuedReport, { sql }: Context): Promise<Sealed> {
  const findings: Finding[] = [];
  const digest = digestOf(issued.frozen);
  if (digest !== issued.digest) findings.push({ where: 'report', what: 'text-altered' });
  if (codeOf(issued.digest) !== issued.code) findings.push({ where: 'report', what: 'code-altered' });
  const logged = await reportInLog(sql, { id: issued.id, digest });
  if (!logged) return { leaf: undefined, findings, notes: [NOT_SEALED] };
  const { leaf, isSame } = logged;
  if (!isSame) findings.push({ where: 'report', what: 'leaf-differs', leaf });
  return { leaf, findings, notes: [] };
}

function readFrozen(text: string): FrozenReport | undefined {
  try {
    const read = JSON.parse(text) as Partial<FrozenReport>;
    return read.format === 'toandan-report-1' ? (read as FrozenReport) : undefined;
  } catch {
    return undefined;
  }
}

/** Entries against their leaves, the leaves against the root that the report names, and the report's own leaf. */
async function ledgerFindings(
  { ledger: { size, root } }: FrozenReport,
  leaf: number | undefined,
  { damaged, leaves }: Recomputed,
  { sql }: Context
): Promise<readonly Finding[]> {
  const findings: Finding[] = damaged.map((one) => ({
    where: 'database',
    what: one.what === 'altered' ? 'entry-altered' : 'entry-removed',
    entry: one.entry,
    leaf: one.leaf
  }));
  const path = await checkedPath(sql, leaves, size);
  if (path.root !== root) findings.push({ where: 'log', what: 'root-differs', size });
  const head = leaf === undefined ? undefined : await findHead(sql);
  const own = head && leaf !== undefined ? await checkedPath(sql, [leaf], head.size) : undefined;
  if (head && own && own.root !== head.root) {
    findings.push({ where: 'log', what: 'root-differs', size: head.size });
  }
  const nodes = path.broken.length + (own?.broken.length ?? 0);
  if (nodes > 0) findings.push({ where: 'log', what: 'nodes-altered', nodes });
  return findings;
}

/** Indicators whose definition is no longer the one by which the report counted. */
function changedDefinitions(frozen: FrozenReport, { figures }: Recomputed): ReadonlySet<string> {
  const today = definitionDigests(new Set(figures.map(({ indicator }) => indicator)));
  return new Set(Object.keys(today).filter((id) => frozen.definitions[id] !== today[id]));
}

function verifiedFigure(
  { key, indicator, was, atIssue, now, live, since }: Retold,
  changed: ReadonlySet<string>,
  { world: { territory } }: Context
): VerifiedFigure {
  const isSame = saysTheSame(was, atIssue);
  return {
    key,
    indicator: indicator.id,
    label: indicator.label,
    unit: was.unit,
    unitName: nameOn(territory, was.unit, was.period.to) ?? was.unit,
    was,
    recomputed: atIssue,
    live,
    verdict: isSame ? 'same' : changed.has(indicator.id) ? 'definition-changed' : 'differs',
    isChanged: !saysTheSame(atIssue, now),
    reasons: reasonsOf(since),
    since: since.map(({ entry, record, act }) => ({ entry, record, act }))
  };
}

function differing({ key, label, was, recomputed }: VerifiedFigure, where: 'report' | 'database'): Finding {
  return { where, what: 'figure-differs', key, name: label, said: was, recomputed };
}

function alteredSums({ key, indicator, now, live }: Retold): Finding {
  return { where: 'database', what: 'sums-altered', key, name: indicator.label, said: live, recomputed: now };
}

function definitionNotes(changed: ReadonlySet<string>, undeclared: readonly string[]): readonly Label[] {
  const ids = [...changed, ...undeclared];
  if (ids.length === 0) return [];
  const list = ids.join(', ');
  return [
    {
      vi: `Định nghĩa của các chỉ tiêu sau đã đổi từ khi ban hành nên không tính lại được theo cách cũ: ${list}.`,
      en: `These indicators are defined otherwise than at the issue, so they cannot be reckoned the old way: ${list}.`
    }
  ];
}

const NOT_SEALED: Label = {
  vi: 'Báo cáo mới ban hành, chưa vào sổ chống sửa; sổ được chốt mỗi phút.',
  en: 'The report has just been issued and is not in the log yet, which is sealed every minute.'
};
