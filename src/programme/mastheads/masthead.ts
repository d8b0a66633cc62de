import type { Masthead, OfficialDocument, Signature } from '#engine/documents/document.ts';
import { type DocumentType, signOf } from '#engine/documents/document-type.ts';
import type { Commission } from '#engine/reports/report.ts';
import { bareName, lowerFirst } from './place-words.ts';

/** All that differs between the two sides' versions of one document: whose it is, who signs, who gets it. */
export type Imprint = Pick<
  OfficialDocument,
  'masthead' | 'addressees' | 'signatures' | 'recipients' | 'archive'
>;

/** Nghị định 30/2020/NĐ-CP for both; the Front follows the state look (Hướng dẫn 91/HD-MTTW-BTT). */
export function imprintOf(commission: Commission, type: DocumentType): Imprint {
  return commission.side === 'police' ? policeImprint(commission, type) : frontImprint(commission, type);
}

/** Whose paper it is, who works with them, and who is above, in running text. */
export function sidesOf(commission: Commission): Readonly<Record<'own' | 'other' | 'upper', string>> {
  const { side, unit } = commission;
  const nameOf = (of: Commission['side']): string => partner(of, unit.name, unit.level).join('');
  return {
    own: nameOf(side),
    other: nameOf(side === 'police' ? 'front' : 'police'),
    upper: imprintOf(commission, 'to-trinh').addressees?.join(', ') ?? ''
  };
}

interface Office {
  /** What follows the type in the number: `CAX`. */
  readonly sign: string;
  readonly head: string;
}

function policeImprint({ unit, above }: Commission, type: DocumentType): Imprint {
  const { sign, head } = policeOffice(unit.level, unit.name);
  const superior = unit.level === 'nation' ? 'Bộ Công an' : `Công an ${lowerFirst(above ?? '')}`;
  const upper = unit.level === 'province' || unit.level === 'nation' ? 'Bộ Công an' : superior;
  return {
    masthead: masthead({
      superior: upper,
      issuer: policeName(unit.level, unit.name),
      sign: signOf(type, sign),
      place: unit.name
    }),
    ...addressed(type, [upper]),
    signatures: [{ title: head }],
    recipients: [...(isAddressed(type) ? ['Như trên'] : [upper]), ...partner('front', unit.name, unit.level)],
    archive: 'VT'
  };
}

function frontImprint({ unit, above }: Commission, type: DocumentType): Imprint {
  const isTop = unit.level === 'nation' || above === undefined;
  const upper = isTop
    ? 'Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'
    : `Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam ${lowerFirst(above)}`;
  const signature: Signature = { authority: [{ by: 'TM.', of: 'Ban Thường trực' }], title: 'Chủ tịch' };
  return {
    masthead: {
      ...masthead({
        superior:
          unit.level === 'nation'
            ? 'Ủy ban Trung ương MTTQ Việt Nam'
            : `Ủy ban MTTQ Việt Nam ${lowerFirst(unit.name)}`,
        issuer: 'Ban Thường trực',
        sign: signOf(type, 'MTTQ-BTT'),
        place: unit.name
      }),
      inFull: partner('front', unit.name, unit.level).join('')
    },
    ...addressed(type, [upper]),
    signatures: [signature],
    recipients: [
      ...(isAddressed(type) ? ['Như trên'] : [upper]),
      ...partner('police', unit.name, unit.level),
      'Các tổ chức thành viên'
    ],
    archive: 'VT'
  };
}

function masthead(of: { superior: string; issuer: string; sign: string; place: string }): Masthead {
  return {
    superior: of.superior,
    issuers: [of.issuer],
    sign: of.sign,
    place: of.place === 'Cả nước' ? 'Hà Nội' : bareName(of.place)
  };
}

/** Kính gửi stands only on reports and proposals sent upward, and on letters. */
function addressed(type: DocumentType, to: readonly string[]): { readonly addressees?: readonly string[] } {
  return isAddressed(type) ? { addressees: to } : {};
}

function isAddressed(type: DocumentType): boolean {
  return type === 'bao-cao' || type === 'to-trinh' || type === 'cong-van';
}

function partner(side: Commission['side'], name: string, level: string): readonly string[] {
  if (side === 'police') return [policeName(level, name)];
  if (level === 'nation') return ['Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam'];
  return [`Ban Thường trực Ủy ban MTTQ Việt Nam ${lowerFirst(name)}`];
}

function policeName(level: string, name: string): string {
  return level === 'nation'
    ? 'Cục Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc'
    : `Công an ${lowerFirst(name)}`;
}

/** Signs as they are in use: CAX, CAP, CATT; CAH, CAQ, CATX; CAT, CATP. */
function policeOffice(level: string, name: string): Office {
  if (level === 'nation') return { sign: 'V05', head: 'Cục trưởng' };
  const kind = lowerFirst(name);
  const initials = (
    ['đặc khu', 'thị trấn', 'thị xã', 'thành phố', 'phường', 'quận', 'huyện', 'tỉnh', 'xã'] as const
  ).find((one) => kind.startsWith(one));
  const sign = `CA${(initials ?? '')
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .toLocaleUpperCase('vi')}`;
  if (level === 'province') return { sign, head: `Giám đốc` };
  return { sign, head: initials ? `Trưởng Công an ${initials}` : 'Trưởng Công an' };
}
