import { BODY, FIGURE, placeholders } from '#engine/documents/placeholders.ts';
import { templateParts } from './template-parts.ts';

/** A placeholder that cannot be filled, with its place. */
export interface TemplateFault {
  readonly placeholder: string;
  /** `document`, `header` or `footer`. */
  readonly part: string;
  /** From 1, counted in that part. */
  readonly paragraph: number;
  /** The words around it. */
  readonly around: string;
  readonly fault: 'unknown' | 'no-such-indicator' | 'not-alone' | 'unclosed';
  /** The nearest name there is. */
  readonly meant?: string;
}

export interface TemplateCheck {
  readonly faults: readonly TemplateFault[];
  /** Ids of the indicators asked for. */
  readonly indicators: readonly string[];
}

const AROUND = 30;

/** Every placeholder of a template, checked before anything is filled. `indicators` are those there are. */
export function checkTemplate(bytes: Uint8Array, indicators: ReadonlySet<string>): TemplateCheck {
  const faults: TemplateFault[] = [];
  const asked = new Set<string>();
  for (const [name, xml] of templateParts(bytes)) {
    const part = /^word\/([a-z]+)/u.exec(name)?.[1] ?? 'document';
    paragraphsOf(xml).forEach((text, index) => {
      const place = { part, paragraph: index + 1 };
      for (const found of text.matchAll(/\{([^{}]*)(\}?)/gu)) {
        const placeholder = (found[1] ?? '').trim();
        const around = text
          .slice(Math.max(0, found.index - AROUND), found.index + placeholder.length + AROUND)
          .trim();
        const fault = faultOf(placeholder, found[2] === '}', text, indicators);
        if (fault) faults.push({ placeholder: placeholder.slice(0, 60), ...place, around, ...fault });
        const indicator = FIGURE.exec(placeholder)?.[2];
        if (indicator !== undefined && indicators.has(indicator)) asked.add(indicator);
      }
    });
  }
  return { faults, indicators: [...asked] };
}

function faultOf(
  placeholder: string,
  isClosed: boolean,
  paragraph: string,
  indicators: ReadonlySet<string>
): Pick<TemplateFault, 'fault' | 'meant'> | undefined {
  if (!isClosed) return { fault: 'unclosed' };
  if (placeholder === BODY) return paragraph.trim() === `{${BODY}}` ? undefined : { fault: 'not-alone' };
  const [, , indicator] = FIGURE.exec(placeholder) ?? [];
  if (indicator !== undefined) {
    if (indicators.has(indicator)) return undefined;
    return { fault: 'no-such-indicator', ...nearest(indicator, [...indicators]) };
  }
  const names = placeholders.map(({ name }) => name);
  if (names.includes(placeholder)) return undefined;
  return { fault: 'unknown', ...nearest(placeholder, [...names, BODY]) };
}

/** Text of each paragraph; Word splits a placeholder over runs at will, so runs are joined. */
export function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/gu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => plain(text ?? '')).join('')
  );
}

function plain(xml: string): string {
  return xml
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');
}

/** Names further apart than this are not what was meant. */
const FURTHEST = 4;

function nearest(word: string, names: readonly string[]): { readonly meant?: string } {
  let best: { readonly name: string; readonly apart: number } | undefined;
  for (const name of names) {
    const apart = distance(word.toLowerCase(), name);
    if (apart <= FURTHEST && (!best || apart < best.apart)) best = { name, apart };
  }
  return best ? { meant: best.name } : {};
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > FURTHEST) return FURTHEST + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
