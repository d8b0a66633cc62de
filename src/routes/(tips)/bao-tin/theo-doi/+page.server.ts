import { problem } from '#basis/problem.ts';
import withdrawTip from '#operations/tips/withdraw-tip.ts';
import { composeIdentity, composeWord } from '#programme/tips/compose.ts';
import { readUpload } from '../../../_server/read-upload.ts';
import { addHere } from '../../_server/add-here.ts';
import { asSender } from '../../_server/as-sender.ts';
import { askedBy, followed } from '../../_server/followed.ts';
import { formToken } from '../../_server/form-token.ts';
import { given } from '../../_server/given-keys.ts';
import { refusedTip } from '../../_server/refused-tip.ts';
import { developed } from '../../_server/seal-here.ts';
import { sweepSoon } from '../../_server/sweep.ts';
import { labelOfTip } from '../../_server/tip-label.ts';
import type { Actions, PageServerLoad } from './$types.ts';

export const load: PageServerLoad = async () => ({ token: await formToken() });

export const actions: Actions = {
  xem: async ({ request }) => {
    sweepSoon();
    const asked = await askedBy(await request.formData());
    if (!asked) return { said: 'codeWrong' as const };
    const tip = await followed(asked);
    // The same status whether there is one or not: a stranger who watches the line learns nothing from it.
    return tip ? { tip } : { said: 'codeUnknown' as const };
  },

  /** Without script: sealed here, at once. */
  them: async ({ request, locals, setHeaders }) => {
    sweepSoon();
    const { form, files } = await readUpload(request);
    const text = typedIn(form, 'loi', 20_000);
    const asked = await askedBy(form);
    if (!asked?.from) return { said: 'codeWrong' as const };
    try {
      if (text === '' && files.length === 0)
        throw problem('tip-refused', { reason: labelOfTip('textMissing') });
      const photos = await developed(files);
      const tip = await addHere(
        { ...asked, from: asked.from },
        {
          kind: 'word',
          token: typedIn(form, 'phieu', 200),
          compose: ({ receivers }, place, from) =>
            composeWord(place, { text, files: photos, sealedBy: 'server' }, from, given(receivers))
        }
      );
      for (const { bytes } of [...files, ...photos]) bytes.fill(0);
      return tip ? { said: 'added' as const, tip } : { said: 'codeUnknown' as const };
    } catch (error) {
      const tip = await followed(asked);
      return refusedTip(error, { locals, setHeaders }, { text, ...(tip ? { tip } : {}) });
    }
  },

  /** Who the sender is, told later; for custodians only. */
  'danh-tinh': async ({ request, locals, setHeaders }) => {
    sweepSoon();
    const form = await request.formData();
    const typed = { name: typedIn(form, 'ten', 200), reach: typedIn(form, 'lien-he', 400) };
    const asked = await askedBy(form);
    if (!asked?.from) return { said: 'codeWrong' as const };
    try {
      if (typed.name === '' && typed.reach === '')
        throw problem('tip-refused', { reason: labelOfTip('identityMissing') });
      const tip = await addHere(
        { ...asked, from: asked.from },
        {
          kind: 'identity',
          token: typedIn(form, 'phieu', 200),
          compose: ({ custodians }, place) =>
            composeIdentity(place, { ...typed, sealedBy: 'server' }, given(custodians))
        }
      );
      return tip ? { said: 'identityAdded' as const, tip } : { said: 'codeUnknown' as const };
    } catch (error) {
      const tip = await followed(asked);
      return refusedTip(error, { locals, setHeaders }, { typed, ...(tip ? { tip } : {}) });
    }
  },

  xoa: async ({ request, locals, setHeaders }) => {
    const form = await request.formData();
    const asked = await askedBy(form);
    if (!asked) return { said: 'codeWrong' as const };
    try {
      if (form.get('chac') !== 'co') throw problem('tip-refused', { reason: labelOfTip('deleteUnsure') });
      await asSender(withdrawTip, { lookUp: asked.lookUp });
      return { said: 'deleted' as const };
    } catch (error) {
      const tip = await followed(asked);
      return refusedTip(error, { locals, setHeaders }, tip ? { tip } : {});
    }
  }
};

function typedIn(form: FormData, name: string, most: number): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, most) : '';
}
