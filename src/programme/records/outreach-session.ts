import { oddAbove, oddWithout } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';
import { placeTypes } from './options/place-type.ts';
import { topics } from './options/topic.ts';
import { hollowWords } from '../hollow-words.ts';

export default recordKind({
  id: 'outreach-session',
  label: { vi: 'Buổi tuyên truyền, vận động', en: 'Outreach session' },
  plural: { vi: 'Các buổi tuyên truyền, vận động', en: 'Outreach sessions' },
  words: {
    vi: 'Một buổi tuyên truyền, vận động tại một nơi, trong một ngày. Không phải là một đợt gồm nhiều buổi, cũng không phải là số người dự.',
    en: 'One outreach session at one place on one day. Not a round of several sessions, and not the people who came.'
  },
  reference: 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013; số 07/CTrPH-BCA-MTTW ngày 17/10/2023',
  group: 'outreach',
  titledBy: 'title',
  telling: ['attendances'],
  confirmedBy: 'other-side',
  fields: {
    title: {
      type: 'text',
      required: true,
      label: { vi: 'Nội dung buổi', en: 'What it was about' },
      help: {
        vi: 'Ví dụ: Tuyên truyền Luật Phòng, chống ma túy.',
        en: 'For example: the Law on Drug Prevention.'
      }
    },
    topics: { type: 'choices', required: true, label: { vi: 'Chủ đề', en: 'Topics' }, options: topics },
    form: {
      type: 'choice',
      required: true,
      label: { vi: 'Hình thức', en: 'Form' },
      options: [
        { id: 'session', label: { vi: 'Buổi tuyên truyền tập trung', en: 'Gathering' } },
        { id: 'residents-meeting', label: { vi: 'Họp dân, sinh hoạt khu dân cư', en: "Residents' meeting" } },
        { id: 'mobile-legal-aid', label: { vi: 'Trợ giúp pháp lý lưu động', en: 'Mobile legal aid' } },
        { id: 'loudspeaker', label: { vi: 'Xe loa, loa lưu động', en: 'Mobile loudspeaker' } },
        { id: 'house-to-house', label: { vi: 'Đến từng nhà, từng đối tượng', en: 'House to house' } },
        { id: 'contest', label: { vi: 'Hội thi, sân khấu hóa', en: 'Contest or stage play' } }
      ]
    },
    audiences: {
      type: 'choices',
      label: { vi: 'Người dự', en: 'Audience' },
      options: [
        { id: 'residents', label: { vi: 'Nhân dân', en: 'Residents' } },
        { id: 'students', label: { vi: 'Học sinh, sinh viên', en: 'Pupils and students' } },
        { id: 'believers', label: { vi: 'Đồng bào có đạo', en: 'Believers' } },
        { id: 'youth', label: { vi: 'Thanh thiếu niên', en: 'Young people' } },
        { id: 'women', label: { vi: 'Phụ nữ', en: 'Women' } },
        { id: 'officials', label: { vi: 'Cán bộ, công chức, viên chức', en: 'Officials' } },
        { id: 'workers', label: { vi: 'Công nhân, người lao động', en: 'Workers' } },
        { id: 'members', label: { vi: 'Đoàn viên, hội viên', en: 'Members of organisations' } }
      ]
    },
    placeType: { type: 'choice', label: { vi: 'Nơi tổ chức', en: 'Kind of place' }, options: placeTypes },
    attendances: {
      type: 'count',
      most: 100_000,
      noun: 'lượt người',
      label: { vi: 'Lượt người dự', en: 'Attendances' },
      help: {
        vi: 'Một người dự hai buổi là hai lượt. Không biết thì để trống, không ghi 0.',
        en: 'A person who comes twice counts twice. Leave it empty when it is not known; do not write 0.'
      }
    },
    leaflets: { type: 'count', noun: 'tờ', label: { vi: 'Tờ rơi đã phát', en: 'Leaflets handed out' } },
    banners: {
      type: 'count',
      noun: 'cái',
      label: { vi: 'Pa nô, áp phích, băng rôn đã treo', en: 'Posters and banners put up' }
    },
    bulletins: { type: 'count', noun: 'bản tin', label: { vi: 'Bản tin phát thanh', en: 'Radio bulletins' } },
    loudspeakerRuns: {
      type: 'count',
      noun: 'lượt',
      label: { vi: 'Lượt xe loa tuyên truyền', en: 'Loudspeaker runs' }
    },
    pledges: {
      type: 'count',
      noun: 'bản',
      label: { vi: 'Bản cam kết đã ký', en: 'Pledges signed' },
      help: {
        vi: 'Số bản do người dân hoặc hộ gia đình ký trong buổi này.',
        en: 'Signed by persons or households at this session.'
      }
    }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Hai bên cùng ghi một buổi: ngày, nội dung và số người dự gần như nhau.',
        en: 'Both sides recorded one session: day, subject and attendance are nearly the same.'
      },
      daysApart: 1,
      likeText: { field: 'title', least: 0.45, hollow: hollowWords },
      near: { field: 'attendances', percent: 20 },
      same: ['hamlet']
    },
    {
      why: {
        vi: 'Cùng ngày, cùng hình thức, số người dự gần như nhau, dù đặt tên khác nhau.',
        en: 'The same day, form and nearly the same attendance, though named otherwise.'
      },
      daysApart: 0,
      likeText: { field: 'title', least: 0.2, hollow: hollowWords },
      near: { field: 'attendances', percent: 5, isNeeded: true },
      same: ['hamlet', 'form']
    }
  ],
  hints: [
    oddWithout('attendances', {
      vi: 'Chưa ghi lượt người dự. Nếu có số, hãy ghi để báo cáo không bị thiếu.',
      en: 'Attendances are missing. Write them if they are known, so that reports are complete.'
    }),
    oddAbove('attendances', 2_000, {
      vi: 'Một buổi có trên 2.000 lượt người là hiếm. Hãy xem lại đây có phải là số cộng của nhiều buổi không.',
      en: 'More than 2,000 at one session is rare. Check whether several sessions were added up.'
    })
  ],
  unlikeBefore: ['attendances', 'leaflets', 'banners', 'bulletins', 'loudspeakerRuns', 'pledges'],
  examples: [
    {
      title: 'A session at a school with leaflets',
      values: {
        title: 'Phòng, chống ma túy học đường',
        topics: ['drugs'],
        form: 'session',
        audiences: ['students'],
        placeType: 'school',
        attendances: 240,
        leaflets: 300
      }
    },
    {
      title: 'A session without a title, of no known form',
      values: { title: ' ', topics: ['drugs'], form: 'chat' },
      refused: ['title', 'form']
    },
    {
      title: 'Half an attendance',
      values: { title: 'Họp dân', topics: ['movement'], form: 'residents-meeting', attendances: 1.5 },
      refused: ['attendances']
    },
    {
      title: 'Several sessions added up',
      values: { title: 'Họp dân', topics: ['movement'], form: 'residents-meeting', attendances: 2_500 },
      hinted: ['attendances']
    }
  ]
});
