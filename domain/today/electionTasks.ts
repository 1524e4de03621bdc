import type { ElectionDuty, ElectionDutyFacts } from '../council/electionDuty.ts';
import type { Task } from './tasks.ts';

const said = {
  cast: { code: 'today.cast-ballots', page: 'bo-phieu', weight: 1 },
  'set-up': { code: 'today.set-up-keys', page: 'giu-khoa', weight: 2 },
  decrypt: { code: 'today.open-ballots', page: 'giu-khoa', weight: 2 },
} as const satisfies Record<Exclude<ElectionDuty, 'make-key'>, { code: string; page: string; weight: number }>;

/** Where a duty is done. */
export const linkOfDuty = ({ duty, subjectId }: Pick<ElectionDutyFacts, 'duty' | 'subjectId'>): string =>
  duty === 'make-key' ? `/hoi-dong/${subjectId}` : `/phien-hop/${subjectId}/${said[duty].page}`;

/** A ballot to cast until the voting closes; a key to make, to set up, to open with, as soon as may be. */
export function tasksOfElection(facts: ElectionDutyFacts): Task[] {
  const { duty, title, count, closesAt: due } = facts;
  const { code, weight } = duty === 'make-key' ? { code: 'today.make-key', weight: 6 } : said[duty];
  return [{ code, facts: { title, count }, due, link: linkOfDuty(facts), weight }];
}
