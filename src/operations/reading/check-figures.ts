import { problem } from '#basis/problem.ts';
import { readProse } from '#engine/reading/read-prose.ts';
import { readPaper } from '#papers/read-paper.ts';
import { proseLexicon } from '#programme/reading/prose-lexicon.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { daySchema, readingSchema } from '../figures/question-input.ts';
import { getUnit } from '../units/get-unit.ts';
import { checkText } from './check-text.ts';
import { heldAgainst } from './held-against.ts';
import { bytesIn, paperSchema } from './paper-input.ts';

export default operation({
  id: 'check-figures',
  label: { vi: 'Kiểm tra số liệu', en: 'Check the figures of a draft' },
  words: {
    vi: 'Đối chiếu từng con số trong một văn bản với sổ: khớp, chưa kiểm được (kèm lý do), hoặc khác; và tìm chỗ văn bản tự mâu thuẫn.',
    en: 'Holds each figure of a text against the ledger: agrees, cannot be checked (and why), or differs; and finds where the text contradicts itself.'
  },
  input: v.object({
    file: paperSchema,
    name: v.optional(v.pipe(v.string(), v.maxLength(300)), ''),
    unit: v.string(),
    from: daySchema,
    to: daySchema,
    map: readingSchema
  }),
  files: { file: 'file' },
  positional: ['file'],
  right: 'read-figures',
  writes: false,
  run: async ({ file, name, unit: asked, from, to, map }, context) => {
    if (from > to) throw problem('period-backwards', { from, to });
    const unit = getUnit(context.world.territory, asked, to);
    const { text, format, remarks } = await readPaper(bytesIn(file), name);
    const claims = readProse(text, proseLexicon);
    const verdicts = await heldAgainst(text, claims, { unit, period: { from, to }, map }, context);
    const checked = claims.map((claim, at) => ({
      ...claim,
      text: text.slice(claim.start, claim.end),
      verdict: verdicts[at] ?? { colour: 'unchecked' as const, say: { vi: '', en: '' } }
    }));
    return { name, text, format, remarks, unit: unit.id, from, to, map, checked };
  },
  print: (answer, language) => checkText(answer, language),
  isWell: ({ checked }) => checked.every(({ verdict }) => verdict.colour !== 'differs')
});
