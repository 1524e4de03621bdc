import * as api from '#api/postings.ts';
import { keepsAwards, whyNotSeePosting } from '#domain/commendation/awardPolicy.ts';
import { whyNotAnswer } from '#domain/commendation/petition.ts';
import { whyNotPost } from '#domain/commendation/posting.ts';
import { type Refusal, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { postingRule } from '#domain/law/postingRules.ts';
import { type Context, view } from '../kernel/action.ts';
import { listChosen } from './chosenStore.ts';
import { knownTo } from './closedAudiences.ts';
import { listPetitions, type NamedPetition } from './petitionStore.ts';
import { listPostings, postedIn, takingUnits } from './postingStore.ts';
import { roundHead, said } from './roundHead.ts';
import { loadRound } from './store.ts';
import { untiedPetitions } from './untiedPetitions.ts';

/** The posted list: names, units, awards of those on it and of nobody else. */
export const showPosting = view({
  name: 'commendation.showPosting',
  input: api.showPosting.input,
  async run({ roundId }, context) {
    const { tx, actor, today } = context;
    const round = await loadRound(tx, roundId);
    refuseIf(whyNotSeePosting(actor, round, await takingUnits(tx, roundId)));
    const keeps = keepsAwards(actor, round);
    const list = await knownTo(context, round, await shownList(context, roundId, keeps));
    const petitions = keeps ? await untiedPetitions(context, round, await listPetitions(tx, roundId)) : [];
    const unposted = list.filter(({ postedOn }) => postedOn === null).length;
    return {
      round: await roundHead(tx, round, today),
      today,
      rule: { workingDays: postingRule.workingDays, source: postingRule.law.text, isCertain: postingRule.isCertain },
      postings: (await listPostings(tx, roundId)).map(({ postedOn, until, workingDays, source }) => ({
        ...{ postedOn, until, workingDays, source },
      })),
      list: [...list],
      keeps,
      petitions: petitions.map(presentPetition),
      whyNot: {
        post: said(keeps ? whyNotPost(round, unposted, today, today) : [onlyKeepers]),
        petition: said(list.some(({ isUp }) => isUp) ? [] : [stateRefusal('commendation.nothing-up')]),
      },
    };
  },
});

const onlyKeepers: Refusal = { kind: 'forbidden', code: 'commendation.only-keepers' };

/** Everybody sees who is posted, keepers also who waits to be. */
async function shownList({ tx, today }: Context, roundId: string, keeps: boolean) {
  const posted = await postedIn(tx, roundId);
  const chosen = await listChosen(tx, roundId, today);
  return chosen
    .map(({ unitId: _, personId: __, ...one }) => {
      const up = posted.get(one.nominationId);
      const isUp = up !== undefined && up.postedOn <= today && today <= up.until;
      return { ...one, postedOn: up?.postedOn ?? null, until: up?.until ?? null, isUp };
    })
    .filter(({ postedOn }) => keeps || postedOn !== null);
}

const presentPetition = ({
  roundId: _,
  answeredBy: __,
  unitId: ___,
  personId: ____,
  caseId: _____,
  ...petition
}: NamedPetition) => ({
  ...petition,
  whyNot: { answer: said(whyNotAnswer({ ...petition, roundId: '', answeredBy: null }, petition.version)) },
});
