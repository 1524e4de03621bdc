import * as api from '#api/exemplars.ts';
import type { UploadedFile } from '#api/fields.ts';
import { ask, consent, type Exemplar, type ExemplarAct, giveBack, publish, withdraw } from '#domain/exemplars/exemplar.ts';
import { whyNotStand } from '#domain/exemplars/ground.ts';
import { whyNotConsentAs, whyNotPublishAs, whyNotWriteAs } from '#domain/exemplars/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action, type Context } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { groundOf } from './groundStore.ts';
import { aroundOf } from './scene.ts';
import { addAct, lockExemplar, type StoredExemplar, saveState } from './store.ts';

interface Step {
  readonly act: ExemplarAct;
  readonly reason?: string;
  readonly paper?: UploadedFile | undefined;
}

/** The clerk puts it before the head; whom it would name is asked. */
export const askConsent = action({
  name: 'exemplars.ask',
  input: api.askConsent.input,
  async run({ exemplarId, version }, context) {
    const exemplar = await lockExemplar(context.tx, exemplarId);
    refuseIf(whyNotWriteAs(context.actor, exemplar, exemplar.stands));
    refuseIf([...whyNotCurrent(exemplar.version, version), ...whyNotStand(await groundOf(context.tx, exemplar))]);
    return await keep(context, ask(exemplar, await aroundOf(context, exemplar)), { act: 'asked' });
  },
});

/** The head agrees, in the system or on the paper that the clerk scans in. */
export const consentExemplar = action({
  name: 'exemplars.consent',
  input: api.consentExemplar.input,
  async run({ exemplarId, version, paper }, context) {
    const exemplar = await lockExemplar(context.tx, exemplarId);
    refuseIf(whyNotConsentAs(context.actor, exemplar, exemplar.stands, paper !== undefined));
    refuseIf([...whyNotCurrent(exemplar.version, version), ...whyNotStand(await groundOf(context.tx, exemplar))]);
    return await keep(context, consent(exemplar, await aroundOf(context, exemplar)), { act: 'consented', paper });
  },
});

/** The body it goes to publishes it, as long as its case carries it. */
export const publishExemplar = action({
  name: 'exemplars.publish',
  input: api.publishExemplar.input,
  async run({ exemplarId, version }, context) {
    const exemplar = await seenByPublisher(context, exemplarId, version);
    refuseIf(whyNotStand(await groundOf(context.tx, exemplar)));
    return await keep(context, publish(exemplar, context.today), { act: 'published' });
  },
});

/** Given back with a reason; what was published leaves the list. */
export const giveBackExemplar = action({
  name: 'exemplars.giveBack',
  input: api.giveBackExemplar.input,
  async run({ exemplarId, version, reason }, context) {
    const exemplar = await seenByPublisher(context, exemplarId, version);
    const act = exemplar.state === 'published' ? 'taken-down' : 'returned';
    return await keep(context, giveBack(exemplar, reason), { act, reason });
  },
});

/** The unit takes its consent back. */
export const withdrawExemplar = action({
  name: 'exemplars.withdraw',
  input: api.withdrawExemplar.input,
  async run({ exemplarId, version, reason, paper }, context) {
    const exemplar = await lockExemplar(context.tx, exemplarId);
    refuseIf(whyNotConsentAs(context.actor, exemplar, exemplar.stands, paper !== undefined));
    refuseIf(whyNotCurrent(exemplar.version, version));
    return await keep(context, withdraw(exemplar, reason), { act: 'withdrawn', reason, paper });
  },
});

async function seenByPublisher({ tx, actor }: Context, exemplarId: string, version: number): Promise<StoredExemplar> {
  const exemplar = await lockExemplar(tx, exemplarId);
  refuseIf(whyNotPublishAs(actor, exemplar, exemplar.stands));
  refuseIf(whyNotCurrent(exemplar.version, version));
  return exemplar;
}

async function keep(context: Context, after: Exemplar, { act, reason = '', paper }: Step) {
  const { tx, actor, today, record } = context;
  const scanHash = paper ? await keepPaper(context, paper) : null;
  await saveState(tx, after);
  await addAct(tx, after.id, { act, on: today, reason, scanHash, by: actor.personId });
  record({ type: `exemplar.${act}`, subjectId: after.id, body: { unitId: after.unitId, toUnitId: after.toUnitId } });
  return { id: after.id, version: after.version, state: after.state };
}
