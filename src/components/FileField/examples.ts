import type { Example } from '../example.ts';
import type { FileFieldProps } from './props.ts';

export const examples: readonly Example<FileFieldProps>[] = [
  {
    title: 'Một tệp',
    props: {
      name: 'file-example',
      label: 'Tệp báo cáo',
      help: 'Word, PDF có chữ; nhiều nhất 20 MB.',
      accept: '.docx,.pdf',
      required: true
    }
  },
  {
    title: 'Nhiều tệp, bị từ chối',
    props: {
      name: 'files-example',
      label: 'Ảnh và tệp kèm theo',
      error: 'Tệp “anh.heic” lớn hơn 20 MB. Hãy chọn tệp nhỏ hơn.',
      accept: 'image/*',
      multiple: true
    }
  }
];
