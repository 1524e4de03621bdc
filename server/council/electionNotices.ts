import { tiedIn } from '#domain/council/tie.ts';
import type { Context } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices, toldBefore } from '../notices/store.ts';
import { loadCase } from './caseStore.ts';
import { loadElection } from './electionStore.ts';
import { loadSitting } from './sittingStore.ts';
import { loadCouncil } from './store.ts';

type Tell = (event: RecordedEvent, context: Context) => Promise<void>;

/**
 * Who is told of ballots in the browser: trustees when their keys are wanted, or their part in a setup or a decryption; voters when voting is
 * open. Once a sitting and thing to do, however many cases are voted on: the page behind the link shows them all.
 */
export const electionTold: Readonly<Record<string, Tell>> = {
  'council.trustees-named': async (event, context) => {
    const fresh = event.body.fresh as unknown as readonly string[];
    await addNotices(context, event, fresh, 'council.told-key-wanted', {}, `/hoi-dong/${event.subjectId}`, 'council-member');
  },
  'sitting.election-begun': (event, context) => tellTrustees(event, context, 'council.told-setup'),
  'sitting.election-closed': async (event, context) => {
    if (event.body.isQuorate) await tellTrustees(event, context, 'council.told-decrypt');
  },
  // Also for their own sake: who finds a ballot that they did not cast is told how to say so.
  'sitting.ballots-recorded': async (event, context) => {
    const facts = { hour: hourOf(String(event.body.at)), ballots: Number(event.body.ballots) };
    const link = `/phien-hop/${event.subjectId}/bo-phieu`;
    const ofNobody = { ...event, actorId: null };
    if (event.actorId)
      await addNotices(context, ofNobody, [event.actorId], 'council.told-ballot-recorded', facts, link, 'account-holder');
  },
  'sitting.ballot-disputed': async (event, context) => {
    const { parts } = await loadElection(context.tx, String(event.body.electionId));
    const { runners, tied } = await aroundCase(context, event);
    const others = [...runners, ...parts.map(({ personId }) => personId)].filter((personId) => !tied.includes(personId));
    const link = `/phien-hop/${String(event.body.sittingId)}`;
    await addNotices(context, event, others, 'council.told-ballot-disputed', {}, link, 'council-member');
  },
  'sitting.dispute-answered': async (event, context) => {
    const link = `/phien-hop/${String(event.body.sittingId)}`;
    const voter = [String(event.body.personId)];
    await addNotices(context, event, voter, 'council.told-dispute-answered', {}, link, 'subject');
  },
  'sitting.election-opened': async (event, context) => {
    const { voterIds, closesAt } = await loadElection(context.tx, String(event.body.electionId));
    const link = `/phien-hop/${String(event.body.sittingId)}/bo-phieu`;
    await tellOnce(event, context, voterIds, { code: 'council.told-ballot-open', facts: { until: hourOf(closesAt) }, link });
  },
};

/** Those who run the council's sittings, and whoever is tied to the case: they are told nothing of it. */
async function aroundCase({ tx }: Context, event: RecordedEvent) {
  const sitting = await loadSitting(tx, String(event.body.sittingId));
  const { members } = await loadCouncil(tx, sitting.councilId);
  const runners = members.filter(({ part }) => part !== 'member').map(({ personId }) => personId);
  return { runners, tied: tiedIn((await loadCase(tx, event.subjectId)).ties) };
}

async function tellTrustees(event: RecordedEvent, context: Context, code: string): Promise<void> {
  const { parts } = await loadElection(context.tx, String(event.body.electionId));
  const link = `/phien-hop/${String(event.body.sittingId)}/giu-khoa`;
  const trustees = parts.map(({ personId }) => personId);
  await tellOnce(event, context, trustees, { code, facts: {}, link });
}

interface Told {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly link: string;
}

async function tellOnce(event: RecordedEvent, context: Context, personIds: readonly string[], { code, facts, link }: Told) {
  const before = await toldBefore(context.tx, code, link);
  const others = personIds.filter((personId) => !before.includes(personId));
  await addNotices(context, event, others, code, facts, link, 'council-member');
}

/** The hour in Vietnam, `16:30`. */
const hourOf = (instant: string): string => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16);
