import type { z } from 'zod';
import type * as api from '#api/conferences.ts';
import type { Conference } from '#domain/conferences/conference.ts';
import { countVotes } from '#domain/conferences/course.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { leastOf } from '#domain/law/conferenceRules.ts';
import { inWords } from '../words.ts';
import { nameOf, passedOf } from './paperValues.ts';
import type { Scene } from './scene.ts';

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
