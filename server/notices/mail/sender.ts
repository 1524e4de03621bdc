import { pauseAfter } from '#domain/notices/retry.ts';
import { troubleOf } from '../../db/trouble.ts';
import type { App, MailSettings } from '../../kernel/action.ts';
import { instantOf } from '../../kernel/clock.ts';
import * as store from '../mailStore.ts';
import { letterOf } from './letter.ts';
import { addressIn, type Conversation, converse, messageBytes } from './smtp.ts';

type Mailing = Pick<App, 'db' | 'site'>;

/** Makes the letters that are due; how many persons had something due. */
export async function makeDueMails({ db }: Mailing): Promise<number> {
  for (let count = 0; ; count++) {
    const made = await db.transaction().execute(async (tx) => await store.makeMail(tx, await instantOf(tx)));
    if (!made) return count;
  }
}

/** Seconds after which a letter under way is taken for left behind: longer than every timeout of one attempt together. */
const leaseSeconds = 300;

/** Sends every letter that waits, over one conversation while it holds, until the server is not there; how many were tried. */
export async function sendWaitingMails(app: Mailing, mail: MailSettings, signal?: AbortSignal): Promise<number> {
  const { db } = app;
  await db.transaction().execute(async (tx) => await store.freeLeftBehind(tx, leaseSeconds));
  const line: Line = { conversation: undefined, isDown: false };
  let tried = 0;
  while (!signal?.aborted && !line.isDown) {
    const claimed = await db.transaction().execute(store.claimMail);
    if (!claimed) break;
    tried++;
    await attempt(app, mail, claimed, line);
  }
  line.conversation?.close();
  return tried;
}

/** The line to the mail server through one run. */
interface Line {
  conversation: Conversation | undefined;
  isDown: boolean;
}

async function conversationOn(line: Line, { smtpUrl }: MailSettings): Promise<Conversation> {
  try {
    line.conversation ??= await converse(smtpUrl);
    return line.conversation;
  } catch (error) {
    line.isDown = true;
    throw error;
  }
}

/** Sends one letter and settles what became of it. */
async function attempt({ db, site }: Mailing, mail: MailSettings, claimed: store.ClaimedMail, line: Line): Promise<void> {
  const settle = (outcome: store.Outcome) => db.transaction().execute((tx) => store.settleMail(tx, claimed, outcome));
  let isHandedOver = false;
  try {
    const letter = letterOf(await db.transaction().execute((tx) => store.contentOf(tx, claimed)), site);
    const { hostname: host } = new URL(site.baseUrl);
    const bytes = await messageBytes({ id: claimed.id, from: mail.from, to: claimed.address, host, ...letter });
    const conversation = await conversationOn(line, mail);
    await conversation.send({ from: addressIn(mail.from), to: claimed.address, bytes }, async () => {
      const isOurs = await db.transaction().execute((tx) => store.markHandedOver(tx, claimed));
      if (!isOurs) throw new Error('another process sends this letter');
      isHandedOver = true;
    });
  } catch (error) {
    line.conversation?.close();
    line.conversation = undefined;
    return await settle(outcomeOf(error, claimed.attempts, isHandedOver));
  }
  await settle({ state: 'sent' });
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** Refused for good: dead. Refused for now, or nobody there: again later. No answer after the last byte: nobody knows, so never again. */
export function outcomeOf(error: unknown, attempts: number, isHandedOver: boolean): store.Outcome {
  const { code, responseCode, response, message } = error as SmtpError;
  const reason = (response ?? message).slice(0, 300);
  const isOfMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (isOfMessage && responseCode !== undefined && responseCode >= 500) return { state: 'dead', reason };
  if (isHandedOver && responseCode === undefined) return { state: 'unknown', reason };
  const pauseMinutes = pauseAfter(attempts);
  return pauseMinutes === null ? { state: 'dead', reason } : { state: 'waiting', pauseMinutes, reason };
}

const delayMillis = 500;
const everyMillis = 30_000;

/** A sender that looks shortly after each commit and every half minute; without settings it does nothing. */
export function mailSoon(app: Mailing, mail: MailSettings | undefined) {
  if (!mail) return { poke: () => undefined, stop: async () => undefined };
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const all = async () => {
    await makeDueMails(app);
    await sendWaitingMails(app, mail, stopping.signal);
  };
  const run = () => {
    timer = undefined;
    if (stopping.signal.aborted) return;
    running = running.then(all).catch((error: unknown) => {
      if (troubleOf(error) === undefined) console.error('mailing failed', error);
    });
  };
  const poke = () => {
    if (!stopping.signal.aborted) timer ??= setTimeout(run, delayMillis).unref();
  };
  const ticking = setInterval(poke, everyMillis).unref();
  return {
    poke,
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      clearInterval(ticking);
      await running;
    },
  };
}
