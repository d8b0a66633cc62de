import type { Example } from '../example.ts';
import type { OutlineMapProps } from './props.ts';

export const examples: readonly Example<OutlineMapProps>[] = [
  {
    title: 'Một xã giữa các xã bên cạnh, một đảo xa bờ',
    props: {
      title: 'Xã B trong huyện',
      drawing: { width: 540, height: 240, inset: { x: 420, y: 110, width: 110, height: 110 } },
      shapes: [
        { id: 'a', name: 'Xã A', path: 'M0 20L120 0L140 90L40 130L0 110z', isSelf: false, href: '#a' },
        { id: 'b', name: 'Xã B', path: 'M120 0L260 20L250 100L140 90z', isSelf: true },
        { id: 'c', name: 'Xã C', path: 'M260 20L400 0L390 120L250 100z', isSelf: false, href: '#c' },
        { id: 'd', name: 'Đảo D', path: 'M460 150h20v20h-20z', isSelf: false, href: '#d' }
      ]
    }
  }
];
