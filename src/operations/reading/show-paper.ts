import { problem } from '#basis/problem.ts';
import { spansOf } from '#engine/checking/period-of-claim.ts';
import { acceptedSpans, findPaper } from '#store/papers.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { claimPlaces } from './claim-places.ts';
import { claimsIn } from './claims-in.ts';
import { pageAt } from './page-at.ts';

export default operation({
  id: 'show-paper',
  label: { vi: 'Xem một báo cáo cũ', en: 'Show an old report' },
  words: {
    vi: 'Văn bản của một báo cáo cũ với từng con số đọc được: là chỉ tiêu gì, của đâu, kỳ nào, đã nhận hay chưa.',
    en: 'The text of an old report with each figure read from it: of what, where and when, and whether it was accepted.'
  },
  input: v.object({ paper: v.pipe(v.string(), v.uuid()) }),
  positional: ['paper'],
  right: 'read-figures',
  writes: false,
  run: async ({ paper: id }, { sql, world }) => {
    const paper = await findPaper(sql, { id });
    const unit = paper && world.territory.find(paper.unit);
    if (!paper || !unit) throw problem('no-such-paper', { id });
    const places = claimPlaces(world, unit, paper.period.to);
    const claims = claimsIn(paper.text).map((claim) => {
      const place = places(claim.unit);
      return {
        ...claim,
        text: paper.text.slice(claim.start, claim.end),
        page: pageAt(paper.pages, claim.start),
        /** Whose figure it probably is, and of which days. */
        about: place.is === 'within' ? place.unit : unit.id,
        isElsewhere: place.is === 'elsewhere',
        span: spansOf(claim.period, paper.period)[0] ?? paper.period
      };
    });
    return { ...paper, claims, accepted: await acceptedSpans(sql, id) };
  },
  print: ({ name, claims }) =>
    [
      name,
      ...claims.map(
        ({ start, text, indicator, doubt }) => `${start}  ${text}  ${indicator ?? '–'}  ${doubt?.vi ?? ''}`
      )
    ].join('\n')
});
