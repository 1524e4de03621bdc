import type { Conference } from '#domain/conferences/conference.ts';
import { countVotes } from '#domain/conferences/course.ts';
import type { TypedValues } from '#domain/papers/casePaper.ts';
import { concludedIn, nameOf, passedOf, saidOfAbsence } from '../../conferences/present.ts';
import type { YearCase } from '../yearCase.ts';

/** Entries one a line; a part that says «;» itself would be read as two. */
const lines = (entries: readonly (readonly (string | number)[])[]) =>
  entries.map((parts) => parts.map((part) => String(part).replace(/\s*[;|\n]\s*/g, ', ')).join('; ')).join('\n');
const plain = (entries: readonly string[]) => entries.join('\n');

/** A chair or secretary as a paper names them: `Họ và tên; chức vụ`. */
const personIn = ({ nameOf: named, positions }: YearCase, personId: string) =>
  lines([[named(personId), positions.get(personId) ?? '']]);

function peopleOf(year: YearCase, { chairId, secretaryId }: Conference): TypedValues {
  return { chair: personIn(year, chairId), secretary: personIn(year, secretaryId) };
}

type Held = (year: YearCase) => TypedValues;
const none: TypedValues = {};

const openingOf = ({ conferences }: YearCase) => conferences.find(({ kind }) => kind === 'opening');

const minutes: Held = (year) => {
  const opening = openingOf(year);
  if (!opening?.course) return none;
  const { course, convened, venue } = opening;
  return {
    ...{ heldOn: course.heldOn, from: course.from, until: course.until, venue },
    ...{ present: String(course.present), total: String(convened), absent: saidOfAbsence(opening, course) },
    ...{ reports: plain(course.reports), opinions: plain(course.contributions), guidance: course.guidance },
    votes: lines(countVotes(opening, course).map(({ matter, agree, against, abstain }) => [matter, agree, against, abstain])),
    conclusion: plain(concludedIn(opening, course)),
    ...peopleOf(year, opening),
  };
};

const resolution: Held = (year) => {
  const opening = openingOf(year);
  const passed = opening ? passedOf(opening) : [];
  if (!opening?.course || passed.length === 0) return none;
  return {
    points: plain(passed.map(({ matter }) => `Thông qua: ${matter}`)),
    agree: String(Math.min(...passed.map(({ agree }) => agree))),
    present: String(opening.course.present),
    heldOn: opening.course.heldOn,
    ...peopleOf(year, opening),
  };
};

const pact: Held = (year) => {
  const opening = openingOf(year);
  if (!opening?.pact) return none;
  return {
    signedOn: opening.course?.heldOn ?? opening.meetsOn,
    occasion: nameOf('opening', year.campaign.year),
    parties: lines(opening.pact.parties.map(({ name, representative, office }) => [name, representative, office])),
    contents: plain(opening.pact.contents),
  };
};

/** The next conference that is prepared and not held. */
const invitation: Held = (year) => {
  const next = year.conferences.find(({ state }) => state === 'prepared');
  if (!next) return none;
  const everybody = 'Toàn thể cán bộ, công chức, viên chức, người lao động';
  return {
    meeting: nameOf(next.kind, year.campaign.year),
    invited: next.invited.length > 0 ? plain(next.invited) : everybody,
    ...{ heldOn: next.meetsOn, from: next.from, venue: next.venue, agenda: plain(next.agenda) },
    ...peopleOf(year, next),
  };
};

const halfYearMinutes: Held = ({ halfYear }) => {
  const sitting = halfYear?.approved?.sitting;
  if (!halfYear || !sitting) return none;
  const { heldOn, from, until, venue, present, total, opinions } = sitting;
  return {
    ...{ heldOn, from, until, venue, present: String(present), total: String(total) },
    ...{ results: 'theo báo cáo', lessons: plain(halfYear.lessons), opinions: plain(opinions) },
  };
};

const halfYearReport: Held = ({ halfYear }) => {
  if (!halfYear?.approved) return none;
  const { strengths, causes, lessons } = halfYear;
  return { strengths: plain(strengths), causes: plain(causes), lessons: plain(lessons), next: 'theo báo cáo', results: '' };
};

const held: Readonly<Record<string, Held>> = {
  'conference-minutes': minutes,
  'conference-resolution': resolution,
  'emulation-pact': pact,
  invitation,
  'half-year-minutes': halfYearMinutes,
  'half-year-report': halfYearReport,
};

/** What the year holds of a paper, in the shape of what is typed: it goes before what was typed, and is not asked for again. */
export const heldOf = (kind: string, year: YearCase): TypedValues => held[kind]?.(year) ?? none;
