import { compact } from '#store/figures/compact.ts';
import type { Sql } from '#store/database/database.ts';

/** Long enough that a quiet server does next to nothing, short enough that the tail stays small. */
const EVERY_MS = 3_000;

/** Failures of the moment (connection lost, server restarting, lock or serialisation conflict): tried again. */
const PASSING = /^(CONNECTION_|ECONN|EPIPE|ENOENT|08|40|53|55P03|57)/;

/** Folds the tail of figures into cells from now on; stops by itself when the database is closed. */
export function startCompacting(owner: Sql): () => void {
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    void round().finally(() => {
      isBusy = false;
    });
  }, EVERY_MS);
  timer.unref();
  const stop = (): void => clearInterval(timer);
  const round = async (): Promise<void> => {
    try {
      await compact(owner);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'CONNECTION_ENDED') stop();
      else if (!PASSING.test(code)) throw error;
    }
  };
  return stop;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
