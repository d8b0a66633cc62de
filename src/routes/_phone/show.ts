import '#components/base.css';

import { type Device } from '#offline/device.ts';
import { clockDifference, type Phone, refreshAlong } from '#offline/phone.ts';
import { mount } from 'svelte';
import App from './App.svelte';
import type { Facts } from './facts.ts';

export interface Scene {
  readonly device: Device;
  readonly phone: Phone | undefined;
  readonly facts: Facts;
}

/** Draws the views of the phone: the whole page in the shell, the content of a page of the server otherwise. */
export async function show({ device, phone, facts }: Scene): Promise<void> {
  const target = document.getElementById(facts.isShell ? 'vo' : 'noi-dung');
  if (!target) return;
  if (phone && !(await phone.along())) await refreshAlong(phone);
  const along = await phone?.along();
  const difference = await clockDifference(device);
  target.replaceChildren();
  mount(App, { target, props: { device, phone, facts, along, difference: difference ?? 0 } });
  if (phone && navigator.onLine) await refreshAlong(phone);
}
