import { createHash, createHmac } from 'node:crypto';
import http from 'node:http';

export const secretKey = 'khóa bí mật để thử';

export interface BucketServer {
  readonly address: string;
  readonly objects: ReadonlyMap<string, { readonly type: string; readonly bytes: Buffer }>;
  readonly close: () => Promise<void>;
}

/**
 * A server that keeps objects and checks each signature by the published algorithm, reckoned here from its
 * description and not from the signer under test:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export async function openBucketServer(bucket: string): Promise<BucketServer> {
  const objects = new Map<string, { type: string; bytes: Buffer }>();
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (!isSigned(request, body)) return void response.writeHead(403).end();
    const [, asked, key = ''] = /^\/([^/]+)\/(.+)$/u.exec(request.url ?? '') ?? [];
    if (asked !== bucket) return void response.writeHead(404).end();
    if (request.method === 'PUT') {
      objects.set(key, { type: request.headers['content-type'] ?? '', bytes: body });
      return void response.writeHead(200).end();
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return void response.writeHead(204).end();
    }
    const found = objects.get(key);
    return void response.writeHead(found ? 200 : 404).end(found?.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    address: `http://127.0.0.1:${port}`,
    objects,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

function isSigned({ headers, method, url }: http.IncomingMessage, body: Buffer): boolean {
  const said =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/u.exec(
      headers.authorization ?? ''
    );
  const [, scope = '', names = '', signature] = said ?? [];
  const hash = String(headers['x-amz-content-sha256']);
  if (hash !== 'UNSIGNED-PAYLOAD' && hash !== hex(body)) return false;
  const canonical = [
    method,
    url,
    '',
    ...names.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    hash
  ].join('\n');
  const date = String(headers['x-amz-date']);
  const toSign = ['AWS4-HMAC-SHA256', date, scope, hex(canonical)].join('\n');
  const key = scope
    .split('/')
    .reduce<Buffer | string>((before, part) => hmac(before, part), `AWS4${secretKey}`);
  return hmac(key, toSign).toString('hex') === signature;
}

function hex(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function hmac(key: Buffer | string, content: string): Buffer {
  return createHmac('sha256', key).update(content).digest();
}
