/** Page and type measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I; lengths in millimetres, type in points. */
export const page = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 20,
  header: 10
} as const;

export const textWidth = {
  portrait: page.width - page.left - page.right,
  landscape: page.height - page.left - page.right
} as const;

/** The national title at 12 pt bold is 88.3 mm wide and must not fold. */
export const mastheadColumns = { issuer: 68, nation: 92 } as const;

export const type = {
  font: 'Times New Roman',
  body: 14,
  nationalTitle: 12,
  motto: 13,
  issuer: 12,
  number: 13,
  placeAndDate: 13,
  pageNumber: 13,
  recipientsHeading: 12,
  recipients: 11,
  table: 12,
  remark: 12,
  foot: 10
} as const;

/** First line of a paragraph; the decree allows 1 or 1.27 cm. */
export const firstLine = 12.7;

/** Word counts lengths in twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Word counts type in half points. */
export function halfPoints(points: number): number {
  return points * 2;
}

/** Spacing above and below is counted in twentieths of a point. */
export function spacing(points: number): number {
  return points * 20;
}
