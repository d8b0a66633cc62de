import { content, type Example } from '../example.ts';
import type { ButtonProps } from './props.ts';

export const examples: readonly Example<ButtonProps>[] = [
  { title: 'Chính', props: { type: 'button', children: content('<span>Ghi lại</span>') } },
  {
    title: 'Phụ, là một liên kết',
    props: { kind: 'secondary', href: '#', children: content('<span>Tải bản Word (.docx)</span>') }
  },
  {
    title: 'Việc khó quay lại',
    props: { kind: 'problem', type: 'button', children: content('<span>Rút bản ghi</span>') }
  }
];
