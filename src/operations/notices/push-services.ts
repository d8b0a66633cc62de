import type { Label } from '#basis/label.ts';

/** The push services of the browsers' makers; a server that posts anywhere it is told to would be a tool for others. */
const services: readonly RegExp[] = [
  /^fcm\.googleapis\.com$/u,
  /^updates\.push\.services\.mozilla\.com$/u,
  /^[\w-]+\.notify\.windows\.com$/u,
  /^[\w-]+\.push\.apple\.com$/u
];

/** Why messages are not sent to this address; nothing when they may be. `TOANDAN_PUSH` names further origins. */
export function refusedEndpoint(
  endpoint: string,
  environment: NodeJS.ProcessEnv = process.env
): Label | undefined {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || endpoint.length > 2000 || url.username || url.password) return unknownService;
  const own = (environment['TOANDAN_PUSH'] ?? '').split(/[\s,]+/u).filter((one) => one !== '');
  if (own.includes(url.origin)) return undefined;
  const isKnown =
    url.protocol === 'https:' && url.port === '' && services.some((one) => one.test(url.hostname));
  return isKnown ? undefined : unknownService;
}

const unknownService: Label = {
  vi: 'Trình duyệt này dùng một dịch vụ thông báo đẩy chưa được máy chủ cho phép. Hãy hỏi người quản trị.',
  en: 'This browser uses a push service that the server does not allow. Ask the administrator.'
};
