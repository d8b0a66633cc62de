import { oddWithout } from '#engine/records/bounds.ts';
import { recordKind } from '#engine/records/kind.ts';

export default recordKind({
  id: 'community-model',
  label: { vi: 'Điểm mô hình', en: 'Model site' },
  plural: { vi: 'Các điểm mô hình', en: 'Model sites' },
  words: {
    vi: 'Một điểm: một nơi đang thực hiện một mô hình gốc có tên. Nhiều điểm cùng tên là một loại mô hình; các tổ thực hiện trong điểm là số thứ ba. Ba số này không cộng với nhau.',
    en: 'One site: a place that runs a named original model. Sites of the same name are one model; the teams within a site are a third count. The three are never added together.'
  },
  reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an',
  group: 'movement',
  titledBy: 'model',
  telling: ['members'],
  confirmedBy: 'other-side',
  steps: [
    { id: 'launched', label: { vi: 'Ra mắt', en: 'Launched' }, turns: 'on' },
    { id: 'strengthened', label: { vi: 'Củng cố', en: 'Strengthened' } },
    { id: 'evaluated', label: { vi: 'Đánh giá, phân loại', en: 'Evaluated' } },
    { id: 'recognised', label: { vi: 'Công nhận điển hình', en: 'Recognised as an exemplar' } },
    { id: 'retired', label: { vi: 'Thanh loại, giải thể', en: 'Retired' }, turns: 'off' }
  ],
  fields: {
    model: {
      type: 'text',
      required: true,
      longest: 160,
      label: { vi: 'Tên mô hình gốc', en: 'Name of the original model' },
      help: {
        vi: 'Ghi đúng một cách viết cho mọi điểm của cùng mô hình, ví dụ “Camera giám sát an ninh”. Viết khác nhau sẽ bị đếm thành hai loại.',
        en: 'Write it alike for every site of the same model; two spellings are counted as two models.'
      }
    },
    area: {
      type: 'choice',
      required: true,
      label: { vi: 'Lĩnh vực', en: 'Field' },
      options: [
        { id: 'public-order', label: { vi: 'An ninh, trật tự chung', en: 'Public order' } },
        { id: 'camera', label: { vi: 'Camera an ninh', en: 'Security cameras' } },
        { id: 'outreach', label: { vi: 'Tuyên truyền, tiếng loa', en: 'Outreach, loudspeakers' } },
        { id: 'fire-safety', label: { vi: 'Phòng cháy, chữa cháy', en: 'Fire safety' } },
        { id: 'domestic-violence', label: { vi: 'Phòng, chống bạo lực gia đình', en: 'Domestic violence' } },
        { id: 'law-abiding', label: { vi: 'Không vi phạm pháp luật', en: 'Law-abiding members' } },
        { id: 'forest-minerals', label: { vi: 'Bảo vệ lâm, khoáng sản', en: 'Forest and minerals' } },
        { id: 'drugs', label: { vi: 'Phòng, chống ma túy', en: 'Drugs' } },
        { id: 'traffic', label: { vi: 'An toàn giao thông', en: 'Traffic safety' } },
        { id: 'other', label: { vi: 'Lĩnh vực khác', en: 'Other' } }
      ]
    },
    origin: {
      type: 'choice',
      label: { vi: 'Xây dựng mới hay nhân rộng', en: 'New or replicated' },
      options: [
        { id: 'new', label: { vi: 'Xây dựng mới', en: 'Newly built' } },
        { id: 'replicated', label: { vi: 'Nhân rộng từ nơi khác', en: 'Replicated from elsewhere' } }
      ]
    },
    surveyed: {
      type: 'yes-no',
      label: { vi: 'Đã khảo sát trước khi xây dựng', en: 'Surveyed before it was built' }
    },
    teams: { type: 'count', most: 1_000, noun: 'tổ', label: { vi: 'Số tổ thực hiện', en: 'Teams' } },
    members: {
      type: 'count',
      most: 100_000,
      noun: 'thành viên',
      label: { vi: 'Số thành viên', en: 'Members' }
    },
    cameras: { type: 'count', most: 10_000, noun: 'mắt', label: { vi: 'Số mắt camera', en: 'Cameras' } },
    lamps: {
      type: 'count',
      most: 10_000,
      noun: 'đèn',
      label: { vi: 'Số đèn an ninh', en: 'Security lamps' }
    },
    skilfulMobilisation: {
      type: 'yes-no',
      label: { vi: 'Là mô hình “Dân vận khéo”', en: 'Skilful mass mobilisation' }
    },
    rating: {
      type: 'choice',
      label: { vi: 'Xếp loại gần nhất', en: 'Latest rating' },
      help: {
        vi: 'Ghi khi đánh giá hằng năm, theo văn bản của cấp có thẩm quyền.',
        en: 'Filled at the yearly evaluation, after the paper of the competent level.'
      },
      options: [
        { id: 'good', label: { vi: 'Tốt', en: 'Good' } },
        { id: 'fair', label: { vi: 'Khá', en: 'Fair' } },
        { id: 'average', label: { vi: 'Trung bình', en: 'Average' } },
        { id: 'weak', label: { vi: 'Yếu', en: 'Weak' } }
      ]
    },
    exemplar: {
      type: 'yes-no',
      label: { vi: 'Được công nhận điển hình tiên tiến', en: 'Recognised as an exemplar' }
    }
  },
  duplicateWhen: [
    {
      why: {
        vi: 'Cùng tên mô hình, cùng thôn: một điểm mô hình hai bên cùng ghi.',
        en: 'The same model in the same hamlet: one site that both sides recorded.'
      },
      daysApart: 366,
      likeText: { field: 'model', least: 0.6, hollow: ['mô hình', 'điểm'] },
      near: { field: 'members', percent: 30 },
      same: ['hamlet', 'area']
    }
  ],
  hints: [
    oddWithout('members', {
      vi: 'Chưa ghi số thành viên. Nếu có số, hãy ghi để báo cáo không bị thiếu.',
      en: 'Members are missing. Write them if they are known, so that reports are complete.'
    })
  ],
  unlikeBefore: ['teams', 'members', 'cameras', 'lamps'],
  examples: [
    {
      title: 'A camera site run by one team',
      values: {
        model: 'Camera giám sát an ninh',
        area: 'camera',
        origin: 'new',
        surveyed: true,
        teams: 1,
        members: 9,
        cameras: 6
      }
    },
    { title: 'A site of no named model', values: { area: 'camera' }, refused: ['model'] },
    {
      title: 'A site whose members nobody wrote down',
      values: { model: 'Camera giám sát an ninh', area: 'camera', cameras: 6 },
      hinted: ['members']
    }
  ]
});
