import { z } from 'zod';
import { councilAnswers } from '#domain/council/asked.ts';
import { councilKinds, memberParts } from '#domain/council/council.ts';
import { disputeAnswers, disputeGrounds } from '#domain/council/dispute.ts';
import { electionStates } from '#domain/council/election.ts';
import { attendances } from '#domain/council/seat.ts';
import { caseStandings, sittingModes, sittingStates } from '#domain/council/sitting.ts';
import { choices } from '#domain/council/tally.ts';
import { declaredReasons, tieReasons, tieSources } from '#domain/council/tie.ts';
import { againReasons, voteStates } from '#domain/council/vote.ts';
import { votingForms } from '#domain/council/votingForm.ts';
import { drawRules, voteBases } from '#domain/council/votingRule.ts';
import { decisionKinds } from '#domain/law/votingRules.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, version, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const people = z.number().int().min(0).max(1000);
const share = z.string().regex(/^>?\d{1,3}\/\d{1,3}$/);
const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

const rule = z.object({
  kind: z.enum(decisionKinds),
  form: z.enum(votingForms),
  quorum: share,
  majority: share,
  base: z.enum(voteBases),
  countsWritten: z.boolean(),
  mayBeInWriting: z.boolean(),
  tiedInQuorum: z.boolean(),
  substitutesVote: z.boolean(),
  draw: z.enum(drawRules),
  source: line(300),
  isCertain: z.boolean(),
});

const named = z.object({ personId: id, name: z.string(), position: z.string() });
const member = z.object({ personId: id, part: z.enum(memberParts) });

/** What a council was asked, as far as whoever asks may know: nothing but the sitting where they are tied to it (việc đưa ra Hội đồng). */
export const askedCouncil = z.object({
  sittingId: id,
  councilName: z.string(),
  meetsOn: dayField,
  isTied: z.boolean(),
  /** Null for whoever is tied. */
  answer: z.enum(councilAnswers).nullable(),
  /** The figures of the vote in a sentence, once the sitting is over. */
  explained: z.string().nullable(),
});

/** A council in a list (hội đồng, ban chỉ đạo): what it is, its term, its next sitting. */
export const councilLine = z.object({
  id,
  name: z.string(),
  kind: z.enum(councilKinds),
  unitName: z.string(),
  decision: z.string(),
  from: dayField,
  until: dayField.nullable(),
  members: z.number(),
  /** The next sitting, or the last one. */
  sitting: z.object({ id, title: z.string(), meetsOn: dayField, state: z.enum(sittingStates) }).nullable(),
});

/** The councils that the asker sits on or keeps, and the units at which they may set one up. */
export const listCouncils = endpoint({
  method: 'GET',
  path: '/api/councils',
  input: listPart.pick({ page: true, size: true }),
  output: z.object({
    ...counted,
    today: dayField,
    councils: z.array(councilLine),
    mayKeepAt: z.array(z.object({ unitId: id, unitName: z.string() })),
  }),
});

/** Persons who may be chosen for a council of a unit: its own people, and the heads of the units right below. */
export const listCandidates = endpoint({
  method: 'GET',
  path: '/api/units/:unitId/council-candidates',
  input: z.object({ unitId: id, search: z.string().max(100).default('') }),
  output: z.object({ people: z.array(named), proposedRules: z.array(rule) }),
});

/** Sets a council up by its decision; a later one of the same kind takes the place of the earlier. */
export const setUpCouncil = endpoint({
  method: 'POST',
  path: '/api/councils',
  input: z.object({
    unitId: id,
    kind: z.enum(councilKinds),
    name: line(200),
    decision: line(200),
    decidedOn: dayField,
    from: dayField,
    /** The last day of its term. */
    through: dayField.nullable().default(null),
    standingUnitId: id.nullable().default(null),
    members: z.array(member).max(60),
    paper: upload().optional(),
  }),
  output: z.object({ id, version }),
});

/** A council with its members of today, its rules with their sources, its sittings. */
export const showCouncil = endpoint({
  method: 'GET',
  path: '/api/councils/:councilId',
  input: z.object({ councilId: id, page: listPart.shape.page, size: listPart.shape.size }),
  output: z.object({
    id,
    today: dayField,
    unitId: id,
    unitName: z.string(),
    name: z.string(),
    kind: z.enum(councilKinds),
    decision: z.string(),
    decidedOn: dayField,
    hasPaper: z.boolean(),
    from: dayField,
    until: dayField.nullable(),
    standingAgency: z.string().nullable(),
    members: z.array(named.extend({ part: z.enum(memberParts), from: dayField, until: dayField.nullable() })),
    substitutes: z.array(
      z.object({
        memberId: id,
        memberName: z.string(),
        substituteId: id,
        substituteName: z.string(),
        from: dayField,
        until: dayField.nullable(),
      }),
    ),
    rules: z.array(rule),
    sittings: z.array(
      z.object({
        id,
        title: z.string(),
        meetsOn: dayField,
        mode: z.enum(sittingModes),
        state: z.enum(sittingStates),
        cases: z.number(),
      }),
    ),
    ...counted,
    version,
    whyNot: whyNot(['keep', 'plan']),
  }),
});

/** The scan of the decision that set a council up. */
export const openCouncilDecision = endpoint({
  method: 'GET',
  path: '/api/councils/:councilId/decision',
  input: z.object({ councilId: id }),
  output: z.unknown(),
});

/** Sets how each kind of matter is decided; sittings that are open keep the rule they began with. */
export const setCouncilRules = endpoint({
  method: 'POST',
  path: '/api/councils/:councilId/rules',
  input: z.object({ councilId: id, rules: z.array(rule).max(20), version }),
  output: z.object({ id, version }),
});

/** Members who leave and join on a day, by a decision. */
export const changeMembers = endpoint({
  method: 'POST',
  path: '/api/councils/:councilId/members',
  input: z.object({ councilId: id, on: dayField, leaving: z.array(id).max(60), joining: z.array(member).max(60), version }),
  output: z.object({ id, version }),
});

/** Names who stands in for a member for a period. */
export const nameSubstitute = endpoint({
  method: 'POST',
  path: '/api/councils/:councilId/substitutes',
  input: z.object({
    councilId: id,
    memberId: id,
    substituteId: id,
    from: dayField,
    through: dayField.nullable().default(null),
    version,
  }),
  output: z.object({ id, version }),
});

const plan = z.object({
  title: line(300),
  mode: z.enum(sittingModes),
  meetsOn: dayField,
  begins: hour,
  venue: line(300),
  answersThrough: dayField.nullable().default(null),
});

/** Plans a sitting of a council. */
export const planSitting = endpoint({
  method: 'POST',
  path: '/api/councils/:councilId/sittings',
  input: plan.extend({ councilId: id }),
  output: z.object({ id, version }),
});

/** Changes day, place or title of a sitting that is not open yet. */
export const changeSitting = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/plan',
  input: plan.extend({ sittingId: id, version }),
  output: z.object({ id, version }),
});

const turnout = z.object({
  members: z.number(),
  present: z.number(),
  tied: z.number(),
  voters: z.number(),
  writers: z.number(),
  has: z.number(),
  of: z.number(),
  least: z.number(),
  base: z.number(),
  needed: z.number(),
});

const outcome = z.object({
  agree: z.number(),
  against: z.number(),
  abstain: z.number(),
  base: z.number(),
  needed: z.number(),
  carried: z.boolean(),
  byChair: z.boolean(),
});

const vote = z.object({
  id,
  round: z.number(),
  form: z.enum(votingForms),
  state: z.enum(voteStates),
  chairName: z.string(),
  turnout,
  counters: z.array(z.object({ personId: id, name: z.string() })),
  ballots: z.object({ issued: z.number(), collected: z.number(), invalid: z.number() }).nullable(),
  outcome: outcome.nullable(),
  /** The outcome in words with its figures and its base. */
  explained: z.string().nullable(),
  again: z.enum(againReasons).nullable(),
  voided: z.enum(againReasons).nullable(),
  /** How many answered in writing; with names for the secretary and whoever chairs the case, else none. */
  answered: z.number(),
  answers: z.array(z.object({ personId: id, name: z.string(), choice: z.enum(choices) })),
  /** The election of a vote cast in the browser: how far it is, how many have voted. */
  election: z
    .object({
      id,
      state: z.enum(electionStates),
      closesAt: z.string(),
      voters: z.number(),
      voted: z.number(),
      quorum: z.number(),
      threshold: z.number(),
      trustees: z.array(
        z.object({ id, name: z.string(), dealt: z.boolean(), acknowledged: z.boolean(), decrypted: z.boolean() }),
      ),
      /** What the asker is in it. */
      isVoter: z.boolean(),
      isTrustee: z.boolean(),
      /** Whose contribution to the key was proved wrong. */
      accused: z.string().nullable(),
      /** Complaints about ballots that wait for an answer. */
      disputesWaiting: z.number(),
      /** For whoever may answer them: who complains of what, with the receipt they hold. */
      disputes: z.array(
        z.object({
          id,
          name: z.string(),
          ground: z.enum(disputeGrounds),
          receipt: z.string().nullable(),
          saidAt: z.string(),
          answer: z.enum(disputeAnswers).nullable(),
          reason: z.string(),
          whyNot: whyNot(['answer']),
        }),
      ),
      /** The asker's own, with its answer. */
      ownDispute: z
        .object({
          ground: z.enum(disputeGrounds),
          saidAt: z.string(),
          answer: z.enum(disputeAnswers).nullable(),
          reason: z.string(),
        })
        .nullable(),
      whyNot: whyNot(['close', 'restart', 'abandon', 'dispute']),
    })
    .nullable(),
});

const tie = z.object({ personId: id, name: z.string(), source: z.enum(tieSources), reason: z.enum(tieReasons) });

/** A case as whoever asks may see it; to somebody tied to it, only that they are. */
export const sittingCase = z.object({
  id,
  place: z.number(),
  name: z.string(),
  proposal: z.string(),
  kind: z.enum(decisionKinds),
  unitName: z.string(),
  /** Why the asker takes no part in it. */
  ownTies: z.array(z.object({ source: z.enum(tieSources), reason: z.enum(tieReasons) })),
  /** What is in it; null to somebody tied to it. */
  inside: z
    .object({
      unitId: id,
      namedPersonIds: z.array(id),
      summary: z.string(),
      ties: z.array(tie),
      rule,
      chairName: z.string().nullable(),
      expected: turnout,
      /** Discussion and votes; null to whoever is not told yet. */
      course: z
        .object({ discussion: z.string(), standing: z.enum(caseStandings), putOff: z.string().nullable(), votes: z.array(vote) })
        .nullable(),
      /** The asker's own answer in writing. */
      ownAnswer: z.enum(choices).nullable(),
      isAsked: z.boolean(),
      version,
      whyNot: whyNot(['change', 'drop', 'note', 'openVote', 'count', 'putOff', 'setTie']),
    })
    .nullable(),
  whyNot: whyNot(['declare', 'withdraw']),
});

/** A sitting as whoever asks may see it. */
export const showSitting = endpoint({
  method: 'GET',
  path: '/api/sittings/:sittingId',
  input: z.object({ sittingId: id }),
  output: plan.extend({
    id,
    today: dayField,
    councilId: id,
    councilName: z.string(),
    unitName: z.string(),
    state: z.enum(sittingStates),
    seats: z.array(
      named.extend({
        part: z.enum(memberParts),
        attendance: z.enum(attendances),
        substituteId: id.nullable(),
        substituteName: z.string().nullable(),
        substitutes: z.array(z.object({ personId: id, name: z.string() })),
      }),
    ),
    secretaryName: z.string().nullable(),
    /** The case before the council; null to somebody tied to it. */
    currentCaseId: id.nullable(),
    answersThrough: dayField.nullable(),
    signedOn: dayField.nullable(),
    cases: z.array(sittingCase),
    /** Members and keepers, of whom a tie may be set. */
    around: z.array(z.object({ personId: id, name: z.string() })),
    papers: z.array(z.object({ name: z.string(), title: z.string(), whyNot: whyNot(['print']) })),
    version,
    whyNot: whyNot(['prepare', 'call', 'open', 'attend', 'close', 'sign', 'readMinutes', 'takeOver']),
  }),
});

/** Units whose cases a council may hear: its own, those below it, those whose year it answers. */
export const listCaseUnits = endpoint({
  method: 'GET',
  path: '/api/sittings/:sittingId/units',
  input: z.object({ sittingId: id, search: z.string().max(100).default('') }),
  output: z.object({ units: z.array(z.object({ unitId: id, name: z.string() })) }),
});

const caseFields = z.object({
  kind: z.enum(decisionKinds),
  name: line(300),
  proposal: line(500),
  unitId: id,
  namedPersonIds: z.array(id).max(200).default([]),
  summary: paragraphs(5000).default(''),
});

/** Puts a case on the agenda. */
export const addSittingCase = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/cases',
  input: caseFields.extend({ sittingId: id }),
  output: z.object({ id, tied: z.number() }),
});

const onCase = z.object({ caseId: id });
const onCaseRead = onCase.extend({ version });
const caseDone = z.object({ id, version });

/** Changes a case; who is tied follows from it anew, and a tie found so late voids the vote. */
export const changeSittingCase = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId',
  input: caseFields.extend(onCaseRead.shape),
  output: caseDone.extend({ voided: z.boolean() }),
});

/** Takes a case off the agenda. */
export const dropSittingCase = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/drop',
  input: onCaseRead,
  output: z.object({ id }),
});

const onSitting = z.object({ sittingId: id, version });
const sittingDone = z.object({ id, state: z.enum(sittingStates), version });

/** Calls the members: they take their seats and are told. */
export const callSitting = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/call',
  input: onSitting,
  output: sittingDone,
});

/** Opens the sitting: the rules are fixed as they stand. */
export const openSitting = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/open',
  input: onSitting,
  output: sittingDone,
});

/** Closes the sitting once each case is decided or put off. */
export const closeSitting = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/close',
  input: onSitting,
  output: sittingDone,
});

/** Files the signed minutes; nothing of the sitting changes from here on. */
export const signSitting = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/sign',
  input: onSitting.extend({ signedOn: dayField, paper: upload().optional() }),
  output: sittingDone,
});

/** The scan of the signed minutes; not for somebody tied to one of the cases. */
export const openSittingMinutes = endpoint({
  method: 'GET',
  path: '/api/sittings/:sittingId/scan',
  input: z.object({ sittingId: id }),
  output: z.unknown(),
});

/** Marks whether a member is there; each tick is saved by itself. */
export const markAttendance = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/attendance',
  input: z.object({ sittingId: id, personId: id, attendance: z.enum(attendances), substituteId: id.nullable().default(null) }),
  output: z.object({ personId: id }),
});

/** Another of those who may run the sitting takes the record over. */
export const takeOverSitting = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/take-over',
  input: z.object({ sittingId: id }),
  output: z.object({ id }),
});

/** Brings a case before the council. */
export const takeUpCase = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/take-up',
  input: onCase,
  output: z.object({ id }),
});

/** Writes down what was said, without who said it. */
export const noteDiscussion = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/discussion',
  input: onCaseRead.extend({ discussion: paragraphs(10_000) }),
  output: caseDone,
});

/** A member tells that they are tied to a case: yes or no, nothing about a relative. */
export const declareTie = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/declare-tie',
  input: onCase.extend({ reason: z.enum(declaredReasons) }),
  output: z.object({ id }),
});

/** A member takes back what they declared, before the sitting opens. */
export const withdrawTie = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/withdraw-tie',
  input: onCase,
  output: z.object({ id }),
});

/** Whoever runs the sitting sets a tie of somebody; found after a vote, it voids it. */
export const setTie = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/set-tie',
  input: onCase.extend({ personId: id, reason: z.enum(declaredReasons) }),
  output: z.object({ id, voided: z.boolean() }),
});

/** Undoes a tie that was set by mistake, before anything was voted. */
export const liftTie = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/lift-tie',
  input: onCase.extend({ personId: id }),
  output: z.object({ id }),
});

/** Opens a vote on a case: who may vote is fixed; after an earlier vote only with a reason. */
export const openVote = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/open-vote',
  input: onCaseRead.extend({
    again: z.enum(againReasons).nullable().default(null),
    /** How long the browser takes ballots, in minutes. */
    minutes: z.number().int().min(1).max(10_080).default(30),
  }),
  output: caseDone,
});

/** Names the counting team of a paper ballot, its head first. */
export const nameCounters = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/counters',
  input: onCaseRead.extend({ counters: z.array(id).min(1).max(15) }),
  output: caseDone,
});

const choiceCounts = z.object({ agree: people, against: people, abstain: people });

/** Enters the count of hands or of ballots. */
export const countVote = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/count',
  input: onCaseRead.extend({
    ...choiceCounts.shape,
    written: choiceCounts.default({ agree: 0, against: 0, abstain: 0 }),
    ballots: z.object({ issued: people, collected: people, invalid: people }).nullable().default(null),
    chairSide: z.enum(choices).nullable().default(null),
  }),
  output: caseDone.extend({ voided: z.boolean() }),
});

/** Stops a vote by hand before its count is entered: it does not count. */
export const stopVote = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/stop-vote',
  input: onCaseRead,
  output: caseDone,
});

/** A member's own answer in writing, or one that came on paper and is entered by whoever runs the sitting. */
export const answerVote = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/answer',
  input: onCase.extend({ choice: z.enum(choices), personId: id.optional() }),
  output: z.object({ id }),
});

/** Closes what was asked in writing and counts the answers. */
export const closeWriting = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/close-writing',
  input: onCaseRead,
  output: caseDone.extend({ voided: z.boolean() }),
});

/** Puts a case off to another sitting. */
export const putOffCase = endpoint({
  method: 'POST',
  path: '/api/sitting-cases/:caseId/put-off',
  input: onCaseRead.extend({ reason: line(300) }),
  output: caseDone,
});

/** The papers of a sitting: giấy mời, biên bản họp, biên bản kiểm phiếu, phiếu bầu, phiếu lấy ý kiến. */
export const sittingPapers = ['invitation', 'minutes', 'ballots', 'counting-minutes', 'opinion-slip'] as const;

/** A paper of a sitting, made from what it holds; of one case where it is a case's. */
export const printSittingPaper = endpoint({
  method: 'GET',
  path: '/api/sittings/:sittingId/papers/:paper',
  input: z.object({ sittingId: id, paper: z.enum(sittingPapers), caseId: id.optional() }),
  output: z.unknown(),
  isPaper: true,
});
