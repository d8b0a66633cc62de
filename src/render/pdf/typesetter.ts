import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';
import type { PressAnswer, PressOrder } from './press-order.ts';

const TEMPLATES = ['official', 'masthead', 'blocks', 'closing', 'page', 'measures'] as const;

/** What Typst found for one document and did not need for the next is forgotten. */
const FORGOTTEN_AFTER = 1;

/** Holds Typst with its fonts and templates; a document is set in some milliseconds, during which the thread waits. */
export class Typesetter {
  readonly #folder: string;
  readonly #compiler: NodeCompiler;

  /** Typst reads its whole workspace, so it gets one where nothing is. */
  constructor() {
    this.#folder = join(tmpdir(), 'toandan-typst');
    mkdirSync(this.#folder, { recursive: true });
    this.#compiler = NodeCompiler.create({
      workspace: this.#folder,
      fontArgs: [{ fontBlobs: [...fontFiles()] }]
    });
    for (const name of TEMPLATES) {
      const source = readFileSync(new URL(`./${name}.typ`, import.meta.url), 'utf8');
      this.#compiler.addSource(join(this.#folder, `${name}.typ`), source);
    }
  }

  set({ document, attached }: PressOrder): PressAnswer {
    const files = [
      { name: 'document.json', content: document },
      ...attached.map(({ name, content }) => ({ name: `attached-${name}`, content }))
    ].map(({ name, content }) => ({ path: join(this.#folder, name), content }));
    for (const { path, content } of files) this.#compiler.mapShadow(path, Buffer.from(content));
    try {
      return this.#compiled();
    } finally {
      for (const { path } of files) this.#compiler.unmapShadow(path);
      this.#compiler.evictCache(FORGOTTEN_AFTER);
    }
  }

  /** A warning is a refusal too: a missing font is only a warning to Typst. */
  #compiled(): PressAnswer {
    const outcome = this.#compiler.compile({ mainFilePath: join(this.#folder, 'official.typ') });
    const said = outcome.takeDiagnostics() ?? outcome.takeWarnings();
    if (said || !outcome.result) return { refused: JSON.stringify(said?.shortDiagnostics ?? []) };
    try {
      return { pdf: new Uint8Array(this.#compiler.pdf(outcome.result, { pdfStandard: 'a-3a' })) };
    } catch (cause) {
      return { refused: String(cause) };
    }
  }
}
