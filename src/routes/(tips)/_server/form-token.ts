import tipForm from '#operations/tips/tip-form-token.ts';
import { asSender } from './as-sender.ts';

/** Signed, used once: when the form without script was handed out. */
export async function formToken(): Promise<string> {
  const { form } = await asSender(tipForm, {});
  return form;
}
