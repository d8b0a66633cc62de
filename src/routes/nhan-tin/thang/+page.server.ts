import recordTipCounts from '#operations/tips/record-tip-counts.ts';
import tipCountsOfBox from '#operations/tips/tip-counts-of-box.ts';
import tipMonths from '#operations/tips/tip-months.ts';
import { yearOf } from '#basis/day.ts';
import { redirect } from '@sveltejs/kit';
import { act, getPersonWith } from '../../_server/act.ts';
import { getHouse } from '../../_server/house.ts';
import { refused } from '../../_server/refusal.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async (event) => {
  const { role } = getPersonWith(event, 'receive-tips');
  const { today } = await (await getHouse()).world();
  const { months } = await act(event, tipMonths, {});
  const { counts } = await act(event, tipCountsOfBox, { year: yearOf(today) });
  return { months, counts, year: yearOf(today), mayRecord: role.rights.includes('record') };
};

export const actions: Actions = {
  ghi: async (event) => {
    const person = getPersonWith(event, 'record');
    const form = await event.request.formData();
    const month = String(form.get('thang') ?? '');
    const late = String(form.get('muon') ?? '');
    let record: string;
    try {
      ({ record } = await act(event, recordTipCounts, { unit: person.unit, month, late }));
    } catch (error) {
      return refused(error, { month });
    }
    redirect(303, `/ban-ghi/${record}`);
  }
};
