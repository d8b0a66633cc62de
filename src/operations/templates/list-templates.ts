import { problem } from '#basis/problem.ts';
import { listTemplates } from '#store/templates.ts';
import * as v from 'valibot';
import { operation } from '../context.ts';

export default operation({
  id: 'list-templates',
  label: { vi: 'Các mẫu văn bản', en: 'Templates' },
  words: {
    vi: 'Mẫu Word của cơ quan mình và của các cấp trên.',
    en: 'Word templates of the own office and of those above it.'
  },
  input: v.object({}),
  right: 'compose-reports',
  writes: false,
  run: async (_input, { sql, world, person }) => {
    if (!person) throw problem('not-signed-in', {});
    const { territory, today } = world;
    const above = territory.ancestorsOn(person.unit, today).map((one) => one.id);
    const lines = await listTemplates(sql, [person.unit, ...above]);
    return lines.map((line) => ({
      ...line,
      unitName: territory.find(line.unit)?.name ?? line.unit,
      isOwn: line.unit === person.unit
    }));
  },
  print: (lines) => lines.map((one) => `${one.id}  ${one.name}  ${one.unitName}`).join('\n')
});
