import type { Figure, Inline, Inlines } from '#engine/documents/inline.ts';
import type { HtmlContext } from './context.ts';
import { escape } from './escape.ts';

export function inlinesHtml(content: Inlines, context: HtmlContext): string {
  return content.map((one) => inlineHtml(one, context)).join('');
}

function inlineHtml(one: Inline, context: HtmlContext): string {
  switch (one.kind) {
    case 'text':
      return escape(one.text);
    case 'strong':
      return `<strong>${escape(one.text)}</strong>`;
    case 'emphasis':
      return `<em>${escape(one.text)}</em>`;
    case 'figure':
      return figureHtml(one, context);
  }
}

function figureHtml(figure: Figure, context: HtmlContext): string {
  const attributes: readonly (readonly [string, string | number | undefined])[] = [
    ['class', 'figure'],
    ['id', context.anchor(figure.id)],
    ['href', context.address(figure.href)],
    ['data-figure', figure.id],
    ['data-indicator', figure.indicator],
    ['data-unit', figure.unit],
    ['data-from', figure.period.from],
    ['data-to', figure.period.to],
    ['data-value', figure.value],
    ['data-bound', figure.bound],
    ['data-records', figure.records]
  ];
  const written = attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${escape(String(value))}"`);
  return `<a ${written.join(' ')}>${escape(figure.text)}</a>`;
}
