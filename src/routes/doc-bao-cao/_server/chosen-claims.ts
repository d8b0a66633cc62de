import { indicators } from '#programme/catalogue.ts';
import { unitIn } from '#components/UnitPicker/unit-text.ts';
import { dayIn } from '../../_server/day-in.ts';
import { newId } from '../../_server/new-id.ts';

/** What a person ticked, as typed. */
export interface ChosenClaim {
  readonly start: string;
  readonly indicatorTyped: string;
  readonly input: Readonly<Record<string, string>>;
}

/** The ticked figures of the form, each with its reading as it stood or was mended. */
export function chosenClaims(form: FormData): readonly ChosenClaim[] {
  const idOf = new Map(
    [...indicators.values()].flatMap(({ id, label }) => [
      [label.vi, id],
      [label.en, id]
    ])
  );
  return form.getAll('nhan').map((one) => {
    const start = String(one);
    const text = (name: string): string =>
      String(form.get(`${name}.${start}`) ?? '')
        .normalize('NFC')
        .trim();
    const indicatorTyped = text('chi-tieu');
    return {
      start,
      indicatorTyped,
      input: {
        id: newId(),
        start,
        end: text('cuoi'),
        indicator: idOf.get(indicatorTyped) ?? '',
        unit: unitIn(text('don-vi')),
        from: dayIn(text('tu')),
        to: dayIn(text('den')),
        value: text('gia-tri').replaceAll('.', '').replace(',', '.'),
        bound: text('muc')
      }
    };
  });
}
