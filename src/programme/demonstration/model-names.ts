import type { Values } from '#engine/records/field.ts';

export interface ModelName {
  readonly model: string;
  readonly area: string;
  /** Sites that stood in huyện Phước Sơn at the ten-year review; together 32. */
  readonly standing: number;
  readonly values?: Values;
}

/** The seven original models that the report of 11/7/2023 names. How its 32 sites divide is invented. */
export const modelNames: readonly ModelName[] = [
  { model: 'Camera giám sát an ninh', area: 'camera', standing: 5, values: { cameras: 4 } },
  { model: 'Tiếng loa di động', area: 'outreach', standing: 4 },
  { model: 'Mô hình 5+1', area: 'public-order', standing: 5, values: { lamps: 6 } },
  { model: 'Phòng, chống bạo lực gia đình', area: 'domestic-violence', standing: 4 },
  { model: 'Khu dân cư an toàn về phòng cháy, chữa cháy', area: 'fire-safety', standing: 5 },
  { model: 'Nông dân không vi phạm pháp luật', area: 'law-abiding', standing: 5 },
  { model: 'Phòng, chống khai thác lâm, khoáng sản trái phép', area: 'forest-minerals', standing: 4 }
];

/** One that was given up everywhere before the review, as every review gives some up. */
export const abandoned: ModelName = { model: 'Tiếng kẻng an ninh', area: 'public-order', standing: 0 };
