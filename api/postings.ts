import { z } from 'zod';
import { petitionStates, petitionWays } from '#domain/commendation/petition.ts';
import { roundHead } from './awards.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, version, whyNot } from './fields.ts';

/** The list that hangs inside, and what was said about it; petitions only to those who answer them. */
export const showPosting = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/posting',
  input: z.object({ roundId: id }),
  output: z.object({
    round: roundHead,
    today: dayField,
    /** How long a list is posted where the body has no rule of its own. */
    rule: z.object({ workingDays: z.number(), source: z.string(), isCertain: z.boolean() }),
    postings: z.array(z.object({ postedOn: dayField, until: dayField, workingDays: z.number(), source: z.string() })),
    list: z.array(
      z.object({
        nominationId: id,
        audience: z.enum(['collective', 'individual']),
        name: z.string(),
        position: z.string(),
        unitName: z.string(),
        form: z.string(),
        /** Null while it waits to be posted; only keepers see such a line. */
        postedOn: dayField.nullable(),
        until: dayField.nullable(),
        isUp: z.boolean(),
      }),
    ),
    /** Whether the one who asks keeps the round: posts, answers. */
    keeps: z.boolean(),
    petitions: z.array(
      z.object({
        id,
        nominationId: id,
        name: z.string(),
        receivedOn: dayField,
        way: z.enum(petitionWays),
        text: z.string(),
        state: z.enum(petitionStates),
        answer: z.string().nullable(),
        answeredOn: dayField.nullable(),
        version,
        whyNot: whyNot(['answer']),
      }),
    ),
    whyNot: whyNot(['post', 'petition']),
  }),
});

/** Posts those chosen who are on no list yet. */
export const postAwards = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/postings',
  input: z.object({ roundId: id, postedOn: dayField, workingDays: z.number().int().min(1).max(60), source: line(300) }),
  output: z.object({ until: dayField, posted: z.number() }),
});

/** Says something about somebody on the list. Nothing of who says it is kept; the code is shown once and leads to the answer. */
export const makePetition = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/petitions',
  input: z.object({
    roundId: id,
    nominationId: id,
    text: paragraphs(4000, true),
    /** Entered by a keeper: what came on paper, or was said, and when. */
    received: z
      .object({ on: dayField, way: z.enum(['paper', 'spoken']) })
      .nullable()
      .default(null),
  }),
  output: z.object({ code: z.string() }),
});

/** What became of a petition, for whoever holds its code. */
export const followPetition = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/petitions/follow',
  input: z.object({ roundId: id, code: line(40) }),
  output: z.object({
    state: z.enum(petitionStates),
    name: z.string(),
    answer: z.string().nullable(),
    answeredOn: dayField.nullable(),
  }),
});

/** Answers with its reason; one that is upheld takes the nominee off the list and frees the place. */
export const answerPetition = endpoint({
  method: 'POST',
  path: '/api/petitions/:petitionId/answer',
  input: z.object({ petitionId: id, isUpheld: z.boolean(), answer: paragraphs(4000, true), version }),
  output: z.object({ id, version }),
});
