import { z } from 'zod';
import { revocationCauses } from '#domain/law/awardRevocation.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const audience = z.enum(['collective', 'individual']);
const law = z.object({ text: z.string(), at: z.string().optional() });
const money = z.number().int().min(0);

/** The round that a page is about. */
export const roundHead = z.object({
  id,
  unitId: id,
  unitName: z.string(),
  title: z.string(),
  year: z.number(),
  state: z.enum(['open', 'weighing', 'posted', 'decided', 'announced']),
});

/** One line of the register of awards (sổ khen thưởng). */
export const award = z.object({
  id,
  roundId: id,
  audience,
  name: z.string(),
  position: z.string(),
  unitName: z.string(),
  byUnitId: id,
  byUnitName: z.string(),
  form: z.string(),
  merit: z.string(),
  year: z.number(),
  registerNumber: z.number(),
  number: z.string(),
  decidedOn: dayField,
  bonus: money,
  payment: z.object({ turn: z.number(), paidOn: dayField, receivedBy: z.string(), hasScan: z.boolean() }).nullable(),
  revocation: z
    .object({ number: z.string(), revokedOn: dayField, cause: z.enum(revocationCauses), reason: z.string(), toRecover: money })
    .nullable(),
  recovery: z.object({ recoveredOn: dayField, paper: z.string() }).nullable(),
  whyNot: whyNot(['pay', 'correct', 'revoke', 'recover', 'certificate']),
});

const onList = z.object({
  nominationId: id,
  audience,
  name: z.string(),
  position: z.string(),
  unitName: z.string(),
  form: z.string(),
});

/** What a decision would fix, or has fixed. */
export const showAwardDecision = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/decision',
  input: z.object({ roundId: id }),
  output: z.object({
    round: roundHead,
    today: dayField,
    merit: z.string(),
    chosen: z.array(onList.extend({ postedOn: dayField.nullable(), until: dayField.nullable() })),
    /** The bonus by the law of today, in đồng; null where no rate is held for the day. */
    rates: z
      .object({
        baseWage: money,
        baseWageLaw: law,
        individualRate: z.number(),
        collectiveRate: z.number(),
        individual: money,
        collective: money,
        law,
        isCertain: z.boolean(),
      })
      .nullable(),
    /** The first day on which it may be signed; null while the list was not posted. */
    earliest: dayField.nullable(),
    signerTitle: z.string().nullable(),
    /** What the paper still lacks, in words. */
    missing: z.array(z.string()),
    decided: z
      .object({
        number: z.string(),
        decidedOn: dayField,
        signerTitle: z.string(),
        hasScan: z.boolean(),
        total: money,
        announced: z.object({ on: dayField, occasion: z.string() }).nullable(),
      })
      .nullable(),
    whyNot: whyNot(['decide', 'announce']),
  }),
});

/** Signs and numbers the decision: it freezes the list and makes the awards. */
export const decideAwards = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/decision',
  input: z.object({
    roundId: id,
    number: line(60),
    decidedOn: dayField,
    signerTitle: line(200),
    /** Null: no money goes with it. Rates in hundredths of the base wage. */
    bonus: z
      .object({
        source: line(300),
        individualRate: z.number().int().min(0).max(10_000),
        collectiveRate: z.number().int().min(0).max(10_000),
        rateSource: line(300),
      })
      .nullable(),
    paper: upload().optional(),
  }),
  output: z.object({ decisionId: id, awards: z.number(), total: money }),
});

/** The decision as a paper: a draft before it is signed. */
export const downloadAwardDecision = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/decision.pdf',
  input: z.object({ roundId: id }),
  output: z.unknown(),
  isPaper: true,
});

/** The scan of the signed decision. */
export const openAwardDecision = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/decision/scan',
  input: z.object({ roundId: id }),
  output: z.unknown(),
});

/** What is looked for in the register. */
const registerFilter = listPart.extend({
  audience: audience.optional(),
  state: z.enum(['standing', 'revoked']).optional(),
  mine: z.enum(['yes']).optional(),
});

/** The awards that the person may see, the newest decision first. */
export const listAwards = endpoint({
  method: 'GET',
  path: '/api/awards',
  input: registerFilter,
  output: z.object({
    ...counted,
    /** Every year of the register, whatever part is asked for, newest first. */
    years: z.array(z.number()),
    today: dayField,
    awards: z.array(award),
  }),
});

/** The same lines as a workbook, all pages of them. */
export const exportAwards = endpoint({
  method: 'GET',
  path: '/api/awards.xlsx',
  input: registerFilter.omit({ page: true, size: true }),
  output: z.unknown(),
});

/** The certificate of one award as a paper (giấy khen). */
export const downloadAwardCertificate = endpoint({
  method: 'GET',
  path: '/api/awards/:awardId/certificate.pdf',
  input: z.object({ awardId: id }),
  output: z.unknown(),
  isPaper: true,
});

/** Who is paid how much in a round, and who signed for it. */
export const showBonuses = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/bonuses',
  input: z.object({ roundId: id }),
  output: z.object({
    round: roundHead,
    today: dayField,
    decision: z
      .object({
        number: z.string(),
        decidedOn: dayField,
        baseWage: money.nullable(),
        individualRate: z.number().nullable(),
        collectiveRate: z.number().nullable(),
        rateSource: z.string().nullable(),
        source: z.string().nullable(),
      })
      .nullable(),
    awards: z.array(award),
    /** Notes of payments that were struck out as wrong, with what was noted after. */
    corrections: z.array(
      z.object({
        awardId: id,
        name: z.string(),
        turn: z.number(),
        paidOn: dayField,
        receivedBy: z.string(),
        reason: z.string(),
        correctedOn: dayField,
        next: z.object({ paidOn: dayField, receivedBy: z.string() }).nullable(),
      }),
    ),
    total: money,
    paid: money,
    toRecover: money,
    recovered: money,
    whyNot: whyNot(['pay']),
  }),
});

/** The list to be signed for (danh sách ký nhận tiền thưởng). */
export const downloadBonusList = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/bonus-list.pdf',
  input: z.object({ roundId: id }),
  output: z.unknown(),
  isPaper: true,
});

/** Notes that bonuses were paid, by the signed list. */
export const payBonuses = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/payments',
  input: z.object({
    roundId: id,
    paidOn: dayField,
    payments: z
      .array(z.object({ awardId: id, receivedBy: line(120) }))
      .min(1)
      .max(1000),
    paper: upload().optional(),
  }),
  output: z.object({ paid: z.number(), amount: money }),
});

/** Puts a wrongly noted payment right: the note is struck out with its reason and kept. */
export const correctPayment = endpoint({
  method: 'POST',
  path: '/api/awards/:awardId/payment/corrections',
  input: z.object({
    awardId: id,
    /** Of the note that was read. */
    turn: z.number().int().min(1),
    reason: paragraphs(2000, true),
    /** Null: the money was not paid. */
    instead: z.object({ paidOn: dayField, receivedBy: line(120) }).nullable(),
    paper: upload().optional(),
  }),
  output: z.object({ awardId: id, isPaid: z.boolean() }),
});

/** The signed list that a payment was noted by. */
export const openPayment = endpoint({
  method: 'GET',
  path: '/api/awards/:awardId/payment/scan',
  input: z.object({ awardId: id }),
  output: z.unknown(),
});

/** The awards are made known at the conference; from now on they are public. */
export const announceAwards = endpoint({
  method: 'POST',
  path: '/api/award-rounds/:roundId/announcement',
  input: z.object({ roundId: id, announcedOn: dayField, occasion: line(300) }),
  output: z.object({ awards: z.number() }),
});

/** Cancels an award by a decision (hủy bỏ quyết định khen thưởng). */
export const revokeAward = endpoint({
  method: 'POST',
  path: '/api/awards/:awardId/revocation',
  input: z.object({
    awardId: id,
    number: line(60),
    revokedOn: dayField,
    signerTitle: line(200),
    cause: z.enum(revocationCauses),
    reason: paragraphs(2000, true),
    paper: upload().optional(),
  }),
  output: z.object({ awardId: id, toRecover: money }),
});

/** The decision that cancelled it, as a paper. */
export const downloadAwardRevocation = endpoint({
  method: 'GET',
  path: '/api/awards/:awardId/revocation.pdf',
  input: z.object({ awardId: id }),
  output: z.unknown(),
  isPaper: true,
});

/** Notes that the bonus of a cancelled award came back. */
export const recoverBonus = endpoint({
  method: 'POST',
  path: '/api/awards/:awardId/recovery',
  input: z.object({ awardId: id, recoveredOn: dayField, paper: line(300) }),
  output: z.object({ awardId: id }),
});
