import { boxAbove } from '#operations/tips/box-units.ts';
import type { TipBox } from '#operations/tips/described-box.ts';
import tipBoxes from '#operations/tips/tip-boxes.ts';
import { tipRetention } from '#programme/tips/retention.ts';
import { problem } from '#basis/problem.ts';
import { getHouse } from '../../_server/house.ts';
import { readUpload } from '../../_server/read-upload.ts';
import { asSender } from '../_server/as-sender.ts';
import { findPlace, placesNamed } from '../_server/places.ts';
import { refusedTip } from '../_server/refused-tip.ts';
import { developedMost, sealAndLeave } from '../_server/seal-here.ts';
import { sweepSoon } from '../_server/sweep.ts';
import { emptyForm, missingIn, tipFormOf } from '../_server/tip-form.ts';
import { labelOfTip } from '../_server/tip-label.ts';
import { formToken } from '../_server/form-token.ts';
import type { Actions, PageServerLoad } from './$types.ts';

/** Places that are listed; with more, the province must be named. */
const LISTED = 20;

export const load: PageServerLoad = async ({ url }) => {
  const world = await (await getHouse()).world();
  const asked = url.searchParams.get('tim')?.normalize('NFC').slice(0, 100) ?? '';
  const place = findPlace(world, url.searchParams.get('xa'));
  const found = place || asked === '' ? [] : placesNamed(world, asked);
  const [only] = found;
  const chosen = place ?? (only && found.length === 1 ? findPlace(world, only.id) : undefined);
  const boxes = chosen ? await asSender(tipBoxes, { unit: chosen.id }) : undefined;
  return {
    asked,
    found: chosen ? [] : found.slice(0, LISTED),
    foundCount: found.length,
    place: chosen && {
      id: chosen.id,
      name: chosen.name,
      province: world.territory.parentOn(chosen.id, world.today)?.name
    },
    box: openBox(boxes?.box),
    above: openBox(boxes?.above),
    aboveName: chosen && boxAbove(world, chosen.id)?.name,
    empty: emptyForm,
    token: await formToken(),
    destroyedAfter: tipRetention.afterEnd
  };
};

/** Without script: sealed here, at once. */
export const actions: Actions = {
  default: async ({ request, url, locals, setHeaders }) => {
    const upload = await readUpload(request);
    const form = tipFormOf(upload);
    sweepSoon();
    try {
      const world = await (await getHouse()).world();
      const commune = findPlace(world, url.searchParams.get('xa'));
      if (!commune) throw problem('tip-refused', { reason: labelOfTip('placeNone') });
      const missing = missingIn(form, upload.files.length);
      if (missing) throw problem('tip-refused', { reason: labelOfTip(missing) });
      if (upload.files.length > developedMost) {
        throw problem('tip-refused', { reason: labelOfTip('filesTooMany', { count: developedMost }) });
      }
      const { box, above } = await asSender(tipBoxes, { unit: commune.id });
      const to = form.to === above?.unit ? above : box;
      const left = await sealAndLeave(form, upload.files, {
        box: to,
        commune: commune.id,
        language: locals.tipLanguage ?? 'vi'
      });
      return { left: { ...left, name: to.name } };
    } catch (error) {
      return refusedTip(error, { locals, setHeaders }, { form });
    }
  }
};

function openBox(box: TipBox | undefined): TipBox | undefined {
  return box && box.receivers.length > 0 ? box : undefined;
}
