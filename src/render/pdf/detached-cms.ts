import { createHash, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SigningKey } from './signing-key.ts';

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47'
} as const;

const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521'
};

/**
 * A CMS signature over content that is kept elsewhere, with the attributes of CAdES/PAdES baseline B-B
 * (ETSI EN 319 122-1, 319 142-1): content type, digest, and the certificate by its digest. The time of
 * signing stands in the pdf instead.
 */
export async function detachedCms(
  content: Uint8Array,
  { key, certificate, vouching }: SigningKey
): Promise<Uint8Array> {
  const signer = pkijs.Certificate.fromBER(new Uint8Array(certificate));
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [signer, ...vouching.map((one) => pkijs.Certificate.fromBER(new Uint8Array(one)))],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: attributes(content, certificate)
        })
      })
    ]
  });
  await signed.sign(webKey(key), 0, 'SHA-256');
  const info = new pkijs.ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

/** In the order of their encodings, as DER wants a set. */
function attributes(content: Uint8Array, certificate: Uint8Array): pkijs.Attribute[] {
  const all = [
    attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, octets(sha256(content))),
    attribute(OID.signingCertificateV2, sequence(sequence(sequence(octets(sha256(certificate))))))
  ];
  const encoded = (one: pkijs.Attribute): Buffer => Buffer.from(one.toSchema().toBER());
  return all.toSorted((a, b) => Buffer.compare(encoded(a), encoded(b)));
}

function attribute(type: string, value: asn1js.AsnType): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

function sequence(value: asn1js.AsnType): asn1js.Sequence {
  return new asn1js.Sequence({ value: [value] });
}

function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: new Uint8Array(bytes).buffer });
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** The same object; only its list of usages is typed more widely by Node than by the web. */
function webKey(key: KeyObject): CryptoKey {
  const namedCurve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  const algorithm = namedCurve
    ? { name: 'ECDSA', namedCurve }
    : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  return key.toCryptoKey(algorithm, false, ['sign']) as unknown as CryptoKey;
}
