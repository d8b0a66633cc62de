export type DocumentType = 'bao-cao' | 'ke-hoach' | 'to-trinh' | 'cong-van' | 'bien-ban' | 'thong-bao';

interface TypeRules {
  /** In ordinary case. */
  readonly name: string;
  /** Sign in `Số: 05/BC-…`; letters have none (Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I). */
  readonly sign: string;
  /** Whether the name stands as a heading above the subject; a letter carries `V/v …` instead. */
  readonly isNamed: boolean;
  /** Minutes say when and where in their text (Phụ lục III, mẫu 1.9). */
  readonly hasPlaceAndDate: boolean;
}

const RULES: Readonly<Record<DocumentType, TypeRules>> = {
  'bao-cao': { name: 'Báo cáo', sign: 'BC', isNamed: true, hasPlaceAndDate: true },
  'ke-hoach': { name: 'Kế hoạch', sign: 'KH', isNamed: true, hasPlaceAndDate: true },
  'to-trinh': { name: 'Tờ trình', sign: 'TTr', isNamed: true, hasPlaceAndDate: true },
  'cong-van': { name: 'Công văn', sign: '', isNamed: false, hasPlaceAndDate: true },
  'bien-ban': { name: 'Biên bản', sign: 'BB', isNamed: true, hasPlaceAndDate: false },
  'thong-bao': { name: 'Thông báo', sign: 'TB', isNamed: true, hasPlaceAndDate: true }
};

export function rulesOf(type: DocumentType): TypeRules {
  return RULES[type];
}

/** `BC-CAH` for a report of the district police (`CAH`); only `CAH` for a letter. */
export function signOf(type: DocumentType, issuer: string): string {
  const { sign } = RULES[type];
  return sign ? `${sign}-${issuer}` : issuer;
}
