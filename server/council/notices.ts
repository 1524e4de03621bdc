import { type Council, membersOn } from '#domain/council/council.ts';
import { keepers } from '#domain/council/policy.ts';
import { tiedIn } from '#domain/council/tie.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { listCases, loadCase } from './caseStore.ts';
import { electionTold } from './electionNotices.ts';
import { loadSitting } from './sittingStore.ts';
import { loadCouncil } from './store.ts';

/**
 * Who is told of a sitting: its members when they are called, asked or it is moved; the secretary and the standing agency when it is over.
 * No notice says how anything was voted: who is tied to a case gets the same words as everybody.
 */
export const councilReaction: Reaction = async (event, context) => {
  const tell = told[event.type];
  if (tell) await tell(event, context);
};

const told: Readonly<Record<string, (event: RecordedEvent, context: Context) => Promise<void>>> = {
  'sitting.called': (event, context) => tellMembers(event, context, 'council.told-called'),
  'sitting.reseated': async (event, context) => {
    const { length: cases } = await listCases(context.tx, event.subjectId);
    const joined = event.body.joined as unknown as readonly string[];
    await tellMembers({ ...event, body: { ...event.body, cases } }, context, 'council.told-called', joined);
  },
  'sitting.changed': async (event, context) => {
    if (event.body.wasCalled) await tellMembers(event, context, 'council.told-moved');
  },
  'sitting.opened': async (event, context) => {
    const { mode } = await loadSitting(context.tx, event.subjectId);
    if (mode === 'in-writing') await tellMembers(event, context, 'council.told-asked');
  },
  'sitting.closed': (event, context) => tellKeepers(event, context, 'council.told-closed'),
  'sitting.minutes-signed': (event, context) => tellKeepers(event, context, 'council.told-signed'),
  'sitting.tie-set': tellTied,
  'sitting.vote-voided': tellVoided,
  ...electionTold,
};

async function tellMembers(event: RecordedEvent, context: Context, code: string, only?: readonly string[]) {
  const sitting = await loadSitting(context.tx, event.subjectId);
  const day = code === 'council.told-asked' ? (sitting.answersThrough ?? sitting.meetsOn) : sitting.meetsOn;
  const facts = { day: shortDate(day as Day), ...(code === 'council.told-called' ? { cases: Number(event.body.cases) } : {}) };
  const members = only ?? sitting.seats.map(({ personId }) => personId);
  await addNotices(context, event, members, code, facts, `/phien-hop/${sitting.id}`, 'council-member');
}

async function tellKeepers(event: RecordedEvent, context: Context, code: string) {
  const sitting = await loadSitting(context.tx, event.subjectId);
  const council = await loadCouncil(context.tx, sitting.councilId);
  const facts = { day: shortDate(sitting.meetsOn) };
  const link = `/phien-hop/${sitting.id}`;
  const secretaries = council.members.filter(({ part }) => part === 'secretary').map(({ personId }) => personId);
  await addNotices(context, event, secretaries, code, facts, link, 'council-secretary');
  await addNotices(context, event, await keepersOf(context, council), code, facts, link, 'reviewer');
}

/** The standing agency; where none is named, those who keep the council at its unit. */
async function keepersOf({ tx, today }: Context, { unitId, standingUnitId }: Council): Promise<readonly string[]> {
  return await listHolders(tx, keepers, standingUnitId ?? unitId, today);
}

/** The secretary and the standing agency, but nobody who is tied to that case: that there was a vote is part of its course. */
async function tellVoided(event: RecordedEvent, context: Context) {
  const one = await loadCase(context.tx, event.subjectId);
  const sitting = await loadSitting(context.tx, one.sittingId);
  const council = await loadCouncil(context.tx, sitting.councilId);
  const tied = tiedIn(one.ties);
  const free = (ids: readonly string[]) => ids.filter((id) => !tied.includes(id));
  const facts = { day: shortDate(sitting.meetsOn) };
  const link = `/phien-hop/${sitting.id}`;
  const secretaries = membersOn(council, context.today).flatMap(({ part, personId }) => (part === 'secretary' ? [personId] : []));
  await addNotices(context, event, free(secretaries), 'council.told-voided', facts, link, 'council-secretary');
  await addNotices(context, event, free(await keepersOf(context, council)), 'council.told-voided', facts, link, 'reviewer');
}

async function tellTied(event: RecordedEvent, context: Context) {
  const sitting = await loadSitting(context.tx, String(event.body.sittingId));
  const facts = { day: shortDate(sitting.meetsOn) };
  const link = `/phien-hop/${sitting.id}`;
  await addNotices(context, event, [String(event.body.personId)], 'council.told-tie-set', facts, link, 'council-member');
}
