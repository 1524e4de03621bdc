import type { ConferenceKind } from '#domain/conferences/conference.ts';
import type { CasePaper } from '#domain/papers/casePaper.ts';
import type { YearCase } from './yearCase.ts';

type Due = (year: YearCase) => boolean;

const met =
  (asked: ConferenceKind): Due =>
  ({ conferences }) =>
    conferences.some(({ kind }) => kind === asked);

/** Kinds that not every year has: without a conference there are no minutes of it, without a title at risk nothing is proposed. */
const due: Readonly<Record<string, Due>> = {
  'half-year-conference-minutes': met('half-year'),
  'half-year-conference-resolution': met('half-year'),
  'year-end-conference-minutes': met('year-end'),
  'year-end-conference-resolution': met('year-end'),
  'revocation-submission': ({ records }) => records.toWeigh !== null,
};

/** Whether a year has a paper of this kind, or somebody filled one in. */
export const isDue = ({ kind }: CasePaper, year: YearCase): boolean => (due[kind]?.(year) ?? true) || year.kept.has(kind);
