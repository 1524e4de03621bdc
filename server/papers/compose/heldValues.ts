import type { Conference, ConferenceKind } from '#domain/conferences/conference.ts';
import { countVotes } from '#domain/conferences/course.ts';
import { standingOf } from '#domain/evaluations/decision.ts';
import type { TypedValues } from '#domain/papers/casePaper.ts';
import type { PaperSubject } from '#domain/papers/subject.ts';
import type { DecidedCommendation } from '../../commendation/heldAwardStore.ts';
import { concludedIn, nameOf, passedOf, saidOfAbsence } from '../../conferences/present.ts';
import type { YearCase } from '../yearCase.ts';
import { evaluationMeetings } from './evaluated.ts';
import { awardsHeld, bonusHeld, registerHeld } from './heldAwards.ts';
import { checksOf } from './recorded.ts';

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

type Held = (year: YearCase, subject: PaperSubject | null) => TypedValues;
const none: TypedValues = {};

const conferenceIn = ({ conferences }: YearCase, asked: ConferenceKind) => conferences.find(({ kind }) => kind === asked);

const minutesOf =
  (kind: ConferenceKind): Held =>
  (year) => {
    const opening = conferenceIn(year, kind);
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

const resolutionOf =
  (kind: ConferenceKind): Held =>
  (year) => {
    const opening = conferenceIn(year, kind);
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
  const opening = conferenceIn(year, 'opening');
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

const check: Held = (year, subject) => {
  const found = checksOf(year).find(({ id }) => id === subject?.key);
  return found ? { heldOn: found.onDay } : none;
};

/** As it was signed, where one decision recognised everything the year recognised. */
const initiativeDecision: Held = ({ records }) => {
  const own = [...records.recognitions.values()].flat().filter(({ scope }) => scope === 'unit');
  const [first] = own;
  if (!first || own.some(({ number }) => number !== first.number)) return none;
  return { number: first.number, day: first.decidedOn };
};

const evaluation: Held = (year, subject) => {
  const found = evaluationMeetings(year).find(({ key }) => key === subject?.key);
  if (!found) return none;
  const { heldOn, sitting } = found;
  return { heldOn, ...(sitting ? { present: String(sitting.present), total: String(sitting.total) } : {}) };
};

const gradesDecision: Held = ({ records }) => {
  const standing = records.evaluation && standingOf(records.evaluation.decisions, 'grades');
  return standing ? { number: standing.number, day: standing.signedOn } : none;
};

/** The decision as the round signed it: whom it names, with which bonus and register number, is typed by nobody. */
const awarded =
  (of: (found: DecidedCommendation, name: string | undefined) => TypedValues): Held =>
  ({ records: { commendation } }, subject) =>
    commendation ? of(commendation, subject?.name) : none;

const held: Readonly<Record<string, Held>> = {
  'conference-minutes': minutesOf('opening'),
  'conference-resolution': resolutionOf('opening'),
  'half-year-conference-minutes': minutesOf('half-year'),
  'half-year-conference-resolution': resolutionOf('half-year'),
  'year-end-conference-minutes': minutesOf('year-end'),
  'year-end-conference-resolution': resolutionOf('year-end'),
  'emulation-pact': pact,
  invitation,
  'half-year-minutes': halfYearMinutes,
  'half-year-report': halfYearReport,
  'union-check-minutes': check,
  'initiative-decision': initiativeDecision,
  'evaluation-minutes': evaluation,
  'grades-decision': gradesDecision,
  'commendation-decision': awarded(awardsHeld),
  'commendation-certificate': awarded(registerHeld),
  'bonus-list': awarded(bonusHeld),
};

/** What the year holds of a paper, in the shape of what is typed: it goes before what was typed, and is not asked for again. */
export const heldOf = (kind: string, year: YearCase, subject: PaperSubject | null): TypedValues =>
  held[kind]?.(year, subject) ?? none;
