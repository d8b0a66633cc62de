import { MOST_FILES } from '#engine/sealing/envelope-bytes.ts';
import { LARGEST_FILE } from '#engine/sealing/padding.ts';
import type { TipFile } from '#programme/tips/compose.ts';
import { redrawnPhoto } from './redraw-photo.ts';
import { replayedSound } from './replay-sound.ts';
import { type FormWords, Said } from './said.ts';

/** What was chosen in the form, made anew on this device before anything is sealed. */
export async function chosenFiles(form: FormData, { say }: FormWords): Promise<readonly TipFile[]> {
  const chosen = (name: string): readonly File[] =>
    form.getAll(name).filter((one) => one instanceof File && one.size > 0) as File[];
  const [photos, sounds] = [chosen('anh'), chosen('ghi-am')];
  if (photos.length + sounds.length > MOST_FILES) throw new Said(say('filesTooMany', { count: MOST_FILES }));
  const files: TipFile[] = [];
  for (const photo of photos) {
    const bytes = await redrawnPhoto(photo);
    if (!bytes) throw new Said(say('fileUnreadable', { name: photo.name }));
    files.push({ type: 'image/jpeg', bytes: fitting(bytes, photo.name, say) });
  }
  for (const sound of sounds) {
    const bytes = await replayedSound(sound);
    if (!bytes) throw new Said(say('fileUnreadable', { name: sound.name }));
    if (bytes === 'too-long') throw new Said(say('fileTooLarge', { name: sound.name }));
    files.push({ type: 'audio/wav', bytes: fitting(bytes, sound.name, say) });
  }
  return files;
}

function fitting(bytes: Uint8Array, name: string, say: FormWords['say']): Uint8Array {
  if (bytes.length > LARGEST_FILE) throw new Said(say('fileTooLarge', { name }));
  return bytes;
}
