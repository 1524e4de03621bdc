import * as api from '#api/recognition.ts';
import type { Input, Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';

export type Outcome = Output<typeof api.showOutcome>;
export type OutcomeTitle = Outcome['titles'][number];
export type Outcomes = Output<typeof api.listOutcomes>;
export type OutcomeRow = Outcomes['outcomes'][number];
export type Title = Output<typeof api.listTitles>['titles'][number];

export const useOutcome = (campaignId: string) => useRead(api.showOutcome, { campaignId });
export const useOutcomes = (part: Input<typeof api.listOutcomes>) => useRead(api.listOutcomes, part, { keepShown: true });
export const useTitles = (part: Input<typeof api.listTitles>) => useRead(api.listTitles, part, { keepShown: true });

/** Others do not see the acts at all; the authority sees them with their reasons. */
export const isAuthority = (outcome: Outcome) =>
  !outcome.whyNot.announce.some(({ code }) => code === 'recognition.only-authority');

/** A title that stands was decided after this year. */
export const isHeld = ({ titles, year }: Outcome) => titles.some((title) => title.lastYear === year && !title.revocation);

/** A title over these years was taken back. */
export const isTakenBack = ({ titles, year, cycle }: Outcome) =>
  cycle !== null && titles.some((title) => title.revocation && title.lastYear > year - cycle.years && title.firstYear <= year);
