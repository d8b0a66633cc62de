import type { Example } from '../example.ts';
import type { PageTitleProps } from './props.ts';

export const examples: readonly Example<PageTitleProps>[] = [
  {
    title: 'Có dòng trên, lời dẫn và lối trở lại',
    props: {
      title: 'Diễn đàn “Công an lắng nghe ý kiến nhân dân” xã Phước Chánh',
      above: 'Diễn đàn',
      lead: 'Tổ chức ngày 15/5/2023, 86 lượt người tham dự.',
      back: { label: 'Bản ghi', href: '#' }
    }
  }
];
