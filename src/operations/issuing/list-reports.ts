import { listReports } from '#store/reports/report-rows.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';
import { getType } from './composed-report.ts';
import { movesOf } from './report-access.ts';

export default operation({
  id: 'list-reports',
  label: { vi: 'Các báo cáo đã lập', en: 'Reports on their way and issued' },
  words: {
    vi: 'Báo cáo trong địa bàn của mình: đang lập, chờ kiểm tra, chờ duyệt, đã ban hành.',
    en: 'Reports in the own area: being composed, checked, approved, issued.'
  },
  input: v.object({
    unit: v.optional(v.string()),
    state: v.optional(v.picklist(['composed', 'sent', 'checked', 'approved', 'issued']))
  }),
  right: 'compose-reports',
  writes: false,
  run: async (filter, context) => {
    const rows = await listReports(context.sql, {
      ...(filter.unit ? { unit: filter.unit } : {}),
      ...(filter.state ? { state: filter.state } : {})
    });
    return rows.map(({ prose: _prose, ...row }) => ({
      ...row,
      label: getType(row.type).label,
      unitName: context.world.territory.find(row.unit)?.name ?? row.unit,
      moves: movesOf(context, { ...row, prose: null })
    }));
  },
  print: (rows, language) =>
    rows
      .map((one) => `${one.to}  ${one.state.padEnd(9)} ${one.label[language]}, ${one.unitName}  ${one.id}`)
      .join('\n')
});
