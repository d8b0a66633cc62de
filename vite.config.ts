import adapter from '@sveltejs/adapter-node';
import type { Adapter } from '@sveltejs/kit';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

import { buildOffline } from './scripts/build-offline.ts';
import { buildReceiving } from './scripts/build-receiving.ts';
import { buildTips } from './scripts/build-tips.ts';

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

const node = adapter({ out: 'build', precompress: true });

/** What works without network joins the files of the pages before they are listed. */
const withOffline: Adapter = {
  ...node,
  adapt: async (builder) => {
    await buildOffline(builder.getClientDirectory());
    await buildReceiving(builder.getClientDirectory());
    await buildTips(builder.getClientDirectory());
    // The framework lists the types of the files that it made itself, and it makes no script.
    Object.assign(builder.mimeTypes, { '.js': 'text/javascript' });
    await node.adapt(builder);
  }
};

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: withOffline,
      csp: { mode: 'auto', directives: policyOfKit },
      // The one service worker is registered by the pages that work offline.
      serviceWorker: { register: false },
      version: { pollInterval: 0 }
    })
  ]
});
