import type { Example } from '../example.ts';
import type { PaginationProps } from './props.ts';

export const examples: readonly Example<PaginationProps>[] = [
  { title: 'Ở giữa', props: { page: 3, pages: 27, href: (page) => `?trang=${page}` } }
];
