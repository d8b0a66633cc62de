import { periodText } from '#basis/day-text.ts';
import { valueText } from '#engine/reports/verify-findings.ts';
import showReport from '#operations/issuing/show-report.ts';
import compareRollUp from '#operations/verifying/compare-roll-up.ts';
import { act, getPersonWith } from '../../../../_server/act.ts';
import { reportIn } from '../../../_server/shown-report.ts';
import type { PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  getPersonWith(event, 'compose-reports');
  const { language } = event.locals;
  const report = reportIn(event.params);
  const [shown, { places }] = await Promise.all([
    act(event, showReport, { report }),
    act(event, compareRollUp, { report })
  ]);
  return {
    id: report,
    title: shown.label,
    lead: `${shown.unitName}, ${periodText({ from: shown.from, to: shown.to }, language)}`,
    places: places.map(({ unit, name, issued }) => ({
      unit,
      name,
      issued: issued && {
        href: `/bao-cao/ho-so/${issued.report}`,
        number: issued.number,
        day: issued.day,
        count: issued.lines.length,
        apart: issued.lines
          .filter(({ agrees }) => !agrees)
          .map(({ indicator, label, theirs, share, reasons }) => ({
            id: indicator,
            label,
            theirs: valueText(theirs),
            share: valueText(share),
            reasons
          }))
      }
    }))
  };
};
