import { strFromU8, unzipSync } from 'fflate';

/** Largest text of a Word file that is unpacked, in bytes. */
const LARGEST = 200_000_000;

/** What stands within each bookmark of a Word file, and all its words; nothing when it is no Word file. */
export function docxBookmarks(
  bytes: Uint8Array
): { readonly bookmarks: ReadonlyMap<string, string>; readonly words: string } | undefined {
  const file = unpacked(bytes);
  if (file === undefined) return undefined;
  const open = new Map<string, { readonly name: string; text: string }>();
  const done = new Map<string, string>();
  const words: string[] = [];
  for (const { 0: tag, 1: text } of file.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<[^>]+>/gu)) {
    if (text !== undefined) {
      const plain = plainOf(text);
      words.push(plain);
      for (const one of open.values()) one.text += plain;
    } else if (tag.startsWith('<w:bookmarkStart ')) {
      open.set(attribute(tag, 'w:id'), { name: attribute(tag, 'w:name'), text: '' });
    } else if (tag.startsWith('<w:bookmarkEnd ')) {
      const one = open.get(attribute(tag, 'w:id'));
      if (one) done.set(one.name, one.text);
      open.delete(attribute(tag, 'w:id'));
    } else if (tag === '</w:p>') {
      words.push('\n');
    }
  }
  return { bookmarks: done, words: words.join('') };
}

function unpacked(bytes: Uint8Array): string | undefined {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        originalSize < LARGEST && /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name)
    });
    const main = files['word/document.xml'];
    if (!main) return undefined;
    const { 'word/document.xml': _main, ...others } = files;
    return [main, ...Object.values(others)].map((one) => strFromU8(one)).join('');
  } catch {
    return undefined;
  }
}

function attribute(tag: string, name: string): string {
  return plainOf(new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&'
};

function plainOf(xml: string): string {
  return xml.replace(/&(?:lt|gt|quot|apos|amp);/gu, (one) => ENTITIES[one] ?? one);
}
