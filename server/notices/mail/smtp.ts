import { isIP } from 'node:net';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';

/** A message as it goes over the wire, with the two addresses of its envelope. */
export interface Message {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** The bytes of a mail: subject and texts in UTF-8, by RFC 5322 and MIME. */
export async function messageBytes(mail: {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly unsubscribe: string;
  readonly host: string;
}): Promise<Buffer> {
  const { from, to, subject, text, html } = mail;
  const headers = {
    'List-Unsubscribe': `<${mail.unsubscribe}>`,
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  };
  const messageId = `<${mail.id}@${mail.host}>`;
  const composer = new MailComposer({ from, to, subject, text, html, headers, messageId, textEncoding: 'quoted-printable' });
  return await composer.compile().build();
}

const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000, dnsTimeout: 15_000 };

/** What the setting says: `smtp://name:password@host:587`, `smtps://host`. A password goes over TLS, or inside this machine. @throws TypeError when it is no such address. */
export function smtpOptions(smtpUrl: string): { readonly options: SMTPConnectionOptions; readonly auth: Auth | undefined } {
  const url = new URL(smtpUrl);
  if (!/^smtps?:$/.test(url.protocol) || url.hostname === '') throw new TypeError('not an address of a mail server');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const secure = url.protocol === 'smtps:';
  const port = url.port === '' ? (secure ? 465 : 587) : Number(url.port);
  const auth =
    url.username === '' ? undefined : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  const isHere = host === 'localhost' || (isIP(host) !== 0 && /^(?:127\.|::1$)/.test(host));
  const options = { ...timeouts, host, port, secure, requireTLS: auth !== undefined && !secure && !isHere, logger: false };
  return { options, auth };
}

interface Auth {
  readonly user: string;
  readonly pass: string;
}

/** A conversation with the mail server, for as many messages as there are. */
export interface Conversation {
  /** Hands one message over; `beforeEnd` runs after its last byte and before the mark that lets the server accept it. */
  send(message: Message, beforeEnd: () => Promise<void>): Promise<void>;
  close(): void;
}

/** Connects, and signs in where there is a name. */
export async function converse(smtpUrl: string): Promise<Conversation> {
  const { options, auth } = smtpOptions(smtpUrl);
  const connection = new SMTPConnection(options);
  // Whoever waits for an answer hears of an error too; nobody waits between two messages.
  connection.on('error', () => undefined);
  try {
    await answered(connection, (answer) => connection.connect(answer));
    if (auth) await answered(connection, (answer) => connection.login({ ...auth }, answer));
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    async send({ from, to, bytes }, beforeEnd) {
      async function* inParts() {
        yield bytes;
        await beforeEnd();
      }
      const stream = Readable.from(inParts(), { objectMode: false });
      await answered(connection, (answer) => connection.send({ from, to: [to] }, stream, answer));
    },
    close: () => connection.quit(),
  };
}

type Answer = (error?: Error | null) => void;

/** The server's answer to one command; an error, or an end before it, is a no. */
async function answered(connection: SMTPConnection, ask: (answer: Answer) => void): Promise<void> {
  let hungUp: (() => void) | undefined;
  let broken: ((error: Error) => void) | undefined;
  try {
    await new Promise<void>((done, fail) => {
      broken = fail;
      hungUp = () => fail(Object.assign(new Error('the mail server hung up'), { code: 'ECONNECTION' }));
      connection.once('error', broken);
      connection.once('end', hungUp);
      ask((error) => (error ? fail(error) : done()));
    });
  } finally {
    connection.off('error', broken!);
    connection.off('end', hungUp!);
  }
}

/** The bare address of `Tên <dia@chi>`. */
export const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
