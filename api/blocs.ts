import { z } from 'zod';
import { blocKinds } from '#domain/blocs/bloc.ts';
import type { Proposal } from '#domain/blocs/honouring.ts';
import { handings } from '#domain/blocs/scoring.ts';
import { scorings } from '#domain/blocs/year.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, version, whyNot, yearQuery } from './fields.ts';
import { counted, listPart } from './part.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const hundredths = z.number().int().min(0).max(10_000_000);
const year = z.number().int().min(2000).max(2200);
const unit = z.object({ id, name: z.string() });
const done = z.object({ id, version });

/** One bloc in a list (khối, cụm thi đua). */
const blocLine = z.object({
  id,
  kind: z.enum(blocKinds),
  name: z.string(),
  bodyName: z.string(),
  members: z.number(),
  /** Who leads this year. */
  leaderName: z.string().nullable(),
  endedOn: dayField.nullable(),
});

/** Blocs that the person may see: those of their body, and those their unit is in. */
export const listBlocs = endpoint({
  method: 'GET',
  path: '/api/blocs',
  input: listPart.omit({ year: true }),
  output: z.object({
    ...counted,
    blocs: list(blocLine),
    /** Bodies for which the person makes blocs. */
    bodies: list(unit),
  }),
});

/** Units under a body that stand today, found by words; of one in a bloc of the body, which. */
export const listBlocUnits = endpoint({
  method: 'GET',
  path: '/api/units/:unitId/bloc-units',
  input: z.object({ unitId: id, search: z.string().max(100).optional() }),
  output: z.object({ total: z.number(), units: list(unit.extend({ above: z.string(), bloc: z.string().nullable() })) }),
});

/** Makes a bloc by a decision, with its first members (thành lập khối, cụm thi đua). */
export const establishBloc = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/blocs',
  input: z.object({
    unitId: id,
    kind: z.enum(blocKinds),
    name: line(200),
    number: line(60),
    decidedOn: dayField,
    unitIds: z.array(id).max(200),
    paper: upload().optional(),
  }),
  output: done,
});

const criterion = z.object({ code: line(20), text: line(500), max: hundredths });
const outcomes = ['proposed', 'below-share', 'beyond-places', 'tied'] as const satisfies readonly Proposal[];
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const meetingInput = {
  heldOn: dayField,
  begins: hour,
  ends: hour,
  venue: line(200),
  chair: line(120),
  chairTitle: z.string().trim().max(200).default(''),
  secretary: line(120),
  present: z.array(id).max(200),
  /** From how many percent of the units present. */
  share: z.number().min(1).max(100),
  source: z.string().trim().max(300).default(''),
};

const yearShown = z.object({
  id,
  version,
  year,
  leader: unit,
  deputy: unit.nullable(),
  occasion: z.string(),
  targets: list(z.string()),
  pactPutOn: dayField.nullable(),
  signatures: list(z.object({ unitName: z.string(), signedOn: dayField, byName: z.string(), hasScan: z.boolean() })),
  /** Members that have not signed. */
  unsigned: list(z.string()),
  /** What the pact cannot be signed without. */
  pactLacks: list(z.string()),
  criteria: list(criterion),
  scoredBy: z.enum(scorings),
  scoringOpenedOn: dayField.nullable(),
  scoringClosedOn: dayField.nullable(),
  closeReason: z.string(),
  /** While scoring is open: who has handed in, never what was given. */
  progress: list(unit.extend({ own: z.boolean(), given: z.number(), owes: z.number() })),
  /** Once it is closed: the ranking, with what each gave it. */
  results: list(
    unit.extend({
      own: hundredths.nullable(),
      mean: hundredths.nullable(),
      rank: z.number().nullable(),
      isTied: z.boolean(),
      given: list(z.object({ byName: z.string(), total: hundredths })),
    }),
  ),
  meeting: z
    .object({
      ...meetingInput,
      presentNames: list(z.string()),
      absentNames: list(z.string()),
      awards: list(
        z.object({
          form: z.string(),
          places: z.number(),
          votes: list(z.object({ unitId: id, unitName: z.string(), agree: z.number(), outcome: z.enum(outcomes) })),
        }),
      ),
    })
    .nullable(),
  /** What the minutes cannot be signed without. */
  minutesLacks: list(z.string()),
  concludedOn: dayField.nullable(),
  hasMinutes: z.boolean(),
  /** Units for which the person acts here, with the sheets they hold. */
  mine: list(
    unit.extend({
      hasSigned: z.boolean(),
      withPaper: z.boolean(),
      sheets: list(
        z.object({
          ofUnitId: id,
          ofName: z.string(),
          isOwn: z.boolean(),
          points: z.record(z.string(), hundredths),
          /** What that unit gave itself, once it handed that in. */
          theirOwn: z.record(z.string(), hundredths).nullable(),
          handedInOn: dayField.nullable(),
          version,
          whyNot: whyNot(['score']),
        }),
      ),
      whyNot: whyNot(['sign', 'handInOwn', 'handInCross']),
    }),
  ),
  leadsWithPaper: z.boolean(),
  whyNot: whyNot(['writePact', 'putPact', 'writeSheet', 'openScoring', 'closeScoring', 'record', 'conclude']),
});

/** One bloc with one of its years: the one asked for, else the last. */
export const showBloc = endpoint({
  method: 'GET',
  path: '/api/blocs/:blocId',
  input: z.object({ blocId: id, year: yearQuery.optional() }),
  output: z.object({
    id,
    version,
    today: dayField,
    kind: z.enum(blocKinds),
    name: z.string(),
    number: z.string(),
    decidedOn: dayField,
    hasPaper: z.boolean(),
    body: unit,
    endedOn: dayField.nullable(),
    endReason: z.string().nullable(),
    /** Today's members, an heir in the place of what it inherited. */
    members: list(unit),
    memberships: list(
      z.object({
        id,
        unitName: z.string(),
        from: dayField,
        until: dayField.nullable(),
        reason: z.string().nullable(),
        /** Who answers for it, where it ended; why nobody does. */
        heirName: z.string().nullable(),
        endedWithout: z.string().nullable(),
      }),
    ),
    years: list(z.number()),
    year: yearShown.nullable(),
    whyNot: whyNot(['keep']),
  }),
});

/** The scan of the decision that made it. */
export const openBlocDecision = endpoint({
  method: 'GET',
  path: '/api/blocs/:blocId/decision',
  input: z.object({ blocId: id }),
  output: z.unknown(),
});

/** Gives the scan of the decision, where none was given at once. */
export const attachBlocDecision = endpoint({
  method: 'POST',
  path: '/api/blocs/:blocId/decision',
  input: z.object({ blocId: id, version, paper: upload() }),
  output: done,
});

/** Further units join from a day on. */
export const addBlocMembers = endpoint({
  method: 'POST',
  path: '/api/blocs/:blocId/members',
  input: z.object({ blocId: id, version, unitIds: z.array(id).min(1).max(200), on: dayField }),
  output: done,
});

/** A unit is in it no longer from a day on, with the reason. */
export const leaveBloc = endpoint({
  method: 'POST',
  path: '/api/blocs/:blocId/members/:membershipId/leave',
  input: z.object({ blocId: id, membershipId: id, version, on: dayField, reason: paragraphs(500) }),
  output: done,
});

/** The bloc is no more (giải thể khối, cụm); its members are free for another. */
export const endBloc = endpoint({
  method: 'POST',
  path: '/api/blocs/:blocId/end',
  input: z.object({ blocId: id, version, on: dayField, reason: paragraphs(500) }),
  output: done,
});

/** Who leads in a year (phân công khối trưởng, cụm trưởng); they take turns. */
export const nameBlocLeads = endpoint({
  method: 'POST',
  path: '/api/blocs/:blocId/leads',
  input: z.object({ blocId: id, version, year, leaderUnitId: id, deputyUnitId: id.nullable().default(null) }),
  output: done,
});

const ofYear = z.object({ blocYearId: id, version });

/** The pact's words: where it is signed, what the members strive for. */
export const writeBlocPact = endpoint({
  method: 'POST',
  path: '/api/bloc-years/:blocYearId/pact',
  input: ofYear.extend({ occasion: z.string().trim().max(300), targets: z.array(line(1000)).max(60) }),
  output: done,
});

/** Puts the pact for signing (đưa ký giao ước). */
export const putBlocPact = endpoint({
  method: 'POST',
  path: '/api/bloc-years/:blocYearId/pact/put',
  input: ofYear,
  output: done,
});

/** A member's head signs, or its clerk with the paper that the head signed. */
export const signBlocPact = endpoint({
  method: 'POST',
  path: '/api/bloc-years/:blocYearId/sign',
  input: z.object({ blocYearId: id, unitId: id, paper: upload().optional() }),
  output: done,
});

/** The score sheet of the year (bảng điểm): lines with their maximum, and who scores beside the unit itself. */
export const writeBlocSheet = endpoint({
  method: 'POST',
  path: '/api/bloc-years/:blocYearId/sheet',
  input: ofYear.extend({ criteria: z.array(criterion).max(100), scoredBy: z.enum(scorings) }),
  output: done,
});

/** Opens the scoring: the sheet and who takes part stand from then on. */
export const openBlocScoring = endpoint({
  method: 'POST',
  path: '/api/bloc-years/:blocYearId/scoring/open',
  input: ofYear,
  output: done,
});

/** Keeps what a unit gives itself or another, as far as it is filled in. */
export const saveBlocScores = endpoint({
  method: 'POST',
  path: '/api/bloc-years/:blocYearId/scores',
  input: z.object({
    blocYearId: id,
    byUnitId: id,
    ofUnitId: id,
    version,
    points: z.record(z.string().max(20), hundredths),
  }),
  output: done,
});

/** Hands in one's own sheet, or all one gives to others. */
export const handInBlocScores = endpoint({
  method: 'POST',
  path: '/api/bloc-years/:blocYearId/hand-in',
  input: z.object({ blocYearId: id, byUnitId: id, what: z.enum(handings), paper: upload().optional() }),
  output: done,
});

/** Closes the scoring; with a reason also without what is missing. */
export const closeBlocScoring = endpoint({
  method: 'POST',
  path: '/api/bloc-years/:blocYearId/scoring/close',
  input: ofYear.extend({ reason: paragraphs(500).default('') }),
  output: done,
});

/** Records the meeting that proposes (hội nghị suy tôn), until it is concluded. */
export const recordBlocMeeting = endpoint({
  method: 'POST',
  path: '/api/bloc-years/:blocYearId/meeting',
  input: ofYear.extend({
    ...meetingInput,
    awards: z
      .array(
        z.object({
          form: line(200),
          places: z.number().int().min(1).max(100),
          votes: z.array(z.object({ unitId: id, agree: z.number().int().min(0).max(1000) })).max(200),
        }),
      )
      .max(20),
  }),
  output: done,
});

/** Concludes it by the signed minutes. */
export const concludeBlocYear = endpoint({
  method: 'POST',
  path: '/api/bloc-years/:blocYearId/conclude',
  input: ofYear.extend({ paper: upload().optional() }),
  output: done,
});

/** The pact, to be signed (giao ước thi đua). */
export const openBlocPact = endpoint({
  method: 'GET',
  path: '/api/bloc-years/:blocYearId/pact.pdf',
  isPaper: true,
  input: z.object({ blocYearId: id }),
  output: z.unknown(),
});

/** The minutes of the meeting that proposes, with the ranking behind them (biên bản suy tôn). */
export const openBlocMinutes = endpoint({
  method: 'GET',
  path: '/api/bloc-years/:blocYearId/minutes.pdf',
  isPaper: true,
  input: z.object({ blocYearId: id }),
  output: z.unknown(),
});
