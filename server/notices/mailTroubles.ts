import * as api from '#api/notices.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepMailAs } from '#domain/notices/policy.ts';
import { action, type Context, view } from '../kernel/action.ts';
import { highestUnits } from '../law/store.ts';
import { loadPerson } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { countMails, lockTrouble, remakeMail, troublesOf } from './mailTroubleStore.ts';

const refuseOthers = async ({ tx, actor, today }: Context) => refuseIf(whyNotKeepMailAs(actor, await highestUnits(tx, today)));

/** Whether the site sends mail, how much waits, and what could not be delivered, with the reason. */
export const showMail = view({
  name: 'notices.showMail',
  input: api.showMail.input,
  async run(wanted, context) {
    await refuseOthers(context);
    const { tx, site } = context;
    const { rows, ...at } = await troublesOf(tx, wanted);
    return {
      ...at,
      settings: site.mail ? { from: site.mail.from, server: new URL(site.mail.smtpUrl).host, address: site.baseUrl } : null,
      ...(await countMails(tx)),
      troubles: rows.map(({ reason, ...row }) => ({
        ...row,
        stateName: wordsOf(`mail-state.${row.state}`),
        reason: reason === 'stopped' ? wordsOf('notices.mail-stopped') : reason,
      })),
    };
  },
});

/** Sends what could not be delivered as a new letter, to the address that the person has now. */
export const sendMailAgain = action({
  name: 'notices.sendMailAgain',
  input: api.sendMailAgain.input,
  async run({ mailId }, context) {
    await refuseOthers(context);
    const { tx, now, record } = context;
    const { personId } = await lockTrouble(tx, mailId);
    const { email } = await loadPerson(tx, personId);
    if (email === null) throw new Refused([{ kind: 'state', code: 'notices.no-address' }]);
    const id = await remakeMail(tx, mailId, { personId, address: email }, now);
    record({ type: 'notices.mail-sent-again', subjectId: id, body: { personId, before: mailId } });
    return { id };
  },
});
