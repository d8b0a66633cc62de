import { problem } from '#basis/problem.ts';
import { commentDocument } from '#papers/docx/comment-document.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { marks, words } from './check-text.ts';
import { checkedPaper, draftEntries } from './checked-paper.ts';
import { bytesIn } from './paper-input.ts';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export default operation({
  id: 'comment-draft',
  label: { vi: 'Ghi chú vào bản thảo Word', en: 'Comment a Word draft' },
  words: {
    vi: 'Trả lại chính tệp Word đó, mỗi con số có một ghi chú: khớp, chưa kiểm được, hoặc khác với sổ.',
    en: 'Gives back the same Word file with a comment on each figure: agrees, cannot be checked, or differs.'
  },
  input: v.object({ ...draftEntries, language: v.optional(v.picklist(['vi', 'en']), 'vi') }),
  files: { file: 'file' },
  positional: ['file'],
  right: 'read-figures',
  writes: false,
  run: async (draft, context) => {
    const { language } = draft;
    const { format, checked } = await checkedPaper(draft, context);
    if (format !== 'docx') throw problem('not-a-word-file', { name: draft.name });
    const remarks = checked.map(({ start, end, verdict: { colour, say } }) => ({
      start,
      end,
      text: `${marks[colour]} ${words[colour][language].toUpperCase()}. ${say[language]}`
    }));
    const by = { author: 'Toàn Dân', initials: 'TD', at: context.now.toISOString() };
    const bytes = commentDocument(bytesIn(draft.file), draft.name, remarks, by);
    return { bytes, contentType: WORD_TYPE, fileName: commentedName(draft.name) };
  }
});

/** `bao-cao.docx` → `bao-cao (đối chiếu).docx`. */
function commentedName(name: string): string {
  return `${name.replace(/^.*[/\\]/u, '').replace(/\.docx$/iu, '') || 'ban-thao'} (đối chiếu).docx`;
}
