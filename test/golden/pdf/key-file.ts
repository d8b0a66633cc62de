import { KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

const OID = { commonName: '2.5.4.3', keyBag: '1.2.840.113549.1.12.10.1.2', certBag: '1.2.840.113549.1.12.10.1.3' };

/** The initialisation vector is made by pkijs, although its types ask for one. */
const AES = {
  contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 } as never,
  hmacHashAlgorithm: 'SHA-256',
  iterationCount: 2048
};

/** A key made for one test, with a certificate that it vouches for itself, in a PKCS#12 file. */
export async function keyFile(of: {
  readonly name: string;
  readonly passphrase: string;
  readonly from: Date;
  readonly to: Date;
  readonly algorithm: 'RSA' | 'EC';
}): Promise<Uint8Array> {
  const algorithm =
    of.algorithm === 'EC'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : {
          name: 'RSASSA-PKCS1-v1_5',
          modulusLength: 2048,
          publicExponent: Uint8Array.of(1, 0, 1),
          hash: 'SHA-256'
        };
  const pair = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const certificate = await selfSigned(of, pair);
  return packed(of.passphrase, certificate, pair.privateKey);
}

async function selfSigned(
  { name, from, to }: { readonly name: string; readonly from: Date; readonly to: Date },
  { publicKey, privateKey }: CryptoKeyPair
): Promise<pkijs.Certificate> {
  const certificate = new pkijs.Certificate({ version: 2, serialNumber: new asn1js.Integer({ value: 7 }) });
  const common = new pkijs.AttributeTypeAndValue({
    type: OID.commonName,
    value: new asn1js.Utf8String({ value: name })
  });
  certificate.issuer.typesAndValues.push(common);
  certificate.subject.typesAndValues.push(common);
  certificate.notBefore.value = from;
  certificate.notAfter.value = to;
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  await certificate.sign(privateKey, 'SHA-256');
  return certificate;
}

async function packed(
  passphrase: string,
  certificate: pkijs.Certificate,
  privateKey: CryptoKey
): Promise<Uint8Array> {
  const password = new Uint8Array(new TextEncoder().encode(passphrase)).buffer;
  const info = KeyObject.from(privateKey).export({ format: 'der', type: 'pkcs8' });
  const key = new pkijs.PKCS8ShroudedKeyBag({ parsedValue: pkijs.PrivateKeyInfo.fromBER(new Uint8Array(info)) });
  await key.makeInternalValues({ password, ...AES });
  const safe = new pkijs.AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        {
          privacyMode: 0,
          value: new pkijs.SafeContents({ safeBags: [new pkijs.SafeBag({ bagId: OID.keyBag, bagValue: key })] })
        },
        {
          privacyMode: 1,
          value: new pkijs.SafeContents({
            safeBags: [
              new pkijs.SafeBag({ bagId: OID.certBag, bagValue: new pkijs.CertBag({ parsedValue: certificate }) })
            ]
          })
        }
      ]
    }
  });
  await safe.makeInternalValues({ safeContents: [{}, { password, ...AES }] });
  const file = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await file.makeInternalValues({
    password,
    iterations: 2048,
    pbkdf2HashAlgorithm: { name: 'SHA-256' },
    hmacHashAlgorithm: 'SHA-256'
  });
  return new Uint8Array(file.toSchema().toBER());
}
