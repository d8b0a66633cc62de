import { problem } from '#basis/problem.ts';
import nodemailer from 'nodemailer';
import { baseAddress } from '../base-address.ts';

/** A mail of ours is text, goes to one address, and says nothing but that something waits. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** For the links in a mail. */
  readonly base: string;
  /** Gives nothing when it was taken; else a code such as `ECONNREFUSED` or `550`, never the server's words. */
  send(mail: Mail): Promise<string | undefined>;
}

/** Longer than this no server should need for a greeting, a connection or a silence. */
const PATIENCE_MS = 10_000;

/** Nothing while mail is not set up: it needs a server, a sender and the address that links begin with. */
export function findMailer(environment: NodeJS.ProcessEnv = process.env): Mailer | undefined {
  const [server, sender, base] = [
    environment['TOANDAN_SMTP']?.trim(),
    environment['TOANDAN_SENDER']?.trim(),
    baseAddress(environment)
  ];
  if (!server || !sender || !base) return undefined;
  if (!URL.canParse(server) || !/^smtps?:$/u.test(new URL(server).protocol)) {
    // Not the value: it may hold a password.
    throw problem('setting-refused', {
      name: 'TOANDAN_SMTP',
      value: '…',
      wanted: {
        vi: 'địa chỉ như smtps://ten:matkhau@may-chu:465',
        en: 'an address such as smtps://user:password@host:465'
      }
    });
  }
  const transport = nodemailer.createTransport(server, {
    from: sender,
    disableFileAccess: true,
    disableUrlAccess: true
  });
  Object.assign(transport.options, {
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS
  });
  return {
    base,
    send: async ({ to, subject, text }) => {
      try {
        await transport.sendMail({
          // As an object, so that nothing in it is read as a second address.
          to: { name: '', address: to },
          subject,
          text,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
        });
        return undefined;
      } catch (error) {
        return troubleOf(error);
      }
    }
  };
}

function troubleOf(error: unknown): string {
  const { responseCode, code } = Object(error) as { responseCode?: unknown; code?: unknown };
  return String(responseCode ?? code ?? 'unknown').slice(0, 40);
}
