import { z } from 'zod';
import { disputeAnswers, disputeGrounds } from '#domain/council/dispute.ts';
import { electionStates } from '#domain/council/election.ts';
import { votingForms } from '#domain/council/votingForm.ts';
import { endpoint } from './endpoint.ts';
import { id, line, version, whyNot } from './fields.ts';

/** A thing of docs/ballot.md §3; its exact shape is checked by the verifier's own readers. */
const published = z.record(z.string(), z.unknown());
const point = z.string().regex(/^[0-9a-f]{64}$/);
const receipt = point;

/** Names who keeps a council's keys, and how many of them open a result (người giữ khóa, ngưỡng). */
export const nameTrustees = endpoint({
  method: 'POST',
  path: '/api/councils/:councilId/trustees',
  input: z.object({ councilId: id, trustees: z.array(id).min(2).max(15), threshold: z.number().int().min(1).max(15), version }),
  output: z.object({ id, version }),
});

/** Who keeps a council's keys, and who has yet to make them. */
export const showTrustees = endpoint({
  method: 'GET',
  path: '/api/councils/:councilId/trustees',
  input: z.object({ councilId: id }),
  output: z.object({
    threshold: z.number().nullable(),
    trustees: z.array(z.object({ id, personId: id, name: z.string(), madeAt: z.string().nullable() })),
    /** The asker's own place among them. */
    ownId: id.nullable(),
    members: z.array(z.object({ personId: id, name: z.string() })),
    version,
    whyNot: whyNot(['name']),
  }),
});

/** A trustee publishes the public half of the keys made in their own browser. */
export const giveTrusteeKey = endpoint({
  method: 'POST',
  path: '/api/councils/:councilId/trustee-key',
  input: z.object({ councilId: id, trustee: published }),
  output: z.object({ id }),
});

/** What a trustee has to do in the elections of a sitting. */
export const trusteeSteps = ['deal', 'acknowledge', 'decrypt', 'wait', 'done'] as const;

/** What waits for the asker as a trustee in a sitting, with all their browser needs for it. */
export const listTrusteeWork = endpoint({
  method: 'GET',
  path: '/api/sittings/:sittingId/trustee-work',
  input: z.object({ sittingId: id }),
  output: z.object({
    works: z.array(
      z.object({
        electionId: id,
        trusteeId: id,
        caseName: z.string(),
        state: z.enum(electionStates),
        step: z.enum(trusteeSteps),
        /** How many trustees have done this step, of how many wanted. */
        has: z.number(),
        of: z.number(),
        manifest: published,
        dealings: z.array(published),
        /** The closed record, for the decryption. */
        record: published.nullable(),
      }),
    ),
  }),
});

const onElection = z.object({ electionId: id });
const electionDone = z.object({ id, state: z.enum(electionStates) });

/** A trustee's contribution to the joint key of an election (phần góp khóa). */
export const giveDealing = endpoint({
  method: 'POST',
  path: '/api/elections/:electionId/dealing',
  input: onElection.extend({ dealing: published }),
  output: electionDone,
});

/** A trustee has checked all contributions; with the last of them voting opens. */
export const giveAcknowledgement = endpoint({
  method: 'POST',
  path: '/api/elections/:electionId/acknowledgement',
  input: onElection.extend({ acknowledgement: published }),
  output: electionDone,
});

/** A trustee shows that another dealt them a wrong share; the setup cannot go on. */
export const giveComplaint = endpoint({
  method: 'POST',
  path: '/api/elections/:electionId/complaint',
  input: onElection.extend({
    complaint: z.object({
      trustee: id,
      dealer: id,
      point,
      proof: z.object({ commitments: z.array(point).length(2), response: point }),
    }),
  }),
  output: electionDone,
});

/** A trustee's part of the decryption; with the last one needed the vote is counted. */
export const giveDecryption = endpoint({
  method: 'POST',
  path: '/api/elections/:electionId/decryption',
  input: onElection.extend({ decryption: published }),
  output: electionDone,
});

const ground = z.enum(disputeGrounds);

/** The asker's own last complaint about a ballot, with its answer. */
export const ownDispute = z.object({
  ground,
  saidAt: z.string(),
  answer: z.enum(disputeAnswers).nullable(),
  reason: z.string(),
});

/** The asker's ballots in the votes that are open in a sitting: all that a browser needs to cast them. */
export const listBallots = endpoint({
  method: 'GET',
  path: '/api/sittings/:sittingId/ballots',
  input: z.object({ sittingId: id }),
  output: z.object({
    title: z.string(),
    now: z.string(),
    ballots: z.array(
      z.object({
        electionId: id,
        caseId: id,
        caseName: z.string(),
        proposal: z.string(),
        summary: z.string(),
        form: z.enum(votingForms),
        state: z.enum(electionStates),
        closesAt: z.string(),
        voted: z.number(),
        voters: z.number(),
        /** The asker's pseudonym on the board. */
        voter: z.string(),
        /** The record at its opening, with no board; null while the keys are being made. */
        opening: published.nullable(),
        /** The asker's ballot that counts, to be named by the next. */
        before: published.nullable(),
        /** When it was taken. */
        beforeAt: z.string().nullable(),
        ownDispute: ownDispute.nullable(),
        whyNot: whyNot(['cast', 'dispute']),
      }),
    ),
  }),
});

/** Casts one ballot in each of several elections, all or none (bỏ phiếu); again, it replaces the one before. */
export const castBallots = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/ballots',
  input: z.object({
    sittingId: id,
    ballots: z
      .array(z.object({ electionId: id, ballot: published }))
      .min(1)
      .max(60),
  }),
  output: z.object({
    taken: z.array(
      z.object({
        electionId: id,
        at: z.string(),
        /** The receipt with the place on the board, signed by whoever keeps it; null where no receipts are given. */
        receipt: z
          .object({
            receipt,
            seq: z.number(),
            previous: z.string(),
            signature: z.object({ commitment: point, response: point }),
          })
          .nullable(),
      }),
    ),
  }),
});

/** A voter says that the ballot in their name is not theirs, or that theirs is gone (khiếu nại về phiếu). */
export const disputeBallot = endpoint({
  method: 'POST',
  path: '/api/elections/:electionId/dispute',
  input: onElection.extend({ ground, receipt: receipt.nullable().default(null) }),
  output: z.object({ id }),
});

/** Whoever runs the sitting answers a complaint: upheld, the vote is void and taken again; dismissed, it stands with a reason. */
export const answerDispute = endpoint({
  method: 'POST',
  path: '/api/elections/:electionId/dispute-answer',
  input: onElection.extend({ disputeId: id, answer: z.enum(disputeAnswers), reason: line(500) }),
  output: z.object({ id, voided: z.boolean() }),
});

/** The public board of an election (bảng phiếu): no choice is on it, nor ever was. */
export const showElection = endpoint({
  method: 'GET',
  path: '/api/elections/:electionId',
  input: onElection,
  output: z.object({
    id,
    sittingId: id,
    caseName: z.string(),
    proposal: z.string(),
    form: z.enum(votingForms),
    state: z.enum(electionStates),
    isVoid: z.boolean(),
    digest: z.string(),
    opensAt: z.string(),
    closesAt: z.string(),
    quorum: z.number(),
    voters: z.number(),
    voted: z.number(),
    trustees: z.number(),
    threshold: z.number(),
    decrypted: z.number(),
    closing: z.string().nullable(),
    results: z.array(z.object({ title: z.string(), count: z.number() })).nullable(),
    /** The asker's pseudonym. */
    ownVoter: z.string().nullable(),
    /** Who has a ballot on the board, by name, once voting is closed; null before. When and how often is not said here. */
    turnout: z.array(z.object({ name: z.string(), hasVoted: z.boolean() })).nullable(),
    entries: z.array(
      z.object({
        seq: z.number(),
        at: z.string(),
        kind: z.enum(['credential', 'ballot', 'closing']),
        voter: z.string().nullable(),
        receipt: receipt.nullable(),
        /** The device's key that a credential vouches for, or that a ballot is signed with. */
        key: point.nullable(),
      }),
    ),
    ownDispute: ownDispute.nullable(),
    whyNot: whyNot(['record', 'dispute']),
  }),
});

/** The record of an election, as `datchuan ballot verify` reads it. */
export const openElectionRecord = endpoint({
  method: 'GET',
  path: '/api/elections/:electionId/record',
  input: onElection,
  output: z.unknown(),
});

/** Closes the voting: everybody has voted, or its time is over; below the quorum nothing is decrypted. */
export const closeElection = endpoint({
  method: 'POST',
  path: '/api/elections/:electionId/close',
  input: onElection,
  output: electionDone,
});

/** Begins the setup of the keys again, without trustees who left or dealt wrongly. */
export const restartElection = endpoint({
  method: 'POST',
  path: '/api/elections/:electionId/restart',
  input: onElection.extend({ without: z.array(id).max(15).default([]) }),
  output: electionDone,
});

/** Gives a vote up whose result cannot be decrypted: it does not count, the case is voted again. */
export const abandonElection = endpoint({
  method: 'POST',
  path: '/api/elections/:electionId/abandon',
  input: onElection,
  output: z.object({ id, version }),
});
