import { dayText } from '#basis/day-text.ts';
import { periodText } from '#basis/day-text.ts';
import { standingOf } from '#engine/forums/promise.ts';
import { reports } from '#programme/report-catalogue.ts';
import { readForums, readPromises } from '#store/forums/read-forums.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { communesNow } from './communes-now.ts';
import { publicFigures } from './public-figures.ts';
import { publicNews } from './public-news.ts';

/** Readers of feeds want what is new; the rest is on the pages and in the open data. */
const MOST = 60;

/** Something that whoever follows a place is told. */
export interface Told {
  /** The id of the thing itself. */
  readonly id: string;
  readonly sort: 'tin' | 'bao-cao' | 'dien-dan' | 'loi-hua';
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly updated: string;
  readonly path: string;
  readonly author: string;
}

export default operation({
  id: 'public-feed',
  label: { vi: 'Điều mới ở một nơi', en: 'What is new at a place' },
  words: {
    vi: 'Tin đã đăng, báo cáo đã ban hành có số liệu công khai, diễn đàn đã thông báo, lời hứa đã giữ; mới nhất trước.',
    en: 'Published news, signed reports with public figures, announced forums, promises kept; the latest first.'
  },
  input: v.object({ unit: v.optional(v.pipe(v.string(), v.maxLength(100))) }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  run: async ({ unit }, context) => {
    const parts = await Promise.all([
      news(context, unit),
      papers(context, unit),
      forums(context, unit),
      promises(context, unit)
    ]);
    const told = parts
      .flat()
      .toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? 1 : -1));
    return { told: told.slice(0, MOST) };
  }
});

async function news(context: Context, unit: string | undefined): Promise<readonly Told[]> {
  return (await publicNews(context, { unit })).map(
    ({ item, title, text, publishedAt, changedAt, unitName }) => ({
      id: item,
      sort: 'tin',
      title,
      text,
      published: publishedAt,
      updated: changedAt,
      path: `/cong-khai/tin/${item}`,
      author: unitName
    })
  );
}

async function papers(context: Context, unit: string | undefined): Promise<readonly Told[]> {
  const found = (await publicFigures(context, unit)).flatMap(({ paper }) => paper ?? []);
  return [...new Map(found.map((paper) => [paper.id, paper])).values()].map(
    ({ id, type, unit: of, unitName, period, issuedOn, code, at, versions }) => {
      const numbers = versions.map(({ number, sign }) => `${String(number).padStart(2, '0')}/${sign}`);
      const name = reports.get(type)?.label.vi ?? type;
      return {
        id,
        sort: 'bao-cao',
        title: `${name}, ${unitName}, ${periodText(period, 'vi')}`,
        text: `${numbers.join(', ')}, ban hành ${dayText(issuedOn, 'vi')}. Mã kiểm chứng: ${code}.`,
        published: at,
        updated: at,
        path: `/cong-khai/${encodeURIComponent(of)}`,
        author: unitName
      };
    }
  );
}

async function forums(context: Context, unit: string | undefined): Promise<readonly Told[]> {
  const of = unit === undefined ? {} : { units: communesNow(context, unit) };
  return (await readForums(context.sql, { ...of, limit: MOST })).map((forum) => ({
    id: forum.id,
    sort: 'dien-dan',
    title: `${forum.cancelled ? 'Hoãn: ' : ''}${forum.title}`,
    text: `${dayText(forum.day, 'vi')}, ${forum.begins}, ${forum.place}.`,
    published: forum.announcedAt,
    updated: forum.changedAt,
    path: `/dien-dan/${forum.id}`,
    author: nameOf(context, forum.unit)
  }));
}

async function promises(context: Context, unit: string | undefined): Promise<readonly Told[]> {
  const of = unit === undefined ? {} : { units: communesNow(context, unit) };
  const lines = await readPromises(context.sql, { ...of, limit: 1_000 });
  return lines.flatMap((line): readonly Told[] => {
    if (!line.done || standingOf(line, context.world.today) !== 'kept') return [];
    const at = `${line.done.on}T00:00:00+07:00`;
    return [
      {
        id: line.id,
        sort: 'loi-hua',
        title: `Đã giữ lời hứa: ${line.text}`,
        text: line.done.text,
        published: at,
        updated: new Date(at).toISOString(),
        path: `/dien-dan/loi-hua/${line.id}`,
        author: nameOf(context, line.unit)
      }
    ];
  });
}

function nameOf({ world: { territory } }: Context, unit: string): string {
  return territory.find(unit)?.name ?? unit;
}
