import { day } from '#basis/day.ts';
import type { Announcement, ForumEntry } from '#engine/forums/entry.ts';
import type { Entry } from '#engine/records/entry.ts';
import { accountOf } from './accounts.ts';
import { followedForum, isFollowedForum, keptOn } from './followed-forum.ts';
import { heardOpinions } from './heard-opinions.ts';
import { idAt } from './instants.ts';

export interface DemonstrationForum {
  readonly id: string;
  readonly unit: string;
  /** Oldest first. */
  readonly entries: readonly ForumEntry[];
  /** What a citizen wrote and nobody has read yet, by its entry. */
  readonly words: ReadonlyMap<string, string>;
}

type Written = ForumEntry extends infer One
  ? One extends ForumEntry
    ? Omit<One, 'id' | 'forum' | 'at' | 'by' | 'party'>
    : never
  : never;

/** One that was held and recorded, with promises in every state, and one that was announced. Figures hold neither twice. */
export function heldForums(told: readonly Entry[]): readonly DemonstrationForum[] {
  const recorded = told.flatMap((entry) =>
    entry.act === 'recorded' && isFollowedForum(entry) ? [entry] : []
  );
  return [...recorded.map(followedOne), announcedOne()];
}

function followedOne(recorded: Extract<Entry, { act: 'recorded' }>): DemonstrationForum {
  const { header, values } = recorded;
  const name = 'forum/followed';
  const id = idAt('2026-08-01T02:00:00.000Z', name);
  const write = writerOf(id, name, 'congan.khamduc');
  const promise = (of: string): string => idAt('2026-08-15T13:00:00.000Z', `${name}/promise/${of}`);
  const content: Announcement = {
    title: String(values['title']),
    level: String(values['level']),
    place: 'Nhà văn hóa xã',
    day: followedForum.day,
    begins: '19:00',
    ends: '21:30',
    topics: ['public-order', 'traffic', 'online-fraud', 'procedures'],
    host: header.host,
    coHosts: header.coHosts,
    questionsUntil: day('2026-08-14')
  };
  const noted = heardOpinions(promise).flatMap(({ name: of, sorting, text, response }, index) => {
    const opinion = idAt('2026-08-15T12:30:00.000Z', `${name}/opinion/${of}`);
    const at = `2026-08-15T12:${String(30 + index)}:00.000Z`;
    return [
      write(at, { act: 'noted', opinion, sorting, text, response }),
      write('2026-08-17T02:00:00.000Z', { act: 'published', opinion, sorting, text })
    ];
  });
  const counts = { attendances: Number(values['attendances']), formsOut: 0, formsBack: 0, satisfied: 0 };
  const contest = write('2026-10-02T12:00:00.000Z', { act: 'contested', promise: promise('dogs') });
  const entries = [
    write('2026-08-01T02:00:00.000Z', { act: 'announced', content }),
    ...noted,
    write('2026-08-17T02:30:00.000Z', { act: 'counted', counts }),
    write('2026-08-17T03:00:00.000Z', { act: 'closed', record: recorded.record }),
    ...followUps(write, promise),
    contest,
    write('2026-10-05T02:00:00.000Z', {
      act: 'contest-shown',
      promise: promise('dogs'),
      contest: contest.id,
      text: 'Ở đầu thôn vẫn còn chó thả rông vào buổi sáng, giờ các cháu đi học.'
    })
  ];
  return { id, unit: header.unit, entries: entries.toSorted(byTime), words: new Map() };
}

function followUps(write: Write, promise: (of: string) => string): readonly ForumEntry[] {
  const done = (of: 'barrier' | 'mirror' | 'dogs', text: string, number?: string): ForumEntry =>
    write(`${keptOn[of]}T08:00:00.000Z`, {
      act: 'done',
      promise: promise(of),
      on: keptOn[of],
      text,
      ...(number ? { settlement: { number, day: keptOn[of] } } : {})
    });
  const progressed = (at: string, of: string, text: string): ForumEntry =>
    write(at, { act: 'progressed', promise: promise(of), text });
  return [
    progressed('2026-08-25T02:00:00.000Z', 'barrier', 'Đã khảo sát vị trí cùng nhà trường.'),
    done('barrier', 'Đã đặt hai gờ giảm tốc, dân quân hướng dẫn mỗi giờ tan học.', '41/TB-UBND'),
    progressed('2026-09-25T02:00:00.000Z', 'mirror', 'Đã đặt mua gương, nhà cung cấp hẹn giữa tháng 10.'),
    done('mirror', 'Đã lắp hai gương ở hai phía đầu cầu.'),
    done('dogs', 'Các hộ đã ký cam kết xích, nhốt chó.'),
    progressed('2026-11-10T02:00:00.000Z', 'lamps', 'Đã đưa vào dự toán năm 2027.'),
    progressed('2026-10-12T02:00:00.000Z', 'fraud', 'Đã soạn xong bài, chờ thu âm tiếng địa phương.')
  ];
}

function announcedOne(): DemonstrationForum {
  const name = 'forum/announced';
  const id = idAt('2026-11-16T02:00:00.000Z', name);
  const write = writerOf(id, name, 'congan.phuochiep');
  const content: Announcement = {
    title: 'Diễn đàn “Công an lắng nghe ý kiến nhân dân” cuối năm 2026',
    level: 'commune',
    place: 'Nhà văn hóa thôn Phước Hòa 1',
    hamlet: 'Thôn Phước Hòa 1',
    day: day('2026-12-19'),
    begins: '19:00',
    ends: '21:00',
    topics: ['traffic', 'fire-safety', 'conduct'],
    host: 'police',
    coHosts: ['front'],
    questionsUntil: day('2026-12-18'),
    notes: 'Có chỗ gửi xe ở sân trường. Có người phiên dịch tiếng địa phương.'
  };
  const questions = ['lamp', 'fire', 'wait'].map((of) =>
    write('2026-11-18T12:00:00.000Z', {
      act: 'asked',
      opinion: idAt('2026-11-18T12:00:00.000Z', `${name}/${of}`)
    })
  );
  const [lamp, fire, wait] = questions.map((entry) => ('opinion' in entry ? entry.opinion : ''));
  const entries = [
    write('2026-11-16T02:00:00.000Z', {
      act: 'announced',
      content: { ...content, day: day('2026-12-12'), questionsUntil: day('2026-12-11') }
    }),
    write('2026-11-17T02:00:00.000Z', {
      act: 'changed',
      content,
      note: 'Dời một tuần vì trùng ngày họp Hội đồng nhân dân xã.'
    }),
    ...questions,
    write('2026-11-19T02:00:00.000Z', {
      act: 'published',
      opinion: lamp ?? '',
      sorting: { kind: 'request', field: 'traffic' },
      text: 'Đường liên thôn buổi tối xe chạy rất nhanh, xã có thể lắp thêm biển báo không?'
    }),
    write('2026-11-19T02:10:00.000Z', {
      act: 'published',
      opinion: fire ?? '',
      sorting: { kind: 'request', field: 'fire-safety' },
      text: 'Mùa khô sắp tới, thôn có được tập huấn chữa cháy và cấp bình chữa cháy không?'
    })
  ];
  const words = new Map([[wait ?? '', 'Làm lại căn cước cho người già ở xa trung tâm xã thì làm ở đâu?']]);
  return { id, unit: '20728@2025-07-01', entries: entries.toSorted(byTime), words };
}

type Write = (at: string, written: Written) => ForumEntry;

/** A citizen's entry has no writer, and its id is that of the question. */
function writerOf(forum: string, name: string, login: string): Write {
  const { id: by, party } = accountOf(login);
  return (at, written) => {
    const isCitizens = written.act === 'asked' || written.act === 'contested';
    const of = 'opinion' in written ? written.opinion : 'promise' in written ? written.promise : '';
    const id = written.act === 'asked' ? written.opinion : idAt(at, `${name}/${written.act}/${of}`);
    return { id, forum, at, ...(isCitizens ? {} : { by, party }), ...written } as ForumEntry;
  };
}

function byTime(a: { readonly at: string }, b: { readonly at: string }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
