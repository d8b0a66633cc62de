import type { Device } from '#offline/device.ts';
import { enter } from './enter.ts';
import type { Facts } from './facts.ts';

/** The ordinary form of the sign-in page, which then also opens the keys on this device. */
export function takeOverSignIn(device: Device, { language }: Facts): void {
  const form = document.querySelector<HTMLFormElement>('form[data-dang-nhap]');
  const said = document.getElementById('dang-nhap-loi');
  if (!form || !said) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const sent = new FormData(form);
    const textOf = (name: string): string => String(sent.get(name) ?? '');
    said.hidden = true;
    enter(device, { login: textOf('login').trim().toLowerCase(), password: textOf('password') }).then(
      (entered) => {
        if (entered === 'signed-in') globalThis.location.assign(textOf('den') || '/');
        else if (entered === 'opened-here') globalThis.location.assign('/hop-cho');
        else {
          said.textContent = entered.said[language];
          said.hidden = false;
        }
      },
      // Whatever the browser refuses to keep, signing in goes on as without script.
      () => form.submit()
    );
  });
}
