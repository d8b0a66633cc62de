import type { Device } from './device.ts';

/** Set when somebody signed out without network: the session of the server is ended when there is one again. */
const ENDS = 'session-to-end';

/** Closes the keys; what waits stays sealed. */
export async function leave(device: Device, isTold: boolean): Promise<void> {
  await device.close();
  await device.setNote(ENDS, isTold ? undefined : 1);
}

/** Ends the session that could not be ended then; true when one had to be. */
export async function endSession(device: Device): Promise<boolean> {
  if ((await device.note(ENDS)) === undefined) return false;
  await fetch('/dang-xuat', { method: 'POST', redirect: 'manual' });
  await device.setNote(ENDS, undefined);
  return true;
}
