import { addDays, yearOf } from '#basis/day.ts';
import { year } from '#basis/period.ts';
import type { Person } from '#engine/rights/role.ts';
import type { World } from '#operations/world.ts';
import { dayIn } from '../../_server/day-in.ts';

/** A draft as the form sends it. */
export interface AskedCheck {
  readonly name: string;
  readonly file: string;
  readonly pasted: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
}

/** The file, or the text that was pasted; the file that was sent before is kept in the page. */
export async function readAskedCheck(request: Request): Promise<AskedCheck> {
  const form = await request.formData();
  const text = (name: string): string => String(form.get(name) ?? '');
  const sent = form.get('tep');
  const isSent = sent instanceof File && sent.size > 0;
  const pasted = text('van-ban');
  const kept = { name: text('ten-tep'), file: text('tep-truoc') };
  const draft = isSent
    ? { name: sent.name, file: new Uint8Array(await sent.arrayBuffer()).toBase64() }
    : pasted.trim() === ''
      ? kept
      : { name: '', file: Buffer.from(pasted, 'utf8').toString('base64') };
  return { ...draft, pasted, unit: text('don-vi'), from: dayIn(text('tu')), to: dayIn(text('den')) };
}

/** The own unit and the year so far; in January the year before. */
export function usualCheck({ today }: World, { unit }: Person): Pick<AskedCheck, 'unit' | 'from' | 'to'> {
  const end = addDays(today, -31) < year(yearOf(today)).from ? addDays(year(yearOf(today)).from, -1) : today;
  return { unit, from: year(yearOf(end)).from, to: end };
}
