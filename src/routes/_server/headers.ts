/** On every answer; the content security policy of the pages is SvelteKit's (vite.config.ts). */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()'
};

const HALF_A_YEAR = 180 * 86_400;

/** What is not a page runs no script and is framed by nobody either. */
export function guard(headers: Headers, isHttps: boolean): void {
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  if (!headers.has('content-security-policy')) {
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  }
  // Figures and records are for the eyes of who is signed in, never for a shared cache.
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
  if (isHttps) headers.set('strict-transport-security', `max-age=${HALF_A_YEAR}`);
}
