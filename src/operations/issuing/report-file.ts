import { problem } from '#basis/problem.ts';
import type { OfficialDocument } from '#engine/documents/document.ts';
import type { Side } from '#engine/reports/report.ts';
import { signPdf } from '#render/pdf/sign-pdf.ts';
import { findIssued, frozenOf, type IssuedReport } from '#store/reports/issued-reports.ts';
import type { ReportRow } from '#store/reports/report-rows.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import type { FileOutput } from '../file-output.ts';
import { fileOf, formats } from '../reports/file-of.ts';
import { composedReport } from './composed-report.ts';
import { filled } from './filled-template.ts';
import { getReport } from './report-access.ts';

export default operation({
  id: 'report-file',
  label: { vi: 'Tải báo cáo', en: 'A report as a file' },
  words: {
    vi: 'Báo cáo đang lập hoặc đã ban hành, theo thể thức của từng bên; bản đã ban hành mở đúng như lúc ký.',
    en: 'A report on its way or issued, under either masthead; an issued one opens as it was signed.'
  },
  input: v.object({
    report: v.pipe(v.string(), v.uuid()),
    side: v.optional(v.picklist(['police', 'front'])),
    format: v.optional(v.picklist(formats), 'docx'),
    /** A key and certificate (PKCS#12) with which a pdf is signed; used once and never kept. */
    key: v.optional(v.pipe(v.string(), v.maxLength(100_000), v.base64())),
    /** An office's own Word template, filled instead of the usual form. */
    template: v.optional(v.pipe(v.string(), v.uuid())),
    passphrase: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
    base: v.optional(v.pipe(v.string(), v.url()), 'http://localhost:8080')
  }),
  files: { key: 'file' },
  positional: ['report'],
  right: 'compose-reports',
  writes: false,
  run: async (
    { report: id, side, format, base, key, passphrase, template },
    context
  ): Promise<FileOutput> => {
    const row = await getReport(context, id);
    const of = side ?? row.sides[0] ?? 'police';
    if (!row.sides.includes(of)) throw problem('no-such-draft-report', { id: `${id} (${of})` });
    const issued = await findIssued(context.sql, id);
    const document = issued ? signed(issued, of, base) : await onItsWay(row, of, context);
    const facts = {
      report: id,
      type: row.type,
      state: row.state,
      ...(issued ? { digest: issued.digest } : {})
    };
    if (template !== undefined && format === 'docx')
      return filled(document, { row, template, base }, context);
    const file = await fileOf(document, { name: `${row.type}-${row.to}`, format, base, facts });
    if (key === undefined || format !== 'pdf') return file;
    const bytes = await signPdf(file.bytes, {
      p12: new Uint8Array(Buffer.from(key, 'base64')),
      passphrase,
      reason: `Ký ${document.subject}`.slice(0, 200),
      place: document.masthead.place,
      at: context.now
    });
    return { ...file, bytes };
  }
});

/** As it was signed, with the code by which it is verified at its foot. */
export function signed(issued: IssuedReport, side: Side, base: string): OfficialDocument {
  const version = frozenOf(issued).versions.find((one) => one.side === side);
  if (!version) throw new Error(`report ${issued.id} was not signed by the ${side} side`);
  const { digest, code } = issued;
  return { ...version.document, seal: { digest, code, address: new URL(`/kiem-chung/${code}`, base).href } };
}

async function onItsWay(row: ReportRow, side: Side, context: Context): Promise<OfficialDocument> {
  const made = await composedReport(row, context);
  return made.documentOf(side);
}
