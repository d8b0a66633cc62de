import type { Language } from '#basis/label.ts';
import { offline } from '#messages/offline.ts';
import type { Phone } from '#offline/phone.ts';
import { isWaiting } from '#offline/standing.ts';

/** One line at the top of the pages of the server, while something waits on this device. */
export async function showSummary(phone: Phone | undefined, language: Language): Promise<void> {
  const line = document.getElementById('hop-cho-tom-tat');
  const link = line?.querySelector('a');
  if (!line || !link) return;
  const words = phone ? await wordsOf(phone, language) : offline.summarySignIn[language];
  link.textContent = words;
  line.hidden = words === '';
}

async function wordsOf({ outbox }: Phone, language: Language): Promise<string> {
  const items = await outbox.items();
  const waiting = items.filter(isWaiting).length;
  const toSettle = items.filter(({ standing }) => standing.is === 'refused' || standing.is === 'to-look-at');
  return [
    waiting > 0 ? offline.summaryWaiting[language].replace('{count}', String(waiting)) : '',
    toSettle.length > 0 ? offline.summarySettle[language].replace('{count}', String(toSettle.length)) : ''
  ]
    .filter(Boolean)
    .join(' · ');
}
