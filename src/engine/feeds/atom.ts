/** One thing that a feed tells. */
export interface FeedEntry {
  /** A URI that stays the same for ever, such as `urn:uuid:…`. */
  readonly id: string;
  readonly title: string;
  /** Instants as ISO 8601 with their offset. */
  readonly published: string;
  readonly updated: string;
  readonly text: string;
  readonly href: string;
  /** What sort of thing it is, for whoever follows only some. */
  readonly category: string;
  readonly author: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** Of the feed itself and of the page that it belongs to. */
  readonly self: string;
  readonly page: string;
  /** When nothing has happened yet. */
  readonly since: string;
  readonly entries: readonly FeedEntry[];
}

/** A feed as Atom (RFC 4287); every text in it is plain. */
export function atom({ id, title, subtitle, language, self, page, since, entries }: Feed): string {
  const updated = entries.reduce((last, one) => (one.updated > last ? one.updated : last), since);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    element('id', id),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', updated),
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', page),
    `<author>${element('name', title)}</author>`,
    ...entries.map(entryText),
    '</feed>',
    ''
  ].join('\n');
}

function entryText({ id, title, published, updated, text, href, category, author }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', published),
    element('updated', updated),
    link('alternate', 'text/html', href),
    `<category term="${escaped(category)}"/>`,
    `<author>${element('name', author)}</author>`,
    `<content type="text">${escaped(text)}</content>`,
    '</entry>'
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;
}

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold at all is left out. */
function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that XML forbids
  const allowed = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '');
  return allowed.replaceAll(/[&<>"]/gu, (sign) => names[sign] ?? sign);
}
