import type { WaitingAwards } from '../commendation/waitingAwards.ts';
import type { Task } from './tasks.ts';

/** What a round of commendation waits for from one person: to post, to answer, to sign, to pay, to announce. */
export function tasksOfAwards({ roundId, title, ...of }: WaitingAwards): Task[] {
  const task = (code: string, page: string, count: number, weight: number): Task => ({
    code,
    facts: { title, count },
    due: null,
    link: `/khen-thuong/${roundId}/${page}`,
    weight,
  });
  return [
    ...(of.petitions > 0 ? [task('today.answer-petitions', 'niem-yet', of.petitions, 9)] : []),
    ...(of.toPost > 0 ? [task('today.post-awards', 'niem-yet', of.toPost, 12)] : []),
    ...(of.isToDecide ? [task('today.sign-awards', 'quyet-dinh', 1, 8)] : []),
    ...(of.isToAnnounce ? [task('today.announce-awards', 'quyet-dinh', 1, 24)] : []),
    ...(of.unpaid > 0 ? [task('today.pay-bonuses', 'chi-thuong', of.unpaid, 26)] : []),
  ];
}
