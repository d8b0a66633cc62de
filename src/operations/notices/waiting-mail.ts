import { say } from '#messages/say.ts';
import type { Mail } from './mailer.ts';

/** How many wait and where to look: no title, no place, no name of anything. */
export function waitingMail(to: string, count: number, base: string): Mail {
  return {
    to,
    subject: say('vi', 'notices.mailSubject', { count }),
    text: bothLanguages(
      say('vi', 'notices.mailText', { count, base }),
      say('en', 'notices.mailText', { count, base })
    )
  };
}

export function codeMail(to: string, code: string): Mail {
  return {
    to,
    subject: say('vi', 'notices.codeSubject'),
    text: bothLanguages(say('vi', 'notices.codeText', { code }), say('en', 'notices.codeText', { code }))
  };
}

function bothLanguages(vietnamese: string, english: string): string {
  return `${vietnamese}\n\n--\n${english}\n`;
}
