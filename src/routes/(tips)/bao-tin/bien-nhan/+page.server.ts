import { isProblem } from '#basis/problem.ts';
import tipReceipt from '#operations/tips/tip-receipt.ts';
import { asSender } from '../../_server/as-sender.ts';
import { askedBy } from '../../_server/followed.ts';
import type { Actions } from './$types.ts';

export const actions: Actions = {
  default: async ({ request }) => {
    const asked = await askedBy(await request.formData());
    if (!asked) return { said: 'codeWrong' as const };
    try {
      return { receipt: await asSender(tipReceipt, { lookUp: asked.lookUp }) };
    } catch (error) {
      if (isProblem(error) && error.code === 'no-such-tip') return { said: 'codeUnknown' as const };
      throw error;
    }
  }
};
