import { problem } from '#basis/problem.ts';
import { isRefusal } from '#engine/sealing/refusal.ts';
import addToTip from '#operations/tips/add-to-tip.ts';
import withdrawTip from '#operations/tips/withdraw-tip.ts';
import { composeWord } from '#programme/tips/compose.ts';
import { readUpload } from '../../../_server/read-upload.ts';
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
    const text = String(form.get('loi') ?? '')
      .normalize('NFC')
      .trim()
      .slice(0, 20_000);
    const asked = await askedBy(form);
    if (!asked?.from) return { said: 'codeWrong' as const };
    const { from } = asked;
    try {
      if (text === '' && files.length === 0)
        throw problem('tip-refused', { reason: labelOfTip('textMissing') });
      const tip = await followed({ ...asked, from: undefined });
      if (!tip) return { said: 'codeUnknown' as const };
      const number = Math.max(...tip.messages.map((one) => one.number), 0) + 1;
      const photos = await developed(files);
      const place = { box: tip.unit, tip: tip.id, number };
      const word = await composeWord(
        place,
        { text, files: photos, sealedBy: 'server' },
        from,
        given(tip.receivers)
      );
      for (const { bytes } of [...files, ...photos]) bytes.fill(0);
      if (isRefusal(word)) throw problem('tip-refused', { reason: labelOfTip('sendFailed') });
      const envelope = Buffer.from(word).toString('base64');
      const admission = { form: String(form.get('phieu') ?? '') };
      await asSender(addToTip, { lookUp: asked.lookUp, number, kind: 'word', envelope, admission });
      const after = await followed(asked);
      return { said: 'added' as const, ...(after ? { tip: after } : {}) };
    } catch (error) {
      const tip = await followed(asked);
      return refusedTip(error, { locals, setHeaders }, { text, ...(tip ? { tip } : {}) });
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
