import { checkOfficeFile } from './check-office-file.ts';
import { checkPdf } from './check-pdf.ts';
import { developPhoto } from './develop-photo.ts';
import type { Inspected, Inspection } from './inspection.ts';
import { Refused } from './refusals.ts';

/**
 * The process in which strangers' files are opened, one after the other: what crashes, swells or hangs there
 * harms nobody. Started by `inspector.ts` only.
 */
async function inspect({ bytes, type }: Inspection): Promise<Inspected> {
  try {
    if (type === 'pdf') return { file: checkPdf(bytes) };
    if (type === 'zip') return { file: await checkOfficeFile(bytes) };
    return { photo: await developPhoto(bytes, type) };
  } catch (error) {
    return { refused: error instanceof Refused ? error.refusal : 'damaged' };
  }
}

process.on('message', (order: Inspection) => {
  void inspect(order).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
