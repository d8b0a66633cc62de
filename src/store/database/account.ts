import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * The account PostgreSQL runs under. It refuses root, so for root there are two ways:
 * a user namespace in which root appears as an ordinary user (the files stay root's, and a closed
 * folder stays closed), or, where the host forbids namespaces as containers do, another uid. That one
 * must be let in; below a folder closed to it, such as /root, it keeps root's right to pass.
 */
export interface Account {
  /** Put before the program; each of these executes the next in place, so that signals arrive. */
  readonly prefix: readonly string[];
  /** Given to `spawn`; absent when PostgreSQL runs as this process. */
  readonly as?: { readonly uid: number; readonly gid: number };
  /** Who must own the cluster's files, as this process sees it. */
  readonly owner: { readonly uid: number; readonly gid: number };
}

/** `nobody`, on every system. */
const nobody = { uid: 65534, gid: 65534 } as const;
const namespace = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'] as const;
const passing = [
  'setpriv',
  `--reuid=${nobody.uid}`,
  `--regid=${nobody.gid}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--'
] as const;

/** `folder` is the data folder; an ordinary user's folder is served under that user's uid. */
export function chooseAccount(folder: string): Account {
  const uid = process.getuid?.() ?? -1;
  if (uid !== 0) return { prefix: [], owner: { uid, gid: process.getgid?.() ?? -1 } };
  const { uid: ownerUid, gid: ownerGid } = statSync(folder);
  const keeper = { uid: ownerUid, gid: ownerGid };
  if (keeper.uid !== 0 && keeper.uid !== nobody.uid && !closedFolder(folder, keeper)) return other(keeper);
  if (works(namespace, ['id', '-u'], '1000')) return { prefix: namespace, owner: { uid: 0, gid: 0 } };
  const isClosed = closedFolder(path.dirname(folder), nobody) !== undefined;
  if (isClosed && works(passing, ['ls', '-d', folder], folder)) return { prefix: passing, owner: nobody };
  return other(nobody);
}

/** The first folder on the way to `target` (itself included) that the account may not pass through. */
export function closedFolder(target: string, account: { uid: number; gid: number }): string | undefined {
  return waysTo(target).find((folder) => {
    const { mode, uid, gid } = statSync(folder);
    const needed = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    return (mode & needed) === 0;
  });
}

function waysTo(target: string): readonly string[] {
  const parent = path.dirname(target);
  return parent === target ? [target] : [...waysTo(parent), target];
}

function other(account: { uid: number; gid: number }): Account {
  return { prefix: [], as: account, owner: account };
}

/** Whether a program run after the prefix says what is expected. */
function works(prefix: readonly string[], program: readonly string[], expected: string): boolean {
  const [first = '', ...args] = [...prefix, ...program];
  const tried = spawnSync(first, args, { encoding: 'utf8', timeout: 5000 });
  return tried.status === 0 && tried.stdout.trim() === expected;
}
