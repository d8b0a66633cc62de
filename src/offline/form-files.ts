import { base64 } from './base64.ts';
import type { Drawer } from './drawer.ts';
import { evidenceId } from './evidence-id.ts';
import type { Photo } from './photo.ts';

/** A file of a form that lies sealed on the device. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
}

/** Names of the inputs of a form's files and of what is said about them. */
export const filesInput = 'evidence';

export function filesOf(form: FormData): readonly File[] {
  return form.getAll(filesInput).filter((value) => typeof value !== 'string' && value.size > 0) as File[];
}

/** Seals the files of a form one by one. */
export async function keepFiles(
  photos: Drawer<Photo>,
  sending: string,
  files: readonly File[]
): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const id = await evidenceId(sending, bytes);
    const name = file.name.normalize('NFC').slice(-200);
    await photos.change(id, (had) => had ?? { id, name, bytes: base64(bytes) });
    kept.push({ id, name });
  }
  return kept;
}
