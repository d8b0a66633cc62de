import { filesInput } from '#offline/form-files.ts';
import { shrunkFile } from '#offline/shrink-photo.ts';

/** Photos are made smaller as soon as they are chosen, whether the form then goes to the server or stays here. */
export function shrinkChosen(root: HTMLElement): void {
  root.addEventListener('change', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.name !== filesInput || !input.files?.length) return;
    const form = input.form;
    form?.setAttribute('aria-busy', 'true');
    shrunk([...input.files])
      .then((files) => (input.files = files))
      .catch(() => undefined)
      .finally(() => form?.removeAttribute('aria-busy'));
  });
}

async function shrunk(chosen: readonly File[]): Promise<FileList> {
  const transfer = new DataTransfer();
  for (const file of chosen) transfer.items.add(await shrunkFile(file));
  return transfer.files;
}
