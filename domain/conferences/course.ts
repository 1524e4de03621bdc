import type { Day } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import { conferenceRuleOn, leastOf } from '../law/conferenceRules.ts';
import { type Staff, whyNotNameless } from '../people/nameless.ts';
import { type Conference, whyNotOn } from './conference.ts';

/** Hands counted on one matter (biểu quyết giơ tay); whoever of those present neither agreed nor disagreed had no opinion. */
export interface HandVote {
  readonly matter: string;
  readonly agree: number;
  readonly against: number;
}

/** How a conference went (diễn biến hội nghị): figures, texts without a name at fault, hands on each matter. */
export interface Course {
  readonly heldOn: Day;
  readonly from: string;
  readonly until: string;
  readonly present: number;
  /** Of those who did not come, how many had said why; never who (vắng có lý do). */
  readonly excused: number;
  /** Reports heard. */
  readonly reports: readonly string[];
  /** What was said, without the speaker and without a person at fault (ý kiến tham luận). */
  readonly contributions: readonly string[];
  /** Words of whoever came for the level above; may be empty. */
  readonly guidance: string;
  readonly votes: readonly HandVote[];
  readonly conclusion: readonly string[];
}

/** A vote with what follows from it. */
export interface CountedVote extends HandVote {
  readonly abstain: number;
  /** Hands that were needed, of those present. */
  readonly needed: number;
  readonly passed: boolean;
}

/** Each vote counted on those present, under the share that the conference was prepared with. */
export function countVotes(
  { majority }: Pick<Conference, 'majority'>,
  { present, votes }: Pick<Course, 'present' | 'votes'>,
): readonly CountedVote[] {
  const needed = leastOf(majority, present);
  return votes.map((vote) => ({
    ...vote,
    abstain: present - vote.agree - vote.against,
    needed,
    passed: vote.agree >= needed,
  }));
}

/** Every reason against writing it down so: its figures, too few present, votes that are more than hands, a name at fault. */
export function whyNotHold(
  conference: Conference,
  course: Course,
  version: number,
  year: number,
  staff: readonly Staff[],
  today: Day,
): Refusal[] {
  if (conference.state === 'signed') return [{ kind: 'state', code: 'conferences.signed' }];
  return [
    ...whyNotCurrent(conference.version, version),
    ...whyNotWhen(course, year, today),
    ...whyNotCount(conference, course),
    ...whyNotVotes(conference, course),
    ...whyNotNameless(textsOf(course), staff, 'conferences.names-a-person'),
  ];
}

function whyNotWhen({ heldOn, from, until }: Course, year: number, today: Day): Refusal[] {
  return [
    ...(heldOn > today
      ? [{ kind: 'input', code: 'conferences.in-the-future', at: 'heldOn' } as const]
      : whyNotOn(heldOn, year, 'heldOn')),
    ...(until <= from ? [{ kind: 'input', code: 'conferences.ends-before-it-begins', at: 'until' } as const] : []),
  ];
}

function whyNotCount({ convened, quorum }: Conference, { present, excused, heldOn }: Course): Refusal[] {
  if (present > convened)
    return [{ kind: 'input', code: 'conferences.more-present-than-convened', at: 'present', facts: { convened } }];
  const needed = leastOf(quorum, convened);
  return [
    ...(excused > convened - present
      ? [
          {
            kind: 'input',
            code: 'conferences.more-excused-than-absent',
            at: 'excused',
            facts: { absent: convened - present },
          } as const,
        ]
      : []),
    ...(present < needed
      ? [
          {
            kind: 'input',
            code: 'conferences.no-quorum',
            at: 'present',
            facts: { present, convened, needed },
            law: conferenceRuleOn(heldOn).law,
          } as const,
        ]
      : []),
  ];
}

function whyNotVotes({ matters }: Conference, { present, votes }: Course): Refusal[] {
  const isAll = votes.length === matters.length && votes.every(({ matter }, at) => matter === matters[at]);
  return [
    ...(isAll ? [] : [{ kind: 'input', code: 'conferences.votes-not-the-matters', at: 'votes' } as const]),
    ...votes.flatMap(({ agree, against }, index): Refusal[] =>
      agree + against > present
        ? [
            {
              kind: 'input',
              code: 'conferences.more-hands-than-present',
              at: `votes.${index}.agree`,
              facts: { hands: agree + against, present },
            },
          ]
        : [],
    ),
  ];
}

function textsOf({ contributions, guidance, conclusion }: Course): Readonly<Record<string, string>> {
  const each = (at: string, texts: readonly string[]) => texts.map((text, index) => [`${at}.${index}`, text] as const);
  return Object.fromEntries([...each('contributions', contributions), ['guidance', guidance], ...each('conclusion', conclusion)]);
}

/** Written down as it went; until its minutes are signed it may be written again. @throws Refused with every reason. */
export function hold(
  conference: Conference,
  course: Course,
  version: number,
  year: number,
  staff: readonly Staff[],
  today: Day,
): Conference {
  refuseIf(whyNotHold(conference, course, version, year, staff, today));
  return { ...conference, state: 'held', course, version: conference.version + 1 };
}
