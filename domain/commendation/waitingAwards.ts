import type { Day } from '../kernel/day.ts';
import type { Audience } from '../plans/reading.ts';
import type { DossierState } from './dossier.ts';
import type { RoundState } from './round.ts';

/** A round that is not done, with what anybody may owe in it (đợt xét đang chờ việc). */
export interface WaitingRound {
  readonly roundId: string;
  readonly unitId: string;
  readonly standingUnitId: string | null;
  readonly planId: string | null;
  /** Whose plan it is: its head rules on what contradicts in it. */
  readonly planUnitId: string | null;
  readonly title: string;
  readonly state: RoundState;
  /** Members who are secretary of its council today. */
  readonly secretaryIds: readonly string[];
  /** While dossiers come in: one for each unit invited. */
  readonly dossiers: readonly WaitingDossier[];
  /** The day is over, or all are there, and each that came was decided on. */
  readonly isIntakeToClose: boolean;
  readonly audiences: readonly WaitingAudience[];
  /** Open ones, each with whom it is about, and the last day that the list is up. */
  readonly petitions: readonly { readonly aboutIds: readonly string[]; readonly until: Day }[];
  /** The list's days are over and every petition is answered. */
  readonly isToDecide: boolean;
  /** Bonuses of the decision that nobody signed for yet. */
  readonly unpaid: number;
  /** Decided and not announced. */
  readonly isToAnnounce: boolean;
}

/** A dossier that somebody waits for; no id and `draft` where the unit has not begun it. */
export interface WaitingDossier {
  readonly id: string | null;
  readonly unitId: string;
  readonly state: DossierState;
  /** The last day on which it is in time, and the first instant that is too late. */
  readonly lastDay: Day;
  readonly closesAt: string;
  /** Persons named in it: they do not weigh it. */
  readonly namedIds: readonly string[];
}

/** What a choice among collectives, or among persons, waits for (việc xét chọn đang chờ). */
export interface WaitingAudience {
  readonly audience: Audience;
  /** Limits that contradict and nobody ruled on: in the plan, in the round. */
  readonly conflicts: readonly ('plan' | 'round')[];
  /** Put forward and not before the council. */
  readonly toBring: number;
  /** All were heard, somebody may be chosen and nobody is. */
  readonly isToChoose: boolean;
  /** Chosen and on no list yet. */
  readonly toPost: number;
  /** Tied to one of those put forward: to them nothing of this is there. */
  readonly tiedIds: readonly string[];
}

/** A nominee as far as the choice waits for something: before the council, heard, chosen, on the list. */
export interface WaitingNominee {
  readonly audience: Audience;
  readonly hearing: 'not-brought' | 'waiting' | 'carried' | 'lost' | 'put-off' | 'no-council';
  readonly hasPlace: boolean;
  readonly isPosted: boolean;
}

/** What those put forward in one audience wait for. */
export function choiceWaits(all: readonly WaitingNominee[]): Pick<WaitingAudience, 'toBring' | 'isToChoose' | 'toPost'> {
  const count = (is: (one: WaitingNominee) => boolean) => all.filter(is).length;
  const isOut = all.some(({ hearing }) => hearing === 'not-brought' || hearing === 'waiting');
  const fit = count(({ hearing }) => hearing === 'carried' || hearing === 'no-council');
  const chosen = count(({ hasPlace }) => hasPlace);
  return {
    toBring: count(({ hearing }) => hearing === 'not-brought'),
    isToChoose: !isOut && fit > 0 && chosen === 0,
    toPost: count(({ hasPlace, isPosted }) => hasPlace && !isPosted),
  };
}
