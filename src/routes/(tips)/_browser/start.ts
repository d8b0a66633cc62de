import { follow } from './follow.ts';
import { leave } from './leave.ts';
import { showSealing } from './show-sealing.ts';

// Without a secure line the browser offers no cryptography: then the form goes as it does without script.
if ('subtle' in crypto) {
  showSealing(document);
  const form = document.querySelector<HTMLFormElement>('form[data-leave]');
  if (form) leave(form);
  const asking = document.querySelector<HTMLFormElement>('form[data-follow]');
  if (asking) follow(asking);
}
