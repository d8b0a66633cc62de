/**
 * Resolves when the process is asked to stop: Ctrl-C, SIGTERM, a closed terminal, or the launcher
 * gone (`disconnect`), even by kill -9. Ctrl-C arrives twice, from the terminal and from the launcher;
 * later ones change nothing.
 */
export function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    process.on('disconnect', () => resolve());
  });
}
