import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';
import { problem } from '#basis/problem.ts';

/** A private key with its certificate, and the certificates of those who vouch for it. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly certificate: Uint8Array;
  readonly vouching: readonly Uint8Array[];
}

/** Opens a PKCS#12 file (.p12, .pfx) whose parts are encrypted as today (PBES2: AES with PBKDF2). */
export async function signingKey(p12: Uint8Array, passphrase: string): Promise<SigningKey> {
  const bags = await bagsOf(authenticatedSafe(p12), passphrase);
  const certificates = bags.flatMap(certificateIn);
  for (const bag of bags) {
    const key = keyIn(bag, passphrase);
    const certificate = key && certificates.find((one) => new X509Certificate(one).checkPrivateKey(key));
    if (key && certificate) {
      return { key, certificate, vouching: certificates.filter((one) => one !== certificate) };
    }
  }
  throw problem('signing-key-unreadable', {
    reason: {
      vi: 'tệp không có khóa cùng chứng thư số của khóa ấy',
      en: 'it has no key together with its certificate'
    }
  });
}

function authenticatedSafe(p12: Uint8Array): pkijs.AuthenticatedSafe {
  try {
    const { authSafe } = pkijs.PFX.fromBER(new Uint8Array(p12));
    return pkijs.AuthenticatedSafe.fromBER(authSafe.content.getValue());
  } catch {
    throw problem('signing-key-unreadable', {
      reason: { vi: 'đây không phải tệp PKCS#12', en: 'it is not a PKCS#12 file' }
    });
  }
}

async function bagsOf(safe: pkijs.AuthenticatedSafe, passphrase: string): Promise<readonly pkijs.SafeBag[]> {
  const password = new Uint8Array(new TextEncoder().encode(passphrase)).buffer;
  try {
    await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
  } catch (cause) {
    if (String(cause).includes('contentEncryptionAlgorithm')) {
      throw problem('signing-key-unreadable', {
        reason: { vi: 'tệp được mã hóa theo cách cũ', en: 'it is encrypted in an old way' }
      });
    }
    throw problem('signing-key-locked', {});
  }
  const contents: readonly { readonly value: pkijs.SafeContents }[] = safe.parsedValue.safeContents;
  return contents.flatMap(({ value }) => value.safeBags);
}

function certificateIn({ bagValue }: pkijs.SafeBag): readonly Uint8Array[] {
  if (!(bagValue instanceof pkijs.CertBag) || !(bagValue.parsedValue instanceof pkijs.Certificate)) return [];
  return [new Uint8Array(bagValue.parsedValue.toSchema(true).toBER())];
}

function keyIn({ bagValue }: pkijs.SafeBag, passphrase: string): KeyObject | undefined {
  const isOpen = bagValue instanceof pkijs.PrivateKeyInfo;
  if (!isOpen && !(bagValue instanceof pkijs.PKCS8ShroudedKeyBag)) return undefined;
  const key = Buffer.from(bagValue.toSchema().toBER());
  try {
    return createPrivateKey({ key, format: 'der', type: 'pkcs8', ...(isOpen ? {} : { passphrase }) });
  } catch {
    throw problem('signing-key-locked', {});
  }
}
