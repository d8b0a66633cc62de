import { hexOf } from '#engine/sealing/bytes.ts';
import { parseCode } from '#engine/sealing/code.ts';
import { type FromCode, fromCode } from '#engine/sealing/from-code.ts';
import { openReply, type SealedReply } from '#programme/tips/open-reply.ts';
import { add } from './add.ts';
import { Said, wordsOf } from './said.ts';
import { showSealing } from './show-sealing.ts';

/** The code stays on this device: only what is derived from it for looking up is sent. */
export function follow(form: HTMLFormElement): void {
  const { say } = wordsOf(form);
  const wrong = form.querySelector<HTMLElement>('[data-wrong]');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = parseCode(String(new FormData(form).get('ma') ?? ''));
    const refuse = (words: string): void => {
      if (!wrong) return;
      wrong.textContent = words;
      wrong.hidden = false;
    };
    if (code === undefined) return refuse(say('codeWrong'));
    void fromCode(code)
      .then((from) => show(form.action, from, say('replyClosed'), { tra: hexOf(from.lookUp) }))
      .catch((error: unknown) => refuse(error instanceof Said ? error.message : say('sendFailed')));
  });
}

/** Puts the server's page in the place of this one, without leaving it: the keys are in memory here. */
async function show(
  action: string,
  from: FromCode,
  closed: string,
  fields: Readonly<Record<string, string>>
): Promise<void> {
  const response = await fetch(action, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { accept: 'text/html' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store'
  });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [main, fresh] = [document.querySelector('main'), page.querySelector('main')];
  if (!main || !fresh) throw new Error('not a page');
  main.replaceChildren(...fresh.childNodes);
  await openReplies(main, from, closed);
  showSealing(main);
  const asking = main.querySelector<HTMLFormElement>('form[data-follow]');
  if (asking) follow(asking);
  const view = new URL(action);
  view.searchParams.delete('/xoa');
  view.searchParams.set('/xem', '');
  const again = (): Promise<void> => show(view.href, from, closed, { tra: hexOf(from.lookUp) });
  add(main, from, again);
  const deleting = main.querySelector<HTMLFormElement>('form[data-delete]');
  deleting?.addEventListener('submit', (event) => {
    event.preventDefault();
    const filled = [...new FormData(deleting)].map(([name, value]) => [name, String(value)]);
    void show(deleting.action, from, closed, Object.fromEntries(filled));
  });
  main.querySelector<HTMLElement>('h1')?.scrollIntoView();
}

async function openReplies(main: Element, from: FromCode, closed: string): Promise<void> {
  const holder = main.querySelector<HTMLElement>('[data-tip]');
  const place = { box: holder?.dataset['box'] ?? '', tip: holder?.dataset['tip'] ?? '' };
  for (const line of main.querySelectorAll<HTMLElement>('[data-reply]')) {
    const sealed = JSON.parse(line.dataset['reply'] ?? '{}') as SealedReply;
    line.textContent = (await openReply(place, sealed, from).catch(() => undefined)) ?? closed;
  }
}
