import type { z } from 'zod';
import type * as api from '#api/conferences.ts';
import type { Conference, ConferenceKind } from '#domain/conferences/conference.ts';
import { type CountedVote, type Course, countVotes } from '#domain/conferences/course.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { leastOf } from '#domain/law/conferenceRules.ts';
import { inWords, wordsOf } from '../words.ts';
import type { Scene } from './scene.ts';

/** `Hội nghị sơ kết 6 tháng năm 2026`. */
export const nameOf = (kind: ConferenceKind, year: number) =>
  `${wordsOf(`conference-kind.${kind}`, {}, 'vi')}${kind === 'year-end' ? ` ${year}` : ` năm ${year}`}`;

/** What passed, in the order of the vote. */
export const passedOf = (conference: Conference): readonly CountedVote[] =>
  conference.course ? countVotes(conference, conference.course).filter(({ passed }) => passed) : [];

const two = (count: number) => String(count).padStart(2, '0');

/** `02 có lý do, 01 không có lý do`; empty where nobody was absent. */
export function saidOfAbsence({ convened }: Conference, { present, excused }: Course): string {
  const absent = convened - present;
  return absent === 0 ? '' : `${two(excused)} có lý do, ${two(absent - excused)} không có lý do`;
}

/** The conclusion, and after it what did not reach its share: that is no part of the resolution. */
export function concludedIn(conference: Conference, course: Course): readonly string[] {
  const failed = countVotes(conference, course)
    .filter(({ passed }) => !passed)
    .map(({ matter, agree, needed }) => `Chưa thông qua: ${matter} (${agree} tán thành, cần ít nhất ${needed})`);
  return [...course.conclusion, ...failed];
}

export type PaperName = (typeof api.conferencePapers)[number];

const titles: Readonly<Record<PaperName, string>> = {
  invitation: 'Giấy mời',
  minutes: 'Biên bản hội nghị',
  resolution: 'Nghị quyết hội nghị',
  pact: 'Giao ước thi đua',
};

/** Why a paper of a conference cannot be made yet. */
export function whyNotPrint(conference: Conference, paper: PaperName): Refusal[] {
  if (paper === 'pact') return conference.pact ? [] : [{ kind: 'state', code: 'conferences.no-pact' }];
  if (paper === 'invitation') return [];
  if (!conference.course) return [{ kind: 'state', code: 'conferences.not-held' }];
  return paper === 'resolution' && passedOf(conference).length === 0
    ? [{ kind: 'state', code: 'conferences.nothing-passed' }]
    : [];
}

const words = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** As `api.conference`; `keeping` are the reasons against keeping it at all. */
export function presentConference(
  conference: Conference,
  scene: Scene,
  keeping: readonly Refusal[],
): z.input<typeof api.conference> {
  const { unitId: _, campaignId: __, minutesHash: ___, course, state, ...rest } = conference;
  const signed: Refusal[] = state === 'signed' ? [{ kind: 'state', code: 'conferences.signed' }] : [];
  const held: Refusal[] = state === 'prepared' ? [] : [{ kind: 'state', code: 'conferences.already-held' }];
  const notHeld: Refusal[] = state === 'prepared' ? [{ kind: 'state', code: 'conferences.not-held' }] : [];
  const names = (Object.keys(titles) as PaperName[]).filter((name) => name !== 'pact' || conference.pact !== null);
  return {
    ...rest,
    ...{ state, name: nameOf(conference.kind, scene.paper.year), needed: leastOf(conference.quorum, conference.convened) },
    agenda: [...conference.agenda],
    invited: [...conference.invited],
    matters: [...conference.matters],
    pact: conference.pact && { contents: [...conference.pact.contents], parties: [...conference.pact.parties] },
    chairName: scene.names.get(conference.chairId) ?? '',
    secretaryName: scene.names.get(conference.secretaryId) ?? '',
    course: course && {
      ...course,
      reports: [...course.reports],
      contributions: [...course.contributions],
      conclusion: [...course.conclusion],
      votes: [...countVotes(conference, course)],
    },
    papers: names.map((name) => ({ name, title: titles[name], whyNot: { print: words(whyNotPrint(conference, name)) } })),
    whyNot: {
      prepare: words([...keeping, ...held]),
      hold: words([...keeping, ...signed]),
      sign: words([...keeping, ...signed, ...notHeld]),
    },
  };
}
