import type { Example } from '../example.ts';
import type { UnitPickerProps } from './props.ts';

const names = ['Xã Phước Chánh', 'Xã Phước Năng', 'Xã Phước Mỹ', 'Xã Phước Kim', 'Thị trấn Khâm Đức'];
const few = names.map((name, index) => ({ id: `2070${index}@0`, name, detail: 'huyện Phước Sơn' }));
const many = Array.from({ length: 8 }, (_, block) =>
  few.map((unit, index) => ({ ...unit, id: `2${block}${index}00@0` }))
).flat();

export const examples: readonly Example<UnitPickerProps>[] = [
  {
    title: 'Ít đơn vị: chọn trong danh sách',
    props: { name: 'unit-few', label: 'Xã, phường, đặc khu', units: few, value: '20701@0', required: true }
  },
  {
    title: 'Nhiều đơn vị: gõ để tìm',
    props: { name: 'unit-many', label: 'Địa bàn', units: many, value: '21100@0', required: true }
  },
  {
    title: 'Gõ tên mà chưa chọn: nêu những nơi có thể',
    props: {
      name: 'unit-typed',
      label: 'Địa bàn',
      units: many.slice(0, 35),
      value: 'kham duc',
      required: true
    }
  }
];
