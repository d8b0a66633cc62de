import { lastDay, lastOfDistrict, mergerDay, programme } from './calendar.ts';
import { numbered, type Place, type Writers } from './place.ts';

/**
 * Thin data, so that roll-ups mean something: neighbours of old Quảng Nam, and huyện Vân Canh of old
 * Bình Định, where xã Canh Hiệp was divided on 1/7/2025 and later figures are therefore estimates.
 */
export const elsewhere: readonly Place[] = [
  before('20695@0', 'Thạnh Mỹ', 8, 'quangnam'),
  before('20710@0', 'Tà Bhinh', 4, 'quangnam'),
  before('20713@0', 'Cà Dy', 5, 'quangnam'),
  before('20917@0', 'Trà Bui', 5, 'quangnam'),
  before('20920@0', 'Trà Đốc', 5, 'quangnam'),
  after('20695@2025-07-01', 'Thạnh Mỹ', 8, 'danang'),
  after('20710@2025-07-01', 'Bến Giằng', 9, 'danang'),
  after('20920@2025-07-01', 'Trà Đốc', 10, 'danang'),
  before('21994@0', 'Vân Canh', 6, 'vancanh'),
  before('22000@0', 'Canh Hiệp', 5, 'vancanh'),
  before('22003@0', 'Canh Vinh', 6, 'vancanh'),
  after('21994@2025-07-01', 'Vân Canh', 8, 'gialai'),
  after('22006@2025-07-01', 'Canh Vinh', 9, 'gialai')
];

function before(unit: string, name: string, size: number, area: 'quangnam' | 'vancanh'): Place {
  const heirs = writersOf(area === 'quangnam' ? 'danang' : 'gialai');
  const life = { from: programme.from, to: lastOfDistrict };
  return { unit, name, size, ...life, hamlets: numbered('Thôn', 4), writers: writersOf(area), heirs };
}

function after(unit: string, name: string, size: number, area: 'danang' | 'gialai'): Place {
  const life = { from: mergerDay, to: lastDay };
  return { unit, name, size, ...life, hamlets: numbered('Thôn', 4), writers: writersOf(area) };
}

function writersOf(area: string): Writers {
  return { police: `congan.${area}.mau`, front: `mattran.${area}.mau` };
}
