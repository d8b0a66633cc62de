import path from 'node:path';
import { problem } from '#basis/problem.ts';
import { bucketPlace } from './bucket-place.ts';
import type { EvidencePlace } from './evidence-place.ts';
import { folderPlace } from './folder-place.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where evidence is kept: `evidence` in the data folder, another folder, or a bucket. `TOANDAN_EVIDENCE` is a path
 * or `s3://bucket/prefix`; the bucket's server and keys come by the names that all S3 programs read.
 */
export function openPlace(dataFolder: string, env: Environment): EvidencePlace {
  const setting = env['TOANDAN_EVIDENCE']?.trim() ?? '';
  if (!setting.startsWith('s3:')) return folderPlace(path.resolve(dataFolder, setting || 'evidence'));
  const [, bucket, prefix = ''] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([\w./-]*))?$/u.exec(setting) ?? [];
  if (bucket === undefined) throw refused('TOANDAN_EVIDENCE', setting, 's3://bucket/prefix');
  const region = env['AWS_REGION'] ?? 'us-east-1';
  return bucketPlace({
    bucket,
    prefix: prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`,
    region,
    endpoint: env['AWS_ENDPOINT_URL'] ?? `https://s3.${region}.amazonaws.com`,
    accessKey: required(env, 'AWS_ACCESS_KEY_ID'),
    secretKey: required(env, 'AWS_SECRET_ACCESS_KEY')
  });
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value) return value;
  throw refused(name, '', '…');
}

function refused(name: string, value: string, wanted: string) {
  return problem('setting-refused', { name, value, wanted: { vi: wanted, en: wanted } });
}
