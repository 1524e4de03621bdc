import * as api from '#api/initiatives.ts';
import { judgesOf } from '#domain/initiatives/sitting.ts';
import type { Day } from '#domain/kernel/day.ts';
import { reaches, votesFor } from '#domain/law/initiativeRules.ts';
import { useDraft } from '../kernel/drafts.ts';
import { useWrite } from '../kernel/useWrite.ts';
import type { Council, CouncilYear } from './CouncilPage.tsx';

export type Waiting = CouncilYear['waiting'][number];

export interface TypedVote {
  readonly isJudged: boolean;
  readonly agree: number | null;
  readonly against: number | null;
  readonly aside: readonly string[];
  readonly reason: string;
}

interface Typed {
  readonly heldOn: Day | null;
  readonly present: readonly string[];
  readonly votes: Readonly<Record<string, TypedVote>>;
}

const noVote: TypedVote = { isJudged: false, agree: null, against: null, aside: [], reason: '' };

/** A sitting as it is typed: kept in this browser, counted by the council's rule while it is typed. */
export function useSitting(year: CouncilYear, council: Council, onDone: (judged: number, passed: number) => void) {
  const draft = useDraft<Typed>(`initiative-sitting.${council.id}`, { heldOn: null, present: [], votes: {} });
  const { heldOn, present, votes } = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const voteOf = (id: string) => votes[id] ?? noVote;
  const whole = { ...council, unitId: year.unitId, until: null };
  const countOf = (each: Waiting) => {
    const vote = voteOf(each.id);
    const authors = each.authors.map(({ personId, share }) => ({ personId, share }));
    const { judges, base } = judgesOf(whole, present, { authors }, vote.aside);
    const agree = vote.agree ?? 0;
    return {
      ...{ judges, base, needed: votesFor(council.rule.share, base) },
      others: Math.max(0, judges - agree - (vote.against ?? 0)),
      passed: reaches(council.rule.share, agree, base),
    };
  };
  const chosen = year.waiting.filter(({ id }) => voteOf(id).isJudged);
  const write = useWrite(api.holdSitting, {
    onDone: ({ judged, passed }) => {
      draft.clear();
      onDone(judged, passed);
    },
  });
  const send = () => {
    if (heldOn === null) return;
    const sent = chosen.map(({ id, version }) => {
      const { agree, against, aside, reason } = voteOf(id);
      return { initiativeId: id, version, agree: agree ?? 0, against: against ?? 0, aside: [...aside], reason };
    });
    write.write({ campaignId: year.campaignId, councilId: council.id, heldOn, present: [...present], votes: sent });
  };
  return {
    ...{ heldOn, present, chosen, voteOf, countOf, change, send, write },
    changeVote: (id: string, part: Partial<TypedVote>) => change({ votes: { ...votes, [id]: { ...voteOf(id), ...part } } }),
    /** Where a judged one stands among what is sent: the place its refusals name. */
    placeOf: (id: string) => chosen.findIndex((each) => each.id === id),
  };
}

export type SittingState = ReturnType<typeof useSitting>;
