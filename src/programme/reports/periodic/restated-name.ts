import type { NameOf } from '#engine/reports/restatement-part.ts';
import { indicators } from '../../catalogue.ts';
import { partLabels } from '../../part-labels.ts';

/** How a changed figure of an earlier report is named. */
export const restatedName: NameOf = (id, part) => {
  const name = indicators.get(id)?.label.vi ?? id;
  return part ? `${name}, ${partLabels[part].vi}` : name;
};
