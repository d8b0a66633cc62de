import type { DataSet } from '#operations/public/sets/data-set.ts';
import { allSets } from '#operations/public/sets/all-sets.ts';

/** The data dictionary for machines: a Data Package with a Table Schema for each file (specs.frictionlessdata.io). */
export function dataPackage(isIllustration: boolean): object {
  return {
    profile: 'tabular-data-package',
    name: 'toan-dan',
    title: 'Toàn Dân: dữ liệu mở',
    description: isIllustration
      ? 'Dữ liệu minh hoạ: không có số nào là thật.'
      : 'Số liệu đã duyệt của phong trào.',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources: allSets.map(resourceOf)
  };
}

function resourceOf({ id, label, words, key, columns }: DataSet): object {
  return {
    profile: 'tabular-data-resource',
    name: id,
    path: `${id}.csv`,
    title: label.vi,
    description: `${words.vi} / ${words.en}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: {
      primaryKey: key,
      missingValues: [''],
      fields: columns.map(({ name, type, words: told, among, required }) => ({
        name,
        type,
        description: `${told.vi} / ${told.en}`,
        ...(among || required
          ? { constraints: { ...(required ? { required } : {}), ...(among ? { enum: among } : {}) } }
          : {})
      }))
    }
  };
}
