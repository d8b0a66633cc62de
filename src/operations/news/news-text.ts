import { problem } from '#basis/problem.ts';
import { textsOf } from '#engine/documents/texts-of.ts';
import { findIssued, frozenOf } from '#store/reports/issued-reports.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'news-text',
  label: { vi: 'Lấy lời tin từ tin bài đã ban hành', en: 'Take the text of an issued news report' },
  words: {
    vi: 'Lời của một báo cáo “tin ngắn” đã ký ban hành, để đăng thành tin công khai: con số trong đó đã được duyệt.',
    en: 'The words of an issued short news report, to be published: its numbers are approved.'
  },
  input: v.object({ report: v.pipe(v.string(), v.uuid()) }),
  positional: ['report'],
  right: 'compose-reports',
  writes: false,
  run: async ({ report: id }, { sql }) => {
    const issued = await findIssued(sql, id);
    const [version] = issued ? frozenOf(issued).versions : [];
    if (!issued || !version || frozenOf(issued).report !== 'news-item') {
      throw problem('no-such-issued-report', { mark: id });
    }
    const { document } = version;
    const body = textsOf(document).filter(({ part, text }) => part === 'body' && text !== document.subject);
    return {
      title: document.subject,
      day: frozenOf(issued).issuedOn,
      text: body.map(({ text }) => text).join('\n\n')
    };
  }
});
