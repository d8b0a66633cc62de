import '#components/base.css';

import { mount } from 'svelte';
import App from './App.svelte';
import { factsOf } from './facts.ts';

export function show(target: HTMLElement): void {
  const facts = factsOf(target);
  target.replaceChildren();
  mount(App, { target, props: { facts } });
}
