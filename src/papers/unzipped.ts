import { isProblem } from '#basis/problem.ts';
import { unzipSync } from 'fflate';
import { refusedPaper } from './refused.ts';

/** A report of some hundred pages with its pictures is far below. */
const LARGEST_UNPACKED = 200_000_000;
const LARGEST_PART = 60_000_000;
const MOST_PARTS = 2_000;

/** The parts of a zip that are wanted; its directory is looked at before anything is unpacked. */
export function unzipped(
  bytes: Uint8Array,
  name: string,
  isWanted: (part: string) => boolean
): ReadonlyMap<string, Uint8Array> {
  let size = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name: part, originalSize }) => {
        size += originalSize;
        count += 1;
        if (size > LARGEST_UNPACKED || count > MOST_PARTS || originalSize > LARGEST_PART)
          throw refusedPaper(name, 'tệp nén phình to bất thường', 'it unpacks to an unreasonable size');
        return isWanted(part);
      }
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    if (isProblem(error)) throw error;
    throw refusedPaper(name, 'tệp bị hỏng', 'the file is damaged');
  }
}
