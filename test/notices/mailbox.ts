import type { AddressInfo } from 'node:net';

import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it is sent. */
export interface Mailbox {
  readonly address: string;
  /** The mails so far, as a mail program reads them, each with its bytes. */
  readonly mails: readonly { readonly to: readonly string[]; readonly raw: string; readonly read: Email }[];
  /** While true every recipient is refused with 451. */
  isFull: boolean;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: { to: readonly string[]; raw: string; read: Email }[] = [];
  const box = { isFull: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_to, _session, answer) => {
      if (box.isFull) answer(Object.assign(new Error('mailbox full'), { responseCode: 451 }));
      else answer();
    },
    onData: (stream, session, answer) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const bytes = Buffer.concat(pieces);
        void PostalMime.parse(bytes).then((read) => {
          mails.push({
            to: session.envelope.rcptTo.map(({ address }) => address),
            raw: bytes.toString('latin1'),
            read
          });
          answer();
        });
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(box, {
    mails,
    address: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(resolve))
  });
}
