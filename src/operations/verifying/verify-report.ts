import { isBase64 } from '#basis/base64.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { verificationText } from './verification-text.ts';
import { verifiedReport } from './verified-report.ts';

/** Bytes of a long report with pictures, in base64. */
const LONGEST = 80_000_000;

export default operation({
  id: 'verify-report',
  label: { vi: 'Kiểm chứng báo cáo', en: 'Verify a report' },
  words: {
    vi: 'Tính lại từng con số của báo cáo đã ban hành từ sổ ghi, theo số, mã, hoặc tệp; nói con số nào đã bị sửa, con số nào đã đổi từ khi ban hành và vì sao.',
    en: 'Recomputes every figure of an issued report from the ledger, by number, code or file; says which were altered, which have changed since and why.'
  },
  input: v.object({
    /** Number and sign, code, digest or id. */
    report: v.optional(v.string()),
    /** The file's bytes in base64. */
    file: v.optional(v.pipe(v.string(), v.check(isBase64, 'base64'), v.maxLength(LONGEST)))
  }),
  positional: ['report'],
  files: { report: 'file' },
  right: 'read-figures',
  writes: false,
  run: (input, context) => verifiedReport(input, context),
  isWell: ({ isGenuine }) => isGenuine,
  print: verificationText
});
