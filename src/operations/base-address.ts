import { problem } from '#basis/problem.ts';

/**
 * The address at which people reach this server, for links that leave it: in a mail, in a calendar. Never taken
 * from a request, whose host anybody may choose. Nothing while it is not set.
 */
export function baseAddress(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const value = environment['TOANDAN_ADDRESS']?.trim();
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/u.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  throw problem('setting-refused', {
    name: 'TOANDAN_ADDRESS',
    value,
    wanted: {
      vi: 'địa chỉ như https://toandan.example.vn',
      en: 'an address such as https://toandan.example.vn'
    }
  });
}
