import * as api from '#api/evaluations.ts';
import { whyNotKeepRoundAs } from '#domain/evaluations/policy.ts';
import { type Round, whyNotOpenRound } from '#domain/evaluations/round.ts';
import { type OwnSettings, settingsOf, whyNotSettings } from '#domain/evaluations/settings.ts';
import { baseOf, proposedOut, type Subject } from '#domain/evaluations/subject.ts';
import { addDays } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { listHolders } from '../people/store.ts';
import { loadSeenCampaign, lockCampaign } from '../plans/store.ts';
import { addOwnSettings, addRound, findRound, standingIn } from './roundStore.ts';
import { addSubjects, listWorkers, type Worker } from './subjectStore.ts';

/** The head or the clerk opens the year's round: its rules are frozen, its list is made from who works there on the day of the headcount. */
export const openRound = action({
  name: 'evaluations.open',
  input: api.openRound.input,
  async run({ campaignId, term, from, through, headcountOn, own }, { tx, actor, today, now, newId, record }) {
    await loadSeenCampaign(tx, actor, campaignId);
    const { unitId, year } = await lockCampaign(tx, campaignId);
    refuseIf(whyNotKeepRoundAs(actor, await standingIn(tx, actor, { unitId, id: null }, today)));
    const until = addDays(through, 1);
    const decided = own as OwnSettings;
    const workers = await listWorkers(tx, unitId, headcountOn);
    const nobody: Refusal[] = [{ kind: 'input', code: 'evaluations.nobody-works', at: 'headcountOn' }];
    refuseIf([
      ...whyNotOpenRound({ from, until, headcountOn, year }, (await findRound(tx, unitId, year)) !== undefined, today),
      ...whyNotSettings(decided, headcountOn),
      ...(workers.length === 0 ? nobody : []),
    ]);
    const settings = settingsOf(headcountOn, decided);
    const opened = { openedBy: actor.personId, openedAt: now };
    const round: Round = { id: newId(), unitId, year, term, period: { from, until }, headcountOn, settings, ...opened };
    await addRound(tx, round);
    if (Object.keys(own).length > 0) await addOwnSettings(tx, unitId, decided, { personId: actor.personId, at: now });
    const heads = await listHolders(tx, ['unit-head'], unitId, headcountOn);
    const subjects = workers.map((worker) => subjectOf(round, worker, heads));
    await addSubjects(tx, subjects);
    const base = baseOf(subjects).length;
    record({ type: 'evaluation.opened', subjectId: round.id, body: { campaignId, unitId, year, people: subjects.length, base } });
    return { roundId: round.id, people: subjects.length, base };
  },
});

function subjectOf(round: Round, worker: Worker, heads: readonly string[]): Subject {
  return {
    ...worker,
    roundId: round.id,
    isHead: heads.includes(worker.personId),
    out: proposedOut(worker.since, round.period, round.settings),
    addedOn: null,
    version: 1,
  };
}
