import { X509Certificate } from 'node:crypto';
import { problem } from '#basis/problem.ts';
import { detachedCms } from './detached-cms.ts';
import { type SigningKey, signingKey } from './signing-key.ts';
import { withRoom } from './signature-room.ts';

export interface Signing {
  /** A PKCS#12 file: .p12 or .pfx. */
  readonly p12: Uint8Array;
  readonly passphrase: string;
  readonly reason: string;
  readonly place: string;
  readonly at: Date;
}

/** Room for what stands in a signature besides certificates. */
const OWN_BYTES = 4096;

/**
 * Signs a pdf made by `renderPdf` with PAdES baseline B-B (ETSI EN 319 142-1). A pdf that is signed already
 * gets a further signature, and the earlier ones stay valid.
 */
export async function signPdf(
  pdf: Uint8Array,
  { p12, passphrase, reason, place, at }: Signing
): Promise<Uint8Array> {
  const key = await signingKey(p12, passphrase);
  const certificate = new X509Certificate(key.certificate);
  mustBeValid(certificate, at);
  const name = /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? certificate.subject;
  const bytes = OWN_BYTES + certificateBytes(key);
  const { pdf: signed, room } = withRoom(pdf, { name, reason, place, at }, bytes);
  const [begin, end] = room;
  const cms = await detachedCms(Buffer.concat([signed.subarray(0, begin), signed.subarray(end)]), key);
  signed.write(Buffer.from(cms).toString('hex'), begin + 1, 'latin1');
  return new Uint8Array(signed);
}

function certificateBytes({ certificate, vouching }: SigningKey): number {
  return [certificate, ...vouching].reduce((sum, one) => sum + one.length, 0);
}

function mustBeValid(certificate: X509Certificate, at: Date): void {
  const [from, to] = [certificate.validFromDate, certificate.validToDate];
  if (from <= at && at <= to) return;
  const day = (of: Date): string => of.toISOString().slice(0, 10);
  throw problem('signing-certificate-out-of-date', { from: day(from), to: day(to) });
}
