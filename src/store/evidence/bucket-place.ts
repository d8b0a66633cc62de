import { AwsClient } from 'aws4fetch';
import { problem } from '#basis/problem.ts';
import type { EvidencePlace } from './evidence-place.ts';

/** An S3-compatible bucket, addressed by path: `<endpoint>/<bucket>/<prefix><name>`. */
export interface Bucket {
  readonly endpoint: string;
  readonly bucket: string;
  /** Empty, or ends with a stroke. */
  readonly prefix: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

const PATIENCE_MS = 30_000;
const TRIES = 3;

export function bucketPlace({ endpoint, bucket, prefix, region, ...keys }: Bucket): EvidencePlace {
  const client = new AwsClient({
    accessKeyId: keys.accessKey,
    secretAccessKey: keys.secretKey,
    service: 's3',
    region,
    retries: TRIES
  });
  const base = `${endpoint.replace(/\/$/u, '')}/${bucket}/${prefix}`;
  const ask = async (method: 'GET' | 'PUT' | 'DELETE', name: string, sent: Sent = {}): Promise<Response> => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await client
      .fetch(`${base}${name}`, { method, signal, ...sent })
      .catch((error: unknown) => {
        throw notKept(base, error instanceof Error ? error.name : 'unknown');
      });
    if (!answer.ok && answer.status !== 404) throw notKept(base, `HTTP ${answer.status}`);
    return answer;
  };
  return {
    put: async (name, bytes, type) => {
      const body = Uint8Array.from(bytes);
      const answer = await ask('PUT', name, { body, headers: { 'content-type': type } });
      // There is no such bucket.
      if (!answer.ok) throw notKept(base, `HTTP ${answer.status}`);
    },
    find: async (name) => {
      const answer = await ask('GET', name);
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
    },
    remove: async (name) => {
      await ask('DELETE', name);
    }
  };
}

type Sent = Pick<RequestInit, 'body' | 'headers'>;

function notKept(where: string, reason: string) {
  return problem('evidence-not-kept', { where, reason });
}
