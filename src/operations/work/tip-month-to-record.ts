import { aYearBefore, type MonthOfTips, monthsOfTips } from '../tips/month-of-tips.ts';
import { SHOWN, type WorkItem, workSource } from './work-source.ts';

export default workSource({
  id: 'tip-month-to-record',
  label: { vi: 'Số tin có giá trị cần ghi', en: 'Months of tips to record' },
  order: 46,
  right: 'receive-tips',
  find: async (context) => {
    const { person, world } = context;
    if (!person.role.rights.includes('record')) return { items: [], total: 0 };
    const months = await monthsOfTips(context, person.unit, aYearBefore(world.today));
    const open = months.filter(({ isRecorded }) => !isRecorded);
    return { items: open.slice(0, SHOWN).map(itemOf), total: open.length };
  }
});

function itemOf({ unit, month }: MonthOfTips): WorkItem {
  const [year, number] = [month.slice(0, 4), month.slice(5, 7)];
  return {
    key: `tip month ${unit} ${month}`,
    title: { vi: `Nguồn tin có giá trị tháng ${number}/${year}`, en: `Tips of value in ${number}/${year}` },
    words: { vi: 'Số lấy từ hòm thư', en: 'Counts taken from the box' },
    href: '/nhan-tin/thang',
    act: {
      label: { vi: 'Ghi vào sổ hoạt động', en: 'Put into the records' },
      action: '/nhan-tin/thang?/ghi',
      fields: { thang: month }
    }
  };
}
