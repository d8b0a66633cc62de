import type { Chart, Heading, List, Passage, Table } from './block.ts';
import { type Inlines, inline, type Part } from './inline.ts';

/** Words for writing a body, so that a report reads like its own outline. */
export function division(title: string): Heading {
  return { kind: 'division', title };
}

export function part(title: string): Heading {
  return { kind: 'part', title };
}

export function section(title: string): Heading {
  return { kind: 'section', title };
}

export function paragraph(words: TemplateStringsArray, ...parts: readonly Part[]): Passage {
  return { kind: 'paragraph', content: inline(words, ...parts) };
}

export function clause(words: TemplateStringsArray, ...parts: readonly Part[]): Passage {
  return { kind: 'clause', content: inline(words, ...parts) };
}

export function point(words: TemplateStringsArray, ...parts: readonly Part[]): Passage {
  return { kind: 'point', content: inline(words, ...parts) };
}

export function note(words: TemplateStringsArray, ...parts: readonly Part[]): Passage {
  return { kind: 'note', content: inline(words, ...parts) };
}

export function list(...items: readonly Inlines[]): List {
  return { kind: 'list', items };
}

export function table(of: Omit<Table, 'kind'>): Table {
  return { kind: 'table', ...of };
}

export function chart(of: Omit<Chart, 'kind'>): Chart {
  return { kind: 'chart', ...of };
}
