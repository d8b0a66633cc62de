import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/** Nothing comes from elsewhere and nothing is inline: no style attributes, no script in the markup. */
const policy = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  'img-src': ['self', 'data:'],
  'font-src': ['self'],
  'connect-src': ['self'],
  'worker-src': ['self'],
  'manifest-src': ['self'],
  'form-action': ['self'],
  'base-uri': ['none'],
  'frame-ancestors': ['none']
} as const;

const policyOfKit = Object.fromEntries(Object.entries(policy).map(([name, sources]) => [name, [...sources]]));

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      csp: { mode: 'auto', directives: policyOfKit },
      // The one service worker is registered by the pages that work offline.
      serviceWorker: { register: false },
      version: { pollInterval: 0 }
    })
  ]
});
