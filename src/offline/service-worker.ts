/// <reference lib="webworker" />
import { Device } from './device.ts';
import { type FormDraft, inputsOf, kindOfPath } from './draft.ts';
import { filesOf, keepFiles } from './form-files.ts';
import { endSession, leave } from './leave.ts';
import { forumOfPath, noteItem } from './note-item.ts';
import { openPhone, type Phone, sync } from './phone.ts';
import { takePush } from './push.ts';

/** Put in by scripts/build-offline.ts: the files of the shell, and a mark that changes with them. */
declare const SHELL: { readonly mark: string; readonly files: readonly string[] };
declare const self: ServiceWorkerGlobalScope;

const CACHE = `toandan ${SHELL.mark}`;
const SHELL_PAGE = '/ngoai-tuyen';
/** Pages that the shell can show; for them a weak line is not waited for any longer. */
const AT_HAND = /^\/($|ghi($|\/)|hop-cho$|ban-ghi$|dang-nhap$|dien-dan\/[0-9a-f-]{36}\/ghi$)/u;
const PATIENCE = 8_000;
const SENDING_PATIENCE = 30_000;

self.addEventListener('install', (event) => {
  event.waitUntil(fillCache().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // Pages for tips go past it: a device keeps no trace of them.
  if (url.origin !== self.location.origin || url.pathname.startsWith('/bao-tin')) return;
  if (request.method === 'GET' && SHELL.files.includes(url.pathname)) {
    event.respondWith(fromCache(url.pathname, request));
  } else if (request.mode === 'navigate') {
    const answer = answerTo(request, url);
    if (answer) event.respondWith(answer);
  }
});

self.addEventListener('sync', (event) => {
  // The page asks for it by `registration.sync`; browsers without it send when the page is open.
  const asked = event as ExtendableEvent;
  asked.waitUntil(syncAsked());
});

takePush(self);

function answerTo(request: Request, url: URL): Promise<Response> | undefined {
  if (request.method === 'GET') return shown(request, url);
  if (request.method !== 'POST') return undefined;
  if (url.pathname === '/dang-xuat') return signedOut(request);
  if (url.search !== '?/ghi') return undefined;
  const forum = forumOfPath(url.pathname);
  if (forum !== undefined) return noted(request, url, forum);
  return kindOfPath(url.pathname) === undefined ? undefined : recorded(request, url);
}

/** The page of the server; without it the shell, which shows what lies on the phone. */
async function shown(request: Request, url: URL): Promise<Response> {
  try {
    await endSession(await Device.open());
    const wait = AT_HAND.test(url.pathname) ? AbortSignal.timeout(PATIENCE) : null;
    const response = await fetch(request, wait ? { signal: wait } : {});
    return isDown(response) ? await shell(response) : response;
  } catch {
    return shell(Response.error());
  }
}

/** A gateway that finds no server behind it, or a server on its way up. */
function isDown({ status }: Response): boolean {
  return status === 502 || status === 503 || status === 504;
}

async function shell(otherwise: Response): Promise<Response> {
  return (await caches.match(SHELL_PAGE, { cacheName: CACHE })) ?? otherwise;
}

async function signedOut(request: Request): Promise<Response> {
  const device = await Device.open();
  try {
    const response = await fetch(request);
    await leave(device, true);
    return response;
  } catch {
    await leave(device, false);
    return Response.redirect('/dang-nhap', 303);
  }
}

/**
 * A form that meets no server is kept and goes on in the shell, which checks it and puts it into the outbox.
 * Where nobody's keys are open the browser says that the page cannot be reached, and keeps the form itself.
 */
async function recorded(request: Request, url: URL): Promise<Response> {
  const copy = request.clone();
  const isCut = !navigator.onLine;
  const response = await answered(request);
  if (response) return response;
  const phone = await openPhone(await Device.open());
  const draft = phone && (await kept(phone, copy, url, isCut));
  return draft ? Response.redirect(`${url.pathname}?may=${draft.record}`, 303) : Response.error();
}

/** An opinion noted in the room goes into the outbox as it is: the next one is spoken already. */
async function noted(request: Request, url: URL, forum: string): Promise<Response> {
  const copy = request.clone();
  const mayBeThere = navigator.onLine;
  const response = await answered(request);
  if (response) return response;
  const phone = await openPhone(await Device.open());
  if (!phone) return Response.error();
  await phone.outbox.add(noteItem(await copy.formData(), forum, { now: Date.now(), mayBeThere }));
  return Response.redirect(`${url.pathname}?giu`, 303);
}

/** What the server says to a form; nothing when there is no server to say it. */
async function answered(request: Request): Promise<Response | undefined> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(SENDING_PATIENCE) });
    return isDown(response) ? undefined : response;
  } catch {
    return undefined;
  }
}

async function kept(
  phone: Phone,
  request: Request,
  url: URL,
  isCut: boolean
): Promise<FormDraft | undefined> {
  const form = await request.formData();
  const inputs = inputsOf(form);
  const valueOf = (name: string): string => inputs.find(([one]) => one === name)?.[1] ?? '';
  const record = valueOf('record');
  const files = await keepFiles(phone.photos, valueOf('id'), filesOf(form));
  return phone.drafts.change(record, () => ({
    record,
    entry: valueOf('id'),
    kind: kindOfPath(url.pathname) ?? '',
    inputs,
    files,
    savedAt: Date.now(),
    sent: isCut ? 'not-at-all' : 'perhaps'
  }));
}

async function syncAsked(): Promise<void> {
  const phone = await openPhone(await Device.open());
  if (!phone) return;
  const channel = new BroadcastChannel('toandan');
  const stopped = await sync(phone, () => channel.postMessage('changed'));
  channel.close();
  // The browser then asks again by itself.
  if (stopped === 'cut') throw new Error('the line is cut');
}

async function fromCache(path: string, request: Request): Promise<Response> {
  return (await caches.match(path, { cacheName: CACHE })) ?? fetch(request);
}

/** The shell is fetched without cookies: nothing of anybody may lie in it. */
async function fillCache(): Promise<void> {
  const cache = await caches.open(CACHE);
  const asked = [...SHELL.files, SHELL_PAGE].map(
    (path) => new Request(path, { credentials: 'omit', cache: 'no-cache' })
  );
  await cache.addAll(asked);
}

async function dropOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('toandan ') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}
