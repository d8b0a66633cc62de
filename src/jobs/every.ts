/** Failures of the moment (connection lost, server restarting, lock or serialisation conflict): tried again. */
const PASSING = /^(CONNECTION_|ECONN|EPIPE|ENOENT|08|40|53|55P03|57)/;

/** Works from now on, one round at a time; stops by itself when the database is closed. */
export function every(milliseconds: number, work: () => Promise<unknown>): () => void {
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    void round().finally(() => {
      isBusy = false;
    });
  }, milliseconds);
  timer.unref();
  const stop = (): void => clearInterval(timer);
  const round = async (): Promise<void> => {
    try {
      await work();
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
