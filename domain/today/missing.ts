import { addDays, type Day, startOf } from '../kernel/day.ts';
import { standingIn } from '../kernel/period.ts';
import type { Owed } from './owing.ts';
import type { Moment, YearFacts } from './yearFacts.ts';

/** One thing the year's file still lacks (việc còn thiếu): what, who owes it, until when. */
export interface MissingThing {
  /** `missing.…`, with words. */
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** A role (`wait.staff`) or, of a task, the body or position in words. */
  readonly owedBy: string;
  /** Who carries it by name, where it was given to one person: for the screen of who keeps the file, never for a text to send round. */
  readonly person: string | null;
  /** The day since which it waits; null: not told. */
  readonly since: Day | null;
  /** The instant it is late from; null: no date. */
  readonly due: string | null;
  readonly link: string;
  /** What it is made of: codes of criteria, words of the plan; never a person. */
  readonly parts: readonly string[];
}

/** A task of the plan that nobody has reported done. */
export interface OpenTask {
  readonly text: string;
  readonly role: string | null;
  readonly outside: string | null;
  readonly person: string | null;
  readonly dueOn: Day;
}

export interface OpenShortcoming {
  readonly text: string;
  readonly role: string;
  readonly dueOn: Day;
}

/** A paper that the plan or the law puts into the year's dossier and that is not there yet. */
export interface LackingPaper {
  readonly text: string;
  /** The body that the plan tells to make it. */
  readonly body: string | null;
}

/** What the page is made from: the year in counts, and the things that its counts stand for. */
export interface LackingFacts {
  readonly year: YearFacts;
  /** Criteria that ask for evidence and have none, in the sheet's order. */
  readonly linesWithout: readonly { readonly code: string; readonly text: string }[];
  readonly tasks: readonly OpenTask[];
  readonly shortcomings: readonly OpenShortcoming[];
  readonly papers: readonly LackingPaper[];
  readonly planId: string;
  /** What else is owed in the year: teams, conferences, routines, evaluation, initiatives. */
  readonly owed: readonly Owed[];
}

/** Everything still missing of a year's file, late first, then by its day; empty when the file is complete for today. */
export function missingIn(facts: LackingFacts, moment: Moment): readonly MissingThing[] {
  const all = [
    ...ofRegistration(facts),
    ...ofTheYear(facts),
    ...ofOwed(facts),
    ...ofScoring(facts.year, moment),
    ...ofPapers(facts),
  ];
  const end = '9999';
  return all
    .map((thing, index) => ({ thing, index }))
    .sort((a, b) => ((a.thing.due ?? end) < (b.thing.due ?? end) ? -1 : a.thing.due === b.thing.due ? a.index - b.index : 1))
    .map(({ thing }) => thing);
}

const at = ({ campaignId }: YearFacts, path: string) => `/phong-trao/${campaignId}/${path}`;

function ofRegistration({ year }: LackingFacts): MissingThing[] {
  const { windows, staff, pledges, enrolment, hasOwnPledges } = year;
  const left = hasOwnPledges ? staff - pledges.signed : 0;
  const things: MissingThing[] = [];
  if (left > 0) {
    const counts = { missing: left, total: staff };
    const due = windows.pledge.closesAt;
    things.push({
      code: 'missing.pledges',
      facts: counts,
      owedBy: 'wait.staff',
      due,
      link: at(year, 'dang-ky-thi-dua'),
      parts: [],
      person: null,
      since: null,
    });
  }
  if (enrolment === 'none' || enrolment === 'draft' || enrolment === 'returned') {
    const code = enrolment === 'returned' ? 'missing.enrolment-returned' : 'missing.enrolment';
    const due = windows.enrolment.closesAt;
    things.push({ code, facts: {}, owedBy: 'role.clerk', due, link: at(year, 'dang-ky'), parts: [], person: null, since: null });
  }
  return things;
}

function ofTheYear({ year, linesWithout, tasks, shortcomings, planId }: LackingFacts): MissingThing[] {
  // What is due on a day is late from the next.
  const late = (dueOn: Day) => startOf(addDays(dueOn, 1));
  const evidence: MissingThing[] =
    linesWithout.length === 0 || year.assessment === 'submitted'
      ? []
      : [
          {
            code: 'missing.evidence',
            facts: { count: linesWithout.length, lines: year.lines },
            owedBy: 'role.clerk',
            due: year.windows['self-scoring'].opensAt,
            link: at(year, 'minh-chung'),
            person: null,
            since: null,
            parts: linesWithout.map(({ code, text }) => `${code} ${text}`),
          },
        ];
  return [
    ...tasks.map(({ text, role, outside, person, dueOn }): MissingThing => {
      const link = `/ke-hoach/${planId}/trien-khai`;
      const owedBy = outside ?? `role.${role ?? 'member'}`;
      return { code: 'missing.task', facts: { text }, owedBy, person, since: null, due: late(dueOn), link, parts: [] };
    }),
    ...shortcomings.map(({ text, role, dueOn }): MissingThing => {
      return {
        code: 'missing.shortcoming',
        facts: { text },
        owedBy: role,
        due: late(dueOn),
        link: at(year, 'hop'),
        parts: [],
        person: null,
        since: null,
      };
    }),
    ...evidence,
  ];
}

/** Who owes it is a role or a word for several; nobody is named, for a fault may be spoken of. */
function ofOwed({ owed }: LackingFacts): MissingThing[] {
  return owed
    .filter(({ shown }) => shown.includes('missing'))
    .map(({ kind, facts, by, since, due, link, parts }) => {
      return { code: `missing.${kind}`, facts, owedBy: by.said, person: null, since, due, link, parts };
    });
}

function ofScoring(year: YearFacts, { now }: Moment): MissingThing[] {
  const { assessment, windows, lines, scored, signed, isRead } = year;
  if (assessment === 'submitted' || standingIn(windows['self-scoring'], now) === 'early') return [];
  const link = at(year, 'bang-cham-diem');
  const thing = (code: string, owedBy: string, due: string, facts: MissingThing['facts'] = {}): MissingThing => {
    return { code, facts, owedBy, due, link, parts: [], person: null, since: null };
  };
  const [scoring, submission] = [windows['self-scoring'].closesAt, windows.submission.closesAt];
  const things: MissingThing[] = [];
  if (scored.board < lines) things.push(thing('missing.board', 'role.clerk', scoring, { scored: scored.board, lines }));
  if (scored.coScorer < lines)
    things.push(thing('missing.co-score', 'wait.co-scorer', scoring, { scored: scored.coScorer, lines }));
  if (!isRead) things.push(thing('missing.reading', 'role.clerk', scoring));
  if (assessment === 'signing' && !signed.head) things.push(thing('missing.signature', 'wait.head', submission));
  if (assessment === 'signing' && !signed.coSigner) things.push(thing('missing.signature', 'wait.co-scorer', submission));
  things.push(thing('missing.submission', 'role.clerk', submission));
  return things;
}

function ofPapers({ year, papers }: LackingFacts): MissingThing[] {
  return papers.map(({ text, body }): MissingThing => {
    const due = year.windows.submission.closesAt;
    return {
      code: 'missing.paper',
      facts: { text },
      owedBy: body ?? 'role.clerk',
      due,
      link: at(year, 'giay-to'),
      parts: [],
      person: null,
      since: null,
    };
  });
}
