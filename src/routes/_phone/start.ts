import { Device, isAble } from '#offline/device.ts';
import { leave } from '#offline/leave.ts';
import { openPhone, type Phone, refreshAlong } from '#offline/phone.ts';
import { keepTyping } from './autosave.ts';
import { type Facts, pageFacts } from './facts.ts';
import { offerPush } from './offer-push.ts';
import { keepSending } from './keep-sending.ts';
import { takeOverSignIn } from './sign-in-form.ts';
import { shrinkChosen } from './shrink-chosen.ts';
import { showSummary } from './summary.ts';

/**
 * The script of the pages that record. The pages themselves come from the server and work without it; it keeps
 * what is typed, sends what waits, and where there is no network draws the views from what lies on the device.
 */
const facts = pageFacts();
offerPush(document);
if (isAble()) await begin(facts);
else showUnable();

async function begin({ isShell, person, path, language }: Facts): Promise<void> {
  shrinkChosen(document.body);
  navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  const device = await Device.open();
  // The server shows this page to nobody who is signed in: whoever was here before has left.
  if (path === '/dang-nhap' && !isShell) {
    await leave(device, true);
    takeOverSignIn(device, facts);
    return;
  }
  const phone = await phoneOf(device, facts);
  if (drawsViews(facts)) {
    const { show } = await import('./show.ts');
    await show({ device, phone, facts });
    return;
  }
  if (person === undefined) return;
  await showSummary(phone, language);
  if (phone) await beside(phone, facts);
}

/** The phone of who is signed in. Another's keys are closed before anything of theirs is read. */
async function phoneOf(device: Device, { isShell, person }: Facts): Promise<Phone | undefined> {
  const phone = await openPhone(device);
  if (!phone || isShell || phone.opened.person === person) return phone;
  await leave(device, true);
  return undefined;
}

/** Everything in the shell; with a network the outbox, and a form that begins with what lies here. */
function drawsViews({ isShell, path }: Facts): boolean {
  const asked = new URLSearchParams(globalThis.location.search);
  const beginsHere = ['may', 'mo', 'dinh-chinh'].some((name) => asked.has(name));
  return isShell || path === '/hop-cho' || (path.startsWith('/ghi/') && beginsHere);
}

/** Beside a page of the server. */
async function beside(phone: Phone, { path, language }: Facts): Promise<void> {
  const done = /^\/ban-ghi\/([0-9a-f-]{36})$/u.exec(path)?.[1];
  if (done !== undefined) await phone.drafts.remove(done);
  const form = document.querySelector<HTMLFormElement>('form[action="?/ghi"]');
  if (form) keepTyping(phone, form, path);
  const show = (): void => void showSummary(phone, language);
  keepSending(phone, { changed: show, stopped: show });
  await refreshAlong(phone);
}

function showUnable(): void {
  const notice = document.getElementById('chua-ngoai-tuyen');
  if (notice) notice.hidden = false;
}
