import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

import ece from 'http_ece';

/** A browser as a push service and our server know it: its keys, and the messages as it reads them. */
export interface Browser {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly messages: readonly {
    readonly text: string;
    readonly bytes: string;
    readonly headers: http.IncomingHttpHeaders;
  }[];
  /** The status that the service answers with from now on. */
  answers: number;
}

/** A push service of our own: takes encrypted messages and lets the browser decrypt them. */
export async function openPushService() {
  const browsers = new Map<
    string,
    Browser & { readonly take: (body: Buffer, headers: http.IncomingHttpHeaders) => void }
  >();
  const server = http.createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const browser = browsers.get(request.url ?? '');
      if (browser && browser.answers < 300) browser.take(Buffer.concat(pieces), request.headers);
      response.writeHead(browser?.answers ?? 404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    subscribe(): Browser {
      const keys = createECDH('prime256v1');
      keys.generateKeys();
      const secret = randomBytes(16);
      const path = `/${randomBytes(8).toString('hex')}`;
      const messages: { text: string; bytes: string; headers: http.IncomingHttpHeaders }[] = [];
      const browser = {
        endpoint: `${origin}${path}`,
        p256dh: keys.getPublicKey().toString('base64url'),
        auth: secret.toString('base64url'),
        answers: 201,
        messages,
        take: (body: Buffer, headers: http.IncomingHttpHeaders) => {
          const text = ece.decrypt(body, {
            version: 'aes128gcm',
            privateKey: keys,
            authSecret: secret.toString('base64url')
          });
          messages.push({ text: text.toString('utf8'), bytes: body.toString('latin1'), headers });
        }
      };
      browsers.set(path, browser);
      return browser;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve()))
  };
}

/** Whether the Authorization header of a message is signed by this server's public key (RFC 8292). */
export function isSignedBy(publicKey: string, authorization: string): boolean {
  const { t = '', k } = Object.fromEntries(
    authorization
      .replace(/^vapid\s+/iu, '')
      .split(/\s*,\s*/u)
      .map((part) => part.split(/=(.*)/su).slice(0, 2) as [string, string])
  ) as { t?: string; k?: string };
  const [head = '', claims = '', signature = ''] = t.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const key = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' } });
  return (
    k === publicKey &&
    verify(
      'sha256',
      Buffer.from(`${head}.${claims}`),
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url')
    )
  );
}
