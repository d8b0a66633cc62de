import type { Label } from '#basis/label.ts';
import { problem } from '#basis/problem.ts';
import { bytesOfBase64 } from '#engine/sealing/base64.ts';
import type { Split } from '#engine/sealing/shares.ts';
import type { Context } from '../context.ts';
import { describeBox } from './described-box.ts';
import type { RecoveryInput } from './key-input.ts';

/** The parts, once it is sure that each lies with another custodian of this box and that enough of them exist. */
export async function checkedRecovery(
  context: Context,
  unit: string,
  { wrapping, shares }: RecoveryInput
): Promise<Split> {
  const { custodians } = await describeBox(context, unit);
  const known = new Set(custodians.map(({ key }) => key));
  const named = new Set(shares.map(({ custodian }) => custodian));
  const isWell = named.size === shares.length && named.isSubsetOf(known) && shares.length >= wrapping.needed;
  if (!isWell) throw problem('tip-key-refused', { reason: notTheirs });
  return {
    wrapping,
    shares: shares.map(({ custodian, sealed }) => ({ custodian, sealed: bytesOfBase64(sealed) }))
  };
}

const notTheirs: Label = {
  vi: 'các phần khôi phục không khớp với những người giữ khóa hiện nay. Hãy tải lại trang và làm lại.',
  en: 'the parts for recovery do not agree with the custodians of today. Load the page again and repeat.'
};
