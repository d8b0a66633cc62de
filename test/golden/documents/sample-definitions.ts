import type { Definition } from '#render/xlsx/definition.ts';

const programme = 'Chương trình phối hợp số 09/CTr-BCA-MTTW ngày 01/8/2013';

/** Of some indicators of the sample report; one that it does not use, and some it uses are missing. */
export const sampleDefinitions: readonly Definition[] = [
  {
    id: 'outreach-sessions',
    label: { vi: 'Số buổi tuyên truyền, vận động', en: 'Outreach sessions' },
    noun: 'buổi',
    nature: 'flow',
    words: {
      vi: 'Một buổi tuyên truyền, vận động tại một nơi, trong một ngày.',
      en: 'One session of outreach at one place on one day.'
    },
    reference: programme
  },
  {
    id: 'launch-drives',
    label: { vi: 'Số đợt phát động phong trào', en: 'Launch drives' },
    noun: 'đợt',
    nature: 'flow',
    words: { vi: 'Một đợt phát động phong trào tại một nơi.', en: 'One launch drive at one place.' },
    reference: programme
  },
  {
    id: 'model-sites',
    label: { vi: 'Số điểm mô hình', en: 'Model sites' },
    noun: 'mô hình',
    nature: 'stock',
    words: {
      vi: 'Nơi đang thực hiện một mô hình, tại một ngày.',
      en: 'Places that keep up a model on a day.'
    },
    reference: 'Hướng dẫn 22/HD-BCA-V05 ngày 18/11/2022 của Bộ Công an'
  },
  {
    id: 'festival-editions',
    label: { vi: 'Số kỳ Ngày hội', en: 'Festival editions' },
    noun: 'kỳ',
    nature: 'edition',
    words: { vi: 'Không dùng trong báo cáo mẫu.', en: 'Not used in the sample report.' },
    reference: programme
  }
];
