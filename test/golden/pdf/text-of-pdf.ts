import { getDocumentProxy } from 'unpdf';

interface Item {
  readonly type?: string;
  readonly id?: string | null;
  readonly tag?: string;
  readonly str?: string;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

/** The words of one page as a second program takes them out. */
export interface PageText {
  /** In the order of the structure tree, pictures left out. */
  readonly read: string;
  /** Head and foot, which a reading program leaves out. */
  readonly around: string;
  /** Roles of the structure tree, in order. */
  readonly roles: readonly string[];
  /** What is told in place of pictures. */
  readonly told: readonly string[];
}

export async function pagesOf(pdf: Uint8Array): Promise<readonly PageText[]> {
  const document = await getDocumentProxy(pdf.slice());
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      const passages = passagesOf(items as readonly Item[]);
      const nodes = flat((await page.getStructTree()) as Node | null);
      const read = nodes.map(({ id }) => passages.find((one) => id !== undefined && one.id === id)?.words ?? '');
      const around = passages.filter(({ tag }) => tag === 'Artifact').map(({ words }) => words);
      return {
        read: read.join(''),
        around: around.join(''),
        roles: nodes.map(({ role }) => role ?? '').filter((role) => role),
        told: nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt ?? '')
      };
    })
  );
}

interface Passage {
  readonly id: string | undefined;
  readonly tag: string | undefined;
  readonly words: string;
}

/** The outermost marked passages of a page. */
function passagesOf(items: readonly Item[]): readonly Passage[] {
  const passages: Passage[] = [];
  let depth = 0;
  for (const { type, id, tag, str = '' } of items) {
    if (type?.startsWith('begin')) {
      if (depth === 0) passages.push({ id: id ?? undefined, tag, words: '' });
      depth += 1;
    } else if (type === 'endMarkedContent') depth -= 1;
    else if (depth > 0) {
      const last = passages.pop();
      if (last) passages.push({ ...last, words: `${last.words}${str} ` });
    }
  }
  return passages;
}

function flat(node: Node | null): readonly Node[] {
  if (!node) return [];
  const within = node.role === 'Figure' ? [] : (node.children ?? []);
  return [node, ...within.flatMap(flat)];
}

/** The same words with or without breaks of lines. */
export function unspaced(words: string): string {
  return words.replace(/\s+/gu, '');
}
