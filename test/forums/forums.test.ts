import assert from 'node:assert/strict';
import { randomUUIDv7 } from 'node:crypto';
import test from 'node:test';

import { isProblem } from '#basis/problem.ts';
import type { Person } from '#engine/rights/role.ts';
import announceForum from '#operations/forums/announce-forum.ts';
import answerContest from '#operations/forums/answer-contest.ts';
import askForum from '#operations/forums/ask-forum.ts';
import { newCode } from '#operations/forums/asked-code.ts';
import cancelForum from '#operations/forums/cancel-forum.ts';
import changeForum from '#operations/forums/change-forum.ts';
import closeForum from '#operations/forums/close-forum.ts';
import contestPromise from '#operations/forums/contest-promise.ts';
import countForum from '#operations/forums/count-forum.ts';
import forumCalendar from '#operations/forums/forum-calendar.ts';
import forumPaper from '#operations/forums/forum-paper.ts';
import followQuestion from '#operations/forums/follow-question.ts';
import giveFeedback from '#operations/forums/give-feedback.ts';
import judgeContest from '#operations/forums/judge-contest.ts';
import keepPromise from '#operations/forums/keep-promise.ts';
import moderateQuestion from '#operations/forums/moderate-question.ts';
import noteOpinion from '#operations/forums/note-opinion.ts';
import noteProgress from '#operations/forums/note-progress.ts';
import publicForum from '#operations/forums/public-forum.ts';
import publicForums from '#operations/forums/public-forums.ts';
import publicPromise from '#operations/forums/public-promise.ts';
import publicPromises from '#operations/forums/public-promises.ts';
import respondToOpinion from '#operations/forums/respond-to-opinion.ts';
import showForum from '#operations/forums/show-forum.ts';
import workList from '#operations/waiting/work-list.ts';
import showRecord from '#operations/records/show-record.ts';
import listeningForum from '#programme/records/listening-forum.ts';
import { destroyForumWords } from '#jobs/destroy-forum-words.ts';
import { within } from '#store/scope.ts';
import { testDatabase } from '#test/database.ts';
import { loadCountry, openTestHouse, phuocDuc, phuocHiep } from '#test/house.ts';

const today = '2023-07-11';
const database = await testDatabase();
await loadCountry(database, today);
const told = await openTestHouse(database, today);
test.after(() => told.close());
const { perform } = told.house;

const police = await told.person('commune-police', phuocHiep);
const front = await told.person('commune-front', phuocHiep, 'front');
const stranger = await told.person('commune-police', phuocDuc);

const announced = {
  title: 'Công an xã lắng nghe ý kiến nhân dân',
  level: 'commune',
  place: 'Nhà văn hóa thôn 2',
  day: today,
  begins: '19h30',
  ends: '21:00',
  topics: ['traffic', 'drugs'],
  host: 'police',
  coHosts: ['front'],
  questionsUntil: today
};
const request = { kind: 'request', field: 'traffic' };
const year = { unit: phuocHiep, from: '2023-01-01', to: '2023-12-31' };

async function forum(more: object = {}, by: Person = police): Promise<string> {
  const input = { id: randomUUIDv7(), unit: phuocHiep, raw: { ...announced, ...more } };
  return (await perform(announceForum, by, input)).forum;
}

async function asked(
  of: string,
  text = 'Khi nào đoạn đường qua thôn 2 có đèn?'
): Promise<{ id: string; code: string }> {
  const [id, code] = [randomUUIDv7(), newCode()];
  await perform(askForum, undefined, { id, forum: of, text, code });
  return { id, code };
}

async function moderated(of: string, opinion: string, decision: object, by: Person = police): Promise<void> {
  await perform(moderateQuestion, by, { id: randomUUIDv7(), forum: of, opinion, decision });
}

async function published(of: string, opinion: string): Promise<void> {
  await moderated(of, opinion, { is: 'publish', raw: request });
}

async function noted(
  of: string,
  raw: object,
  more: object = {}
): Promise<{ record: string; promise: string }> {
  const [record, promise] = [randomUUIDv7(), randomUUIDv7()];
  const input = {
    id: randomUUIDv7(),
    record,
    forum: of,
    promise,
    raw: { ...request, text: 'Khúc cua che khuất tầm nhìn', ...raw }
  };
  await perform(noteOpinion, police, { ...input, ...more });
  return { record, promise };
}

const promised = {
  how: 'promised',
  answer: 'Lắp gương cầu lồi',
  owner: 'people-committee',
  due: '2023-07-31'
};

async function counted(of: string): Promise<void> {
  const raw = { attendances: '80', formsOut: '60', formsBack: '50', satisfied: '45' };
  await perform(countForum, police, { id: randomUUIDv7(), forum: of, raw });
}

function is(code: string) {
  return (error: unknown): boolean => isProblem(error) && error.code === code;
}

test('anybody sees an announced forum, its change with the reason, and that it was cancelled', async () => {
  const of = await forum({ day: '2023-08-01', questionsUntil: '2023-07-31' });
  const moved = { ...announced, day: '2023-08-03', questionsUntil: '2023-08-01' };
  await perform(changeForum, police, { id: randomUUIDv7(), forum: of, raw: moved, note: 'Trùng lịch họp' });
  await perform(cancelForum, police, { id: randomUUIDv7(), forum: of, note: 'Bão số 4' });
  const seen = await perform(publicForum, undefined, { forum: of });
  assert.deepEqual(
    [
      seen.state,
      seen.forum.day,
      seen.forum.begins,
      seen.forum.changes[0]?.note,
      seen.forum.changes[0]?.before.day,
      seen.forum.cancelled?.note
    ],
    ['cancelled', '2023-08-03', '19:30', 'Trùng lịch họp', '2023-08-01', 'Bão số 4']
  );
  const list = await perform(publicForums, undefined, { unit: phuocHiep });
  assert.equal(list.find(({ id }) => id === of)?.state, 'cancelled');
  await assert.rejects(asked(of), is('forum-not-ready'));
});

test('what is wrong in an announcement is told at its field', async () => {
  const input = {
    id: randomUUIDv7(),
    unit: phuocHiep,
    raw: { ...announced, begins: '25h', questionsUntil: '2023-08-01', host: '' }
  };
  await assert.rejects(perform(announceForum, police, input), (error: unknown) => {
    assert.ok(isProblem(error) && 'fields' in error.details);
    assert.deepEqual(Object.keys(error.details.fields).toSorted(), ['begins', 'host', 'questionsUntil']);
    return true;
  });
});

test('a question is seen by its office alone until it is let through, and then by everybody word for word', async () => {
  const of = await forum();
  const { id } = await asked(of);
  assert.deepEqual((await perform(publicForum, undefined, { forum: of })).opinions, []);
  assert.equal(
    (await perform(showForum, police, { forum: of })).opinions[0]?.text,
    'Khi nào đoạn đường qua thôn 2 có đèn?'
  );
  await published(of, id);
  const [opinion] = (await perform(publicForum, undefined, { forum: of })).opinions;
  assert.equal(opinion?.text, 'Khi nào đoạn đường qua thôn 2 có đèn?');
});

test('another commune sees no question that waits, and can write nothing to the forum', async () => {
  const of = await forum();
  const { id } = await asked(of);
  await assert.rejects(perform(showForum, stranger, { forum: of }), is('no-such-forum'));
  await assert.rejects(moderated(of, id, { is: 'publish', raw: request }, stranger), is('no-such-forum'));
  const world = await told.house.world();
  const seen = await within(database.app, world.scopeOf(stranger), false, async (sql) => ({
    opinions: await sql`select id from forum_opinion where forum = ${of}`,
    entries: await sql`select id from forum_entry where forum = ${of}`,
    words: await sql`select entry from forum_words where forum = ${of}`
  }));
  assert.deepEqual([seen.opinions.length, seen.entries.length, seen.words.length], [0, 0, 0]);
  const forged = (table: string): Promise<unknown> =>
    within(database.app, world.scopeOf(stranger), true, (sql) =>
      table === 'entry'
        ? sql`
            insert into forum_entry (id, forum, home, unit, act, body, at, by, party)
            select ${randomUUIDv7()}, id, home, unit, 'cancelled', '{}', now(), ${stranger.id}, 'police'
            from forum where id = ${of}`
        : sql`
            insert into forum_promise (id, forum, opinion, home, unit, due, standing, state)
            select ${randomUUIDv7()}, id, ${id}, home, unit, day, 'open', '{}' from forum where id = ${of}`
    );
  for (const table of ['entry', 'promise']) {
    await assert.rejects(forged(table), /row-level security/u);
  }
  const changed = await within(
    database.app,
    world.scopeOf(stranger),
    true,
    (sql) => sql`
    update forum set status = 'cancelled' where id = ${of}`
  );
  assert.equal(changed.count, 0);
});

test('nobody without an account can write past the functions, nor read a code or a waiting question', async () => {
  const of = await forum();
  const { id } = await asked(of);
  const nobody = (work: Parameters<typeof within>[3]) => within(database.app, undefined, true, work);
  await assert.rejects(
    nobody(
      (sql) => sql`
      insert into forum_entry (id, forum, home, unit, act, body, at)
      select ${randomUUIDv7()}, id, home, unit, 'asked', '{}', now() from forum where id = ${of}`
    ),
    /row-level security/u
  );
  await assert.rejects(
    nobody((sql) => sql`select code_hash from forum_opinion`),
    /permission denied/u
  );
  const seen = await nobody((sql) => sql`select id from forum_opinion where id = ${id}`);
  assert.deepEqual(Array.from(seen as Iterable<unknown>), []);
});

test('the co-host neither moderates nor closes, but notes what is said', async () => {
  const of = await forum();
  const { id } = await asked(of);
  await assert.rejects(moderated(of, id, { is: 'publish', raw: request }, front), is('not-allowed'));
  await assert.rejects(perform(closeForum, front, { id: randomUUIDv7(), forum: of }), is('not-allowed'));
  const input = {
    id: randomUUIDv7(),
    record: randomUUIDv7(),
    forum: of,
    promise: randomUUIDv7(),
    raw: { ...request, text: 'Xe chạy nhanh qua trường' }
  };
  assert.equal((await perform(noteOpinion, front, input)).known, false);
});

test('a refusal names its rule to who holds the code, and the words are destroyed after their term', async () => {
  const of = await forum();
  const { id, code } = await asked(of, 'Anh N. ở thôn 2 hay say rượu, sao không bắt?');
  await moderated(of, id, { is: 'refuse', rule: 'names-person' });
  const followed = await perform(followQuestion, undefined, { code: code.replaceAll(' ', '') });
  assert.deepEqual([followed.standing, followed.rule?.id], ['refused', 'names-person']);
  const kept = async () => (await database.owner`select words from forum_words where entry = ${id}`).length;
  await destroyForumWords(database.owner, new Date('2023-08-10T05:00:00Z'));
  assert.equal(await kept(), 1);
  await destroyForumWords(database.owner, new Date('2023-08-11T05:00:00Z'));
  assert.equal(await kept(), 0);
  await assert.rejects(published(of, id), is('forum-not-ready'));
});

test('a wrong code finds nothing', async () => {
  await assert.rejects(perform(followQuestion, undefined, { code: newCode() }), is('no-question-of-code'));
  await assert.rejects(perform(followQuestion, undefined, { code: 'abc' }), is('no-question-of-code'));
});

test('a forum takes so many questions an hour, says that it is full, and takes the same question once', async () => {
  const of = await forum();
  const first = { id: randomUUIDv7(), forum: of, text: 'Câu hỏi được gửi hai lần', code: newCode() };
  assert.equal((await perform(askForum, undefined, first)).known, false);
  assert.equal((await perform(askForum, undefined, first)).known, true);
  for (let sent = 1; sent < 60; sent += 1) await asked(of, `Câu hỏi thứ ${sent} của buổi tối`);
  await assert.rejects(asked(of), is('forum-full'));
  const other = await forum();
  await asked(other);
});

test('nothing tells who asked: no person, no moment finer than the hour, no name in the audit', async () => {
  const of = await forum();
  const input = { id: randomUUIDv7(), forum: of, text: 'Người đăng nhập cũng hỏi ẩn danh', code: newCode() };
  await perform(askForum, police, input);
  const [entry] = await database.owner`select by, party, at::text from forum_entry where id = ${input.id}`;
  assert.deepEqual([entry?.['by'], entry?.['party']], [null, null]);
  assert.match(String(entry?.['at']), /:00:00\+00$/u);
  const [audit] =
    await database.owner`select person from audit where operation = 'ask-forum' and subject = ${of}`;
  assert.equal(audit?.['person'], null);
});

test('sent twice from the phone, an opinion is noted once', async () => {
  const of = await forum();
  const input = {
    id: randomUUIDv7(),
    record: randomUUIDv7(),
    forum: of,
    promise: randomUUIDv7(),
    raw: { ...request, ...promised, text: 'Khúc cua che khuất' }
  };
  assert.deepEqual(await perform(noteOpinion, police, input), {
    record: input.record,
    known: false,
    hints: []
  });
  assert.deepEqual(await perform(noteOpinion, police, input), {
    record: input.record,
    known: true,
    hints: []
  });
  const { tally, promises } = await perform(showForum, police, { forum: of });
  assert.deepEqual([tally.heard, tally.promised, promises.length], [1, 1, 1]);
});

test('a promise is public at once, with its office and day, and its progress follows', async () => {
  const of = await forum();
  const { promise } = await noted(of, promised);
  await perform(noteProgress, front, { id: randomUUIDv7(), forum: of, promise, text: 'Đã khảo sát vị trí' });
  const [line] = await perform(publicPromises, undefined, { forum: of });
  assert.deepEqual(
    [line?.id, line?.state, line?.ownerLabel.vi, line?.due, line?.lastProgress?.text],
    [promise, 'on-the-way', 'Ủy ban nhân dân xã', '2023-07-31', 'Đã khảo sát vị trí']
  );
  // The opinion itself waits until it is let through.
  assert.equal((await perform(publicPromise, undefined, { promise })).opinion, undefined);
});

test('closed once, a forum is one record whose numbers are counted, and figures rise by them once confirmed', async () => {
  const value = (indicator: string) => told.value(indicator, year);
  await told.held(listeningForum, phuocHiep, '2023-03-02', {
    title: 'Diễn đàn quý I',
    level: 'commune',
    opinions: { request: 1 }
  });
  const before = await Promise.all([value('listening-forums'), value('forum-opinions')]);
  const of = await forum();
  const question = await asked(of);
  await assert.rejects(perform(closeForum, police, { id: randomUUIDv7(), forum: of }), is('forum-not-ready'));
  await published(of, question.id);
  await perform(respondToOpinion, police, {
    id: randomUUIDv7(),
    forum: of,
    opinion: question.id,
    promise: randomUUIDv7(),
    raw: { how: 'passed-on', to: 'Công ty Điện lực' }
  });
  await noted(of, { how: 'answered-in-room', answer: 'Đã tuần tra mỗi tối', kind: 'criticism' });
  const { promise } = await noted(of, promised);
  await noted(of, { kind: 'praise', field: 'conduct', text: 'Công an xã tận tình' });
  await counted(of);
  await perform(giveFeedback, undefined, { forum: of, satisfied: true });
  await perform(keepPromise, police, {
    id: randomUUIDv7(),
    forum: of,
    promise,
    on: today,
    text: 'Đã lắp ngay trong tối'
  });
  const { record } = await perform(closeForum, police, { id: randomUUIDv7(), forum: of });
  await assert.rejects(perform(closeForum, police, { id: randomUUIDv7(), forum: of }), is('forum-not-ready'));
  const { state } = await perform(showRecord, police, { record });
  assert.deepEqual(state.values, {
    title: announced.title,
    level: 'commune',
    attendances: 80,
    opinions: { praise: 1, criticism: 1, request: 2 },
    answeredInRoom: 1,
    passedOn: 1,
    promised: 1,
    formsOut: 61,
    formsBack: 51,
    satisfied: 46
  });
  assert.equal(state.confirmed, false);
  await told.confirmed(record, front);
  const after = await Promise.all([value('listening-forums'), value('forum-opinions')]);
  assert.deepEqual(after, [Number(before[0]) + 1, Number(before[1]) + 4]);
  assert.ok((await told.recordsBehind('listening-forums', year)).includes(record));
  assert.equal((await perform(publicForum, undefined, { forum: of })).forum.closed?.record, record);
});

test('what is told as done can be contested by code alone; reopened, it counts as kept no longer', async () => {
  const value = () => told.value('forum-promises-kept-in-time', year);
  const of = await forum({ coHosts: [] });
  const code = newCode();
  const { promise } = await noted(of, promised, { code });
  await counted(of);
  await perform(closeForum, police, { id: randomUUIDv7(), forum: of });
  const before = Number(await value());
  const contest = { id: randomUUIDv7(), code, text: 'Tôi đi qua hôm nay vẫn chưa thấy gương' };
  await assert.rejects(perform(contestPromise, undefined, contest), is('forum-not-ready'));
  await perform(keepPromise, police, {
    id: randomUUIDv7(),
    forum: of,
    promise,
    on: today,
    text: 'Đã lắp gương',
    raw: { paperNumber: '15/QĐ-UBND' }
  });
  assert.equal(await value(), before + 1);
  await perform(contestPromise, undefined, contest);
  assert.equal((await perform(publicPromise, undefined, { promise })).state, 'kept');
  await assert.rejects(
    perform(contestPromise, undefined, { ...contest, id: randomUUIDv7() }),
    is('forum-full')
  );
  await perform(judgeContest, police, { id: randomUUIDv7(), forum: of, contest: contest.id });
  assert.equal((await perform(publicPromise, undefined, { promise })).state, 'contested');
  await perform(answerContest, police, {
    id: randomUUIDv7(),
    forum: of,
    promise,
    text: 'Gương bị vỡ, sẽ lắp lại',
    due: '2023-07-20'
  });
  const seen = await perform(publicPromise, undefined, { promise });
  assert.deepEqual(
    [seen.state, seen.promise.earlierDues, seen.promise.contests[0]?.text],
    ['on-the-way', ['2023-07-31'], contest.text]
  );
  assert.equal(await value(), before);
});

test('the office may hold to what it did, and the objection stays in view with the answer', async () => {
  const of = await forum();
  const code = newCode();
  const { promise } = await noted(of, promised, { code });
  await perform(keepPromise, police, {
    id: randomUUIDv7(),
    forum: of,
    promise,
    on: today,
    text: 'Đã lắp gương'
  });
  const contest = { id: randomUUIDv7(), code, text: 'Chưa thấy gương ở khúc cua nào cả' };
  await perform(contestPromise, undefined, contest);
  await perform(judgeContest, police, { id: randomUUIDv7(), forum: of, contest: contest.id });
  await perform(answerContest, police, {
    id: randomUUIDv7(),
    forum: of,
    promise,
    text: 'Gương ở đầu cầu, phía trái'
  });
  const seen = await perform(publicPromise, undefined, { promise });
  assert.deepEqual(
    [seen.state, seen.promise.contests[0]?.answer?.text],
    ['kept', 'Gương ở đầu cầu, phía trái']
  );
});

test('what waits stands in the work list of the side that has to act, and nowhere else', async () => {
  const of = await forum({ title: 'Diễn đàn của danh sách việc' });
  await asked(of);
  const near = { ...promised, answer: 'Sửa biển báo gãy', due: '2023-07-15' };
  const { promise } = await noted(of, near);
  const keysOf = async (person: Person) => {
    const { sections } = await perform(workList, person, {});
    return sections.flatMap(({ id, items }) => items.map(({ href }) => `${id} ${href}`));
  };
  const moderating = `questions-to-moderate /dien-dan/${of}/dieu-hanh`;
  const due = `promises-due /dien-dan/loi-hua/${promise}`;
  const [own, others, elsewhere] = [await keysOf(police), await keysOf(front), await keysOf(stranger)];
  assert.deepEqual([own.includes(moderating), own.includes(due)], [true, true]);
  assert.deepEqual([others.includes(moderating), others.includes(due)], [false, true]);
  assert.deepEqual([elsewhere.includes(moderating), elsewhere.includes(due)], [false, false]);
});

test('minutes and closing report tell what was heard, in Word, as pdf and as a page', async () => {
  const of = await forum();
  await noted(of, promised);
  await counted(of);
  for (const paper of ['minutes', 'closing']) {
    const page = await perform(forumPaper, police, { forum: of, paper, format: 'fragment' });
    const html = new TextDecoder().decode(page.bytes);
    assert.match(html, /Khúc cua che khuất tầm nhìn\. Hứa giải quyết: Lắp gương cầu lồi\./u);
    assert.match(html, /80/u);
    for (const format of ['docx', 'pdf']) {
      const { bytes } = await perform(forumPaper, police, { forum: of, paper, format });
      assert.ok(bytes.length > 5000);
    }
  }
  const ahead = await forum({ day: '2023-08-01' });
  await assert.rejects(
    perform(forumPaper, police, { forum: ahead, paper: 'minutes' }),
    is('forum-not-ready')
  );
});

test('the calendar entry of a forum is in UTC, and says when it is cancelled', async () => {
  const of = await forum({ day: '2023-08-01' });
  const text = async () =>
    new TextDecoder().decode((await perform(forumCalendar, undefined, { forum: of })).bytes);
  assert.match(await text(), /DTSTART:20230801T123000Z/u);
  await perform(cancelForum, police, { id: randomUUIDv7(), forum: of, note: 'Bão số 4' });
  assert.match(await text(), /STATUS:CANCELLED/u);
});
