import { problem } from '#basis/problem.ts';

/** The address of the onion service that leads here, for those who come over Tor; nothing while it is not set. */
export function onionAddress(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const value = environment['TOANDAN_ONION']?.trim().replace(/\/$/u, '');
  if (!value) return undefined;
  if (/^http:\/\/[a-z2-7]{56}\.onion$/u.test(value)) return value;
  throw problem('setting-refused', {
    name: 'TOANDAN_ONION',
    value,
    wanted: {
      vi: 'địa chỉ dịch vụ onion bản 3, như http://…56 ký tự….onion',
      en: 'the address of an onion service of version 3, such as http://…56 characters….onion'
    }
  });
}
