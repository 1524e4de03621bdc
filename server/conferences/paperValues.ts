import type { Conference } from '#domain/conferences/conference.ts';
import { countVotes } from '#domain/conferences/course.ts';
import { type Day, instantAt } from '#domain/kernel/day.ts';
import { type ConferenceResolutionValues, conferenceResolution } from '#papers/write/decisions/conferenceResolution.ts';
import { type EmulationPactValues, emulationPact } from '#papers/write/forms/emulationPact.ts';
import { type InvitationValues, invitation } from '#papers/write/letters/invitation.ts';
import { type AnnouncedAward, type ConferenceMinutesValues, conferenceMinutes } from '#papers/write/minutes/conferenceMinutes.ts';
import { nameAndTitle, type Participant } from '#papers/write/minutes/minutes.ts';
import type { Head, LetterPaper, Signer } from '#papers/write/paper.ts';
import { concludedIn, nameOf, passedOf, saidOfAbsence } from './present.ts';

/** What the papers of a conference say besides what it holds. */
export interface PaperScene {
  readonly head: Head & { readonly place?: string };
  readonly year: number;
  readonly chair: Participant;
  readonly secretary: Participant;
  readonly unitHead: Participant | null;
  /** Who signs letters for the unit. */
  readonly signer: Signer;
  readonly bases: readonly string[];
  /** Who sees to the resolution: the board and the teams. */
  readonly executors: readonly string[];
  /** Awards that the unit made known there. */
  readonly announced: readonly AnnouncedAward[];
  readonly isDemo: boolean;
}

/** A conference that was held. */
export type HeldConference = Conference & { readonly course: NonNullable<Conference['course']> };

/** The invitation, from what was prepared. */
export function invitationValues(conference: Conference, scene: PaperScene): InvitationValues {
  const { invited, agenda, venue, meetsOn, from } = conference;
  return {
    head: scene.head,
    meeting: nameOf(conference.kind, scene.year),
    invited: invited.length > 0 ? invited : [`${scene.head.issuer}: toàn thể cán bộ, công chức, viên chức, người lao động`],
    opens: instantAt(meetsOn, from),
    venue,
    chair: nameAndTitle(scene.chair),
    agenda,
    signer: scene.signer,
    recipients: ['Như thành phần mời', 'Lưu: VT'],
    sample: scene.isDemo,
  };
}

const kept = ['Lưu: VT, hồ sơ'];

/** The minutes, from its course; the day stands in their text. */
export function minutesValues(conference: HeldConference, scene: PaperScene): ConferenceMinutesValues {
  const { course, convened } = conference;
  const { day: _, place: __, ...head } = scene.head;
  const absent = saidOfAbsence(conference, course);
  return {
    head,
    conference: nameOf(conference.kind, scene.year),
    opened: instantAt(course.heldOn, course.from),
    closed: instantAt(course.heldOn, course.until),
    venue: conference.venue,
    chair: scene.chair,
    secretary: scene.secretary,
    attendance: { present: course.present, total: convened, ...(absent ? { absent } : {}) },
    reports: course.reports,
    opinions: course.contributions,
    ...(course.guidance ? { guidance: course.guidance } : {}),
    announced: scene.announced,
    votes: countVotes(conference, course),
    conclusion: concludedIn(conference, course),
    recipients: kept,
    sample: scene.isDemo,
  };
}

/** The resolution says what passed, and nothing that did not; its vote is that of the matter with the fewest hands. */
export function resolutionValues(
  conference: HeldConference,
  scene: PaperScene,
  day: Day = conference.course.heldOn,
): ConferenceResolutionValues {
  const { course } = conference;
  const passed = passedOf(conference);
  return {
    head: { ...scene.head, day: scene.head.day ?? day },
    conference: nameOf(conference.kind, scene.year),
    bases: scene.bases,
    points: passed.map(({ matter }) => ({ text: `Thông qua: ${matter}`, items: [] })),
    executors: scene.executors,
    vote: { day: course.heldOn, agree: Math.min(...passed.map(({ agree }) => agree)), present: course.present },
    signer: { onBehalf: 'Đoàn Chủ tịch', title: 'Chủ tọa Hội nghị', name: scene.chair.name },
    recipients: ['Các tổ', ...kept],
    sample: scene.isDemo,
  };
}

/** The pact as it lies at the conference, on its day. */
export function pactValues(conference: Conference, scene: PaperScene): EmulationPactValues {
  const { number: _, ...head } = scene.head;
  const { contents, parties } = conference.pact ?? { contents: [], parties: [] };
  const day = conference.course?.heldOn ?? conference.meetsOn;
  return {
    head: { ...head, day },
    year: `năm ${scene.year}`,
    bases: scene.bases,
    occasion: nameOf(conference.kind, scene.year),
    day,
    parties: parties.map(({ name, representative, office }) => ({
      name,
      representative: { name: representative, title: office },
    })),
    contents: contents.length > 0 ? [{ heading: 'Nội dung thi đua', items: contents }] : [],
    ...(scene.unitHead ? { witness: scene.unitHead } : {}),
    recipients: ['Các bên ký', 'Lưu: VT'],
    sample: scene.isDemo,
  };
}

/** The papers of a conference as they are printed from its page. */
export const printed = {
  invitation: (conference: Conference, scene: PaperScene): LetterPaper => invitation(invitationValues(conference, scene)),
  minutes: (conference: HeldConference, scene: PaperScene): LetterPaper => conferenceMinutes(minutesValues(conference, scene)),
  resolution: (conference: HeldConference, scene: PaperScene): LetterPaper =>
    conferenceResolution(resolutionValues(conference, scene)),
  pact: (conference: Conference, scene: PaperScene): LetterPaper => emulationPact(pactValues(conference, scene)),
};
