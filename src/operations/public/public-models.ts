import type { Day } from '#basis/day.ts';
import type { Label } from '#basis/label.ts';
import communityModel from '#programme/records/community-model.ts';
import { type PublicRecord, readPublicRecords } from '#store/public/public-records.ts';
import * as v from 'valibot';
import { type Context, operation } from '../context.ts';
import { communesNow } from './communes-now.ts';

/** A community model that stands: what is declared public of its record, and nothing else. */
export interface PublicModel {
  readonly id: string;
  readonly unit: string;
  readonly hamlet: string | undefined;
  readonly since: Day;
  readonly model: string;
  /** Id of the field of work, and its words. */
  readonly area: string;
  readonly areaWords: Label;
  readonly exemplar: boolean;
}

export default operation({
  id: 'public-models',
  label: { vi: 'Mô hình công khai', en: 'Public list of models' },
  words: {
    vi: 'Các điểm mô hình đang hoạt động mà hai bên đã xác nhận: tên, lĩnh vực, thôn, ngày ra mắt.',
    en: 'Model sites that stand and that both sides confirmed: name, field, hamlet, day of launch.'
  },
  input: v.object({ unit: v.optional(v.pipe(v.string(), v.maxLength(100))) }),
  positional: ['unit'],
  right: 'anybody',
  writes: false,
  run: async ({ unit }, context) => ({ models: await publicModels(context, unit) })
});

/** In the order of communes, names and days. */
export async function publicModels(context: Context, unit?: string): Promise<readonly PublicModel[]> {
  const units = unit === undefined ? undefined : communesNow(context, unit);
  const records = await readPublicRecords(context.sql, communityModel.id, units);
  return records.filter(stands).map(shown).toSorted(inOrder);
}

/** The first step is the record's own; the last one that turns something on or off says whether it stands. */
function stands({ steps }: PublicRecord): boolean {
  const turns = new Map((communityModel.steps ?? []).map(({ id, turns: way }) => [id, way]));
  return steps.findLast(({ step }) => turns.get(step) !== undefined)?.step !== 'retired';
}

function shown({ id, unit, hamlet, day, fields }: PublicRecord): PublicModel {
  const area = textOf(fields['area']);
  const { options } = communityModel.fields.area;
  return {
    id,
    unit,
    hamlet,
    since: day,
    model: textOf(fields['model']),
    area,
    areaWords: options.find((one) => one.id === area)?.label ?? { vi: area, en: area },
    exemplar: fields['exemplar'] === true
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const collator = new Intl.Collator('vi');

function inOrder(a: PublicModel, b: PublicModel): number {
  if (a.unit !== b.unit) return a.unit < b.unit ? -1 : 1;
  return (
    collator.compare(a.model, b.model) || collator.compare(a.since, b.since) || collator.compare(a.id, b.id)
  );
}
