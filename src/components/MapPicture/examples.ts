import type { Example } from '../example.ts';
import type { MapPictureProps } from './props.ts';

export const examples: readonly Example<MapPictureProps>[] = [
  {
    title: 'Năm địa bàn, một chỗ chưa rõ',
    props: {
      title: 'Số buổi tuyên truyền theo xã, năm 2023',
      noun: 'buổi',
      viewBox: '0 0 400 220',
      shapes: [
        { id: 'a', name: 'Xã A', path: 'M0 20L120 0L140 90L40 130L0 110z', value: 4, href: '#' },
        { id: 'b', name: 'Xã B', path: 'M120 0L260 20L250 100L140 90z', value: 22, href: '#' },
        { id: 'c', name: 'Xã C', path: 'M260 20L400 0L390 120L250 100z', value: 9, href: '#' },
        { id: 'd', name: 'Xã D', path: 'M40 130L140 90L250 100L240 210L60 220z', href: '#' },
        { id: 'e', name: 'Xã E', path: 'M250 100L390 120L400 220L240 210z', value: 0, href: '#' }
      ]
    }
  }
];
