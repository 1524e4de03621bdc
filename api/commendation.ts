import { z } from 'zod';
import { madePapers } from '#domain/commendation/checklist.ts';
import { arrivals, dossierStates } from '#domain/commendation/dossier.ts';
import { meetingBodies, origins } from '#domain/commendation/intake.ts';
import { nominationStates } from '#domain/commendation/nomination.ts';
import { dueMeanings, roundStates } from '#domain/commendation/round.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, refusal, upload, version, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const audience = z.enum(['collective', 'individual']);
const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const textLine = z.number().int().min(1).nullable();
const people = z.number().int().min(0).max(10_000);

const award = z.object({ form: line(200), audience, standard: paragraphs(2000).nullable(), line: textLine });
const quota = z.object({
  audience: audience.nullable(),
  form: z.string().max(200).nullable(),
  min: z.number().int().min(0).nullable(),
  max: z.number().int().min(0).nullable(),
  text: z.string().max(1000),
  where: z.string().max(40),
  line: z.number().int().min(1),
});
const ask = z.object({
  key: z.string().regex(/^plan-\d{1,2}$/),
  text: line(500),
  anyOf: z.array(line(300)).max(10),
  line: textLine,
});

/** What a round gives and asks for (điều kiện của đợt xét). */
export const roundTerms = z.object({
  awards: z.array(award).max(20),
  quotas: z.array(quota).max(40),
  dossier: z.array(ask).max(30),
  needsRegistration: z.boolean(),
});

/** A round in a list (đợt xét khen thưởng): how far it is, until when dossiers come in. */
export const roundLine = z.object({
  id,
  title: z.string(),
  unitName: z.string(),
  year: z.number(),
  state: z.enum(roundStates),
  dueOn: dayField,
  dueMeaning: z.enum(dueMeanings),
  closesAt: z.string(),
  /** Dossiers that came in, for the side that receives; null to the others. */
  arrived: z.number().nullable(),
  /** How far the asker's own dossier is; null where there is none. */
  own: z.enum(dossierStates).nullable(),
});

/** The rounds that the asker may see, those still open first; and the units at which they may open one. */
export const listRounds = endpoint({
  method: 'GET',
  path: '/api/award-rounds',
  input: listPart.pick({ page: true, size: true }),
  output: z.object({
    ...counted,
    today: dayField,
    rounds: z.array(roundLine),
    mayOpenAt: z.array(z.object({ unitId: id, unitName: z.string() })),
  }),
});

/** What a round can be opened with: plans, councils, units that may put forward; with a plan, what its reading proposes and where it says so. */
export const showOpening = endpoint({
  method: 'GET',
  path: '/api/units/:unitId/award-round-opening',
  input: z.object({ unitId: id, planId: id.optional() }),
  output: z.object({
    unitName: z.string(),
    today: dayField,
    plans: z.array(z.object({ planId: id, title: z.string(), number: z.string().nullable(), year: z.number() })),
    councils: z.array(z.object({ councilId: id, name: z.string(), standingUnitId: id.nullable() })),
    standing: z.array(z.object({ unitId: id, name: z.string() })),
    units: z.array(
      z.object({ unitId: id, name: z.string(), because: z.enum(['below', 'sent-to', 'enrolled']), isDirect: z.boolean() }),
    ),
    proposed: roundTerms.extend({
      year: z.number(),
      title: z.string(),
      merit: z.string(),
      due: z.object({ on: dayField, meaning: z.enum(dueMeanings), text: z.string(), line: z.number() }).nullable(),
    }),
  }),
});

/** Opens a round; the units that may put forward are told. */
export const openRound = endpoint({
  method: 'POST',
  path: '/api/award-rounds',
  input: roundTerms.extend({
    unitId: id,
    planId: id.nullable().default(null),
    councilId: id.nullable().default(null),
    standingUnitId: id.nullable().default(null),
    year: z.number().int().min(1990).max(2200),
    title: line(300),
    merit: line(500),
    dueOn: dayField,
    dueMeaning: z.enum(dueMeanings),
    invited: z.array(id).max(1000),
  }),
  output: z.object({ id, version }),
});

const dossierLine = z.object({
  id,
  unitId: id,
  unitName: z.string(),
  state: z.enum(dossierStates),
  arrivedAt: z.string().nullable(),
  arrivedBy: z.enum(arrivals).nullable(),
  late: z.boolean(),
  lateAllowed: z.boolean().nullable(),
  receipt: z.string().nullable(),
  collectives: z.number(),
  individuals: z.number(),
  proposed: z.number(),
});

/** A round as whoever asks may see it. */
export const showRound = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId',
  input: z.object({ roundId: id }),
  output: z.object({
    id,
    today: dayField,
    unitId: id,
    unitName: z.string(),
    standingUnitId: id.nullable(),
    standingName: z.string().nullable(),
    council: z.object({ id, name: z.string(), isSeen: z.boolean() }).nullable(),
    plan: z.object({ id, title: z.string(), number: z.string().nullable(), isSeen: z.boolean() }).nullable(),
    year: z.number(),
    title: z.string(),
    merit: z.string(),
    state: z.enum(roundStates),
    openedOn: dayField,
    dueOn: dayField,
    dueMeaning: z.enum(dueMeanings),
    closesAt: z.string(),
    isOver: z.boolean(),
    terms: roundTerms,
    /** True for the side that receives and weighs (cơ quan thường trực, nơi quyết định). */
    takes: z.boolean(),
    counts: z
      .object({ invited: z.number(), sent: z.number(), late: z.number(), unappraised: z.number(), returned: z.number() })
      .nullable(),
    /** Units of the asker that may send a dossier, each with its own. */
    own: z.array(
      z.object({ unitId: id, unitName: z.string(), dossierId: id.nullable(), state: z.enum(dossierStates).nullable() }),
    ),
    /** What the asker put forward themselves, or is put forward for. */
    mine: z.array(z.object({ nominationId: id, name: z.string(), form: z.string(), putForward: z.boolean() })),
    version,
    whyNot: whyNot(['propose', 'proposeSelf', 'receive', 'closeIntake']),
  }),
});

/** The dossiers that came in, for the side that receives. */
export const listAwardDossiers = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/dossiers',
  input: listPart.pick({ page: true, size: true, search: true }).extend({ roundId: id, state: z.enum(dossierStates).optional() }),
  output: z.object({
    ...counted,
    dossiers: z.array(dossierLine),
    /** Units that may put forward and sent nothing so far. */
    waiting: z.array(z.object({ unitId: id, name: z.string() })),
  }),
});

/** The standing agency ends intake; what was appraised is weighed from here on. */
export const closeIntake = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/close-intake',
  input: z.object({ roundId: id, version }),
  output: z.object({ id, state: z.enum(roundStates), version }),
});

const solution = z.object({
  name: line(300),
  since: dayField.nullable(),
  effect: paragraphs(2000),
  proof: paragraphs(1000),
});

const nominationFields = z.object({
  form: line(200),
  isDirectWorker: z.boolean(),
  merits: paragraphs(10_000),
  meritsFrom: dayField,
  meritsTo: dayField,
  solutions: z.array(solution).max(20),
});

/** Puts somebody or a collective forward, in the dossier of the unit that sends. */
export const nominate = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/nominations',
  input: nominationFields.extend({
    roundId: id,
    audience,
    /** The collective itself, or the unit that the person works at. */
    unitId: id,
    personId: id.nullable().default(null),
  }),
  output: z.object({ id, dossierId: id, putForward: z.boolean(), version }),
});

/** Changes a nomination while its dossier may be changed. */
export const changeNomination = endpoint({
  method: 'POST',
  path: '/api/nominations/:nominationId',
  input: nominationFields.extend({ nominationId: id, version }),
  output: z.object({ id, version }),
});

/** The unit takes up what was proposed to it, or leaves it out of its dossier. */
export const putForward = endpoint({
  method: 'POST',
  path: '/api/nominations/:nominationId/put-forward',
  input: z.object({ nominationId: id, putForward: z.boolean(), version }),
  output: z.object({ id, version }),
});

/** Withdraws a nominee, with the reason where the dossier was sent already. */
export const withdrawNomination = endpoint({
  method: 'POST',
  path: '/api/nominations/:nominationId/withdraw',
  input: z.object({ nominationId: id, reason: paragraphs(1000), version }),
  output: z.object({ id, version }),
});

/** Who may be put forward through a unit: its people and those below it, its collectives. */
export const listNominees = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/nominees',
  input: z.object({ roundId: id, unitId: id, audience, search: z.string().max(100).default('') }),
  output: z.object({
    nominees: z.array(
      z.object({
        unitId: id,
        unitName: z.string(),
        personId: id.nullable(),
        name: z.string(),
        position: z.string(),
        isDirectWorker: z.boolean(),
      }),
    ),
  }),
});

const votes = z.object({ agree: people, against: people, base: people });

/** A nominee of a dossier as whoever asks may see it. */
export const nominee = nominationFields.extend({
  id,
  audience,
  unitId: id,
  unitName: z.string(),
  personId: id.nullable(),
  name: z.string(),
  position: z.string(),
  origin: z.enum(origins),
  putForward: z.boolean(),
  state: z.enum(nominationStates),
  votes: votes.nullable(),
  reason: z.string().nullable(),
  note: z.string().nullable(),
  /** Why they cannot be put forward, as the asker may know it. */
  ineligible: z.array(refusal),
  version,
  whyNot: whyNot(['change', 'putForward', 'withdraw']),
});

const meeting = z.object({
  heldOn: dayField,
  body: z.enum(meetingBodies),
  chairName: line(100),
  chairTitle: line(100),
  secretaryName: line(100),
  members: people,
  present: people,
  /** Hours, place and share that the minutes name; without them the minutes are not made here. */
  begins: hour.nullable().default(null),
  ends: hour.nullable().default(null),
  venue: z.string().max(300).default(''),
  share: z.number().int().min(1).max(100).nullable().default(null),
});

/** A line of the checklist: who asks for it, whether it can be made here, what was uploaded. */
export const checkLine = z.object({
  key: z.string(),
  text: z.string(),
  by: z.enum(['plan', 'law']),
  law: z.object({ text: z.string(), at: z.string().optional() }).nullable(),
  isCertain: z.boolean(),
  anyOf: z.array(z.string()),
  /** Papers of the dossier that are it, as `printDossierPaper` makes them. */
  made: z.array(z.object({ paper: z.string(), nominationId: id.nullable(), title: z.string(), whyNot: z.array(refusal) })),
  files: z.array(z.object({ hash: z.string(), name: z.string(), alternative: z.string().nullable() })),
  isThere: z.boolean(),
});

/** A dossier as whoever asks may see it: as the unit works on it, or as it was sent. */
export const showAwardDossier = endpoint({
  method: 'GET',
  path: '/api/award-dossiers/:dossierId',
  input: z.object({ dossierId: id }),
  output: z.object({
    id,
    today: dayField,
    roundId: id,
    roundTitle: z.string(),
    unitId: id,
    unitName: z.string(),
    /** True inside the unit that sends. */
    isOwn: z.boolean(),
    state: z.enum(dossierStates),
    closesAt: z.string(),
    arrivedAt: z.string().nullable(),
    arrivedBy: z.enum(arrivals).nullable(),
    late: z.boolean(),
    lateAllowed: z.boolean().nullable(),
    decidedBy: z.string().nullable(),
    reason: z.string().nullable(),
    receipt: z.string().nullable(),
    /** What is about to be fixed by sending. */
    contentHash: z.string(),
    meeting: meeting.nullable(),
    completedBy: dayField.nullable(),
    nominees: z.array(nominee),
    checklist: z.array(checkLine),
    /** What does not agree between the papers, and what the law asks beyond the plan. */
    findings: z.array(refusal),
    sendings: z.array(
      z.object({
        number: z.number(),
        arrivedAt: z.string(),
        arrivedBy: z.enum(arrivals),
        late: z.boolean(),
        receipt: z.string(),
        senderName: z.string(),
        hasStamp: z.boolean(),
        changes: z.array(z.string()),
      }),
    ),
    returns: z.array(
      z.object({
        number: z.number(),
        reason: z.string(),
        completeBy: dayField,
        returnedAt: z.string(),
        points: z.array(z.object({ at: z.string(), what: z.string(), reason: z.string() })),
      }),
    ),
    version,
    whyNot: whyNot(['change', 'send', 'recall', 'decideLate', 'giveBack', 'appraise']),
  }),
});

const onDossier = z.object({ dossierId: id, version });
const dossierDone = z.object({ id, state: z.enum(dossierStates), version });

/** The unit's own meeting, with the vote on each nominee. */
export const recordMeeting = endpoint({
  method: 'POST',
  path: '/api/award-dossiers/:dossierId/meeting',
  input: onDossier.extend({ meeting, votes: z.array(votes.extend({ nominationId: id })).max(500) }),
  output: dossierDone,
});

/** The head sends, or the clerk with the signed submission: fixed by its hash, with a receipt; late is flagged. */
export const sendDossier = endpoint({
  method: 'POST',
  path: '/api/award-dossiers/:dossierId/send',
  input: onDossier.extend({ contentHash: z.string().max(100) }),
  output: dossierDone.extend({ receipt: z.string(), arrivedAt: z.string(), late: z.boolean(), contentHash: z.string() }),
});

/** The unit takes its dossier back before anybody appraised it. */
export const recallDossier = endpoint({
  method: 'POST',
  path: '/api/award-dossiers/:dossierId/recall',
  input: onDossier,
  output: dossierDone,
});

/** A dossier that came on paper, by the day and hour of its arrival stamp. */
export const receiveOnPaper = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/paper-arrivals',
  input: z.object({ roundId: id, unitId: id, arrivedOn: dayField, arrivedHour: hour, stamp: upload() }),
  output: dossierDone.extend({ receipt: z.string(), arrivedAt: z.string(), late: z.boolean() }),
});

/** The standing agency takes a late dossier, or does not, and says why. */
export const decideLateDossier = endpoint({
  method: 'POST',
  path: '/api/award-dossiers/:dossierId/lateness',
  input: onDossier.extend({ takes: z.boolean(), reason: paragraphs(1000, true) }),
  output: dossierDone,
});

/** Gives a dossier back to be completed by a day, with the reason at each nominee or paper. */
export const returnDossier = endpoint({
  method: 'POST',
  path: '/api/award-dossiers/:dossierId/return',
  input: onDossier.extend({
    reason: paragraphs(2000, true),
    completeBy: dayField,
    points: z.array(z.object({ at: line(100), reason: paragraphs(1000, true) })).max(100),
  }),
  output: dossierDone,
});

/** The standing agency's word on each nominee: put forward to the council or not. */
export const appraiseDossier = endpoint({
  method: 'POST',
  path: '/api/award-dossiers/:dossierId/appraise',
  input: onDossier.extend({
    judgements: z
      .array(z.object({ nominationId: id, proposes: z.boolean(), reason: paragraphs(1000), note: paragraphs(2000) }))
      .max(500),
  }),
  output: dossierDone,
});

/** Puts a signed paper, or an accepted alternative, to a line of the checklist. */
export const addDossierPaper = endpoint({
  method: 'POST',
  path: '/api/award-dossiers/:dossierId/papers',
  input: z.object({ dossierId: id, requirement: line(60), alternative: line(300).nullable().default(null), paper: upload() }),
  output: z.object({ id, hash: z.string() }),
});

/** Takes a file off a line of the checklist. */
export const dropDossierPaper = endpoint({
  method: 'POST',
  path: '/api/award-dossiers/:dossierId/papers/drop',
  input: z.object({ dossierId: id, requirement: line(60), hash: z.string().max(64) }),
  output: z.object({ id, hash: z.string() }),
});

/** A paper of the dossier, made from what it holds; a merit report is of one nominee. */
export const printDossierPaper = endpoint({
  method: 'GET',
  path: '/api/award-dossiers/:dossierId/made/:paper',
  input: z.object({ dossierId: id, paper: z.enum(madePapers), nominationId: id.optional() }),
  output: z.unknown(),
  isPaper: true,
});

/** A file of the dossier. */
export const openDossierFile = endpoint({
  method: 'GET',
  path: '/api/award-dossiers/:dossierId/files/:hash',
  input: z.object({ dossierId: id, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  output: z.unknown(),
});
