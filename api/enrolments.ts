import { z } from 'zod';
import { enrolmentStates } from '#domain/enrolments/enrolment.ts';
import { reviewStates, submissionFields } from '#domain/enrolments/review.ts';
import { enrolmentKinds } from '#domain/law/cycles.ts';
import { personalTitles } from '#domain/law/personalTitles.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, upload, version, whyNot, yearQuery } from './fields.ts';

const year = z.number().int().min(1990).max(2100);

/** The decision by which the unit holds its title (quyết định đang giữ). */
export const heldDecision = z.object({ number: line(100), date: dayField, issuer: line(200), firstYear: year, lastYear: year });

/** What the unit fills in. */
export const enrolmentForm = z.object({
  kind: z.enum(enrolmentKinds),
  held: heldDecision.nullable(),
  heldNote: z
    .string()
    .transform((text) => text.normalize('NFC').trim() || null)
    .pipe(z.string().max(500).nullable()),
  cycleFirstYear: year,
  commitment: paragraphs(3000),
});

const heldShape = z.object({
  number: z.string(),
  date: dayField,
  issuer: z.string(),
  firstYear: z.number(),
  lastYear: z.number(),
});
const change = z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() });
const totals = z.object({
  staff: z.number(),
  signed: z.number(),
  byTitle: z.array(z.object({ title: z.enum(personalTitles), name: z.string(), short: z.string(), count: z.number() })),
});
const person = z.object({ personId: id, fullName: z.string(), position: z.string(), titles: z.array(z.enum(personalTitles)) });
const reason = z.object({ at: z.enum(submissionFields), text: z.string() });

/** What one superior said of one submission. */
const review = z.object({
  unitId: id,
  unitName: z.string(),
  recognises: z.boolean(),
  state: z.enum(reviewStates),
  reasons: z.array(reason),
  submission: z.number(),
  reviewedAt: z.string().nullable(),
});

/** A handing-in as it was: never what the unit writes afterwards. */
const yearBefore = z.object({ year: z.number(), number: z.string(), date: dayField, issuer: z.string() });

const submission = z.object({
  number: z.number(),
  unitName: z.string(),
  year: z.number(),
  titleName: z.string(),
  kind: z.enum(enrolmentKinds),
  kindName: z.string(),
  held: heldShape.nullable(),
  heldNote: z.string().nullable(),
  cycleFirstYear: z.number(),
  cycleYears: z.number(),
  cycleYear: z.number().nullable(),
  before: z.array(yearBefore),
  commitment: z.string(),
  persons: z.array(person),
  totals,
  submittedAt: z.string(),
  submittedByName: z.string(),
  late: z.boolean(),
  hasPaper: z.boolean(),
  receipt: z.string(),
  contentHash: z.string(),
});

const rule = z.object({
  kind: z.enum(enrolmentKinds),
  name: z.string(),
  years: z.number(),
  /** Where the cycle of this kind would begin for this unit. */
  firstYear: z.number(),
  law: z.string(),
  isCertain: z.boolean(),
});

/** The unit's own page: the form as it stands or as the plan suggests it, the persons' list to be attached, what each superior said. */
export const showUnitEnrolment = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/enrolment',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    unitId: id,
    unitName: z.string(),
    year: z.number(),
    titleName: z.string().nullable(),
    planTitle: z.string(),
    today: dayField,
    now: z.string(),
    window: z.object({ opensAt: z.string(), closesAt: z.string(), standing: z.enum(['early', 'open', 'late']) }),
    superiors: z.array(z.object({ unitId: id, unitName: z.string(), recognises: z.boolean() })),
    rules: z.array(rule),
    /** `null` while nothing is written: `form` is then what the plan suggests. */
    enrolmentId: id.nullable(),
    state: z.enum(enrolmentStates).nullable(),
    version,
    form: z.object({
      kind: z.enum(enrolmentKinds),
      held: heldShape.nullable(),
      heldNote: z.string().nullable(),
      cycleFirstYear: z.number(),
      commitment: z.string(),
    }),
    /** The decision by which the unit holds its title, as far as this site knows; offered where the form has none. */
    heldKnown: heldShape.nullable(),
    cycleYears: z.number(),
    cycleYear: z.number().nullable(),
    /** Years before this one that count by papers from before the system. */
    before: z.array(yearBefore),
    persons: z.array(person),
    totals,
    withdrawReason: z.string().nullable(),
    reviews: z.array(review),
    lastSubmission: submission.nullable(),
    /** What would be different from the last submission. */
    changes: z.array(change),
    mayHeadSubmit: z.boolean(),
    whyNot: whyNot(['save', 'submit', 'submitOnPaper', 'withdraw']),
  }),
});

/** Writes the unit's form; `version` 0 where there was none. It may be incomplete: only sending asks for everything. */
export const saveEnrolment = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/enrolment',
  input: z.object({ campaignId: id, version, ...enrolmentForm.shape }),
  output: z.object({ enrolmentId: id, version }),
});

/** Hands it to all superiors at once; the clerk attaches the signed paper. */
export const submitEnrolment = endpoint({
  method: 'POST',
  path: '/api/enrolments/:enrolmentId/submit',
  input: z.object({ enrolmentId: id, version, paper: upload().optional() }),
  output: z.object({
    enrolmentId: id,
    version,
    number: z.number(),
    late: z.boolean(),
    receipt: z.string(),
    contentHash: z.string(),
    submittedAt: z.string(),
    superiors: z.array(z.string()),
  }),
});

/** Takes the enrolment back for the year, with the reason the superiors read. */
export const withdrawEnrolment = endpoint({
  method: 'POST',
  path: '/api/enrolments/:enrolmentId/withdraw',
  input: z.object({ enrolmentId: id, version, reason: paragraphs(500, true) }),
  output: z.object({ enrolmentId: id, version }),
});

/** The enrolments sent to the bodies the person sits at, by what their own body said of them (hàng chờ thẩm định đăng ký). */
export const listEnrolments = endpoint({
  method: 'GET',
  path: '/api/enrolments',
  input: z.object({
    state: z.enum([...reviewStates, 'withdrawn']).optional(),
    year: yearQuery.optional(),
    search: z.string().max(100).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        enrolmentId: id,
        bodyId: id,
        bodyName: z.string(),
        unitName: z.string(),
        year: z.number(),
        kindName: z.string(),
        titleName: z.string(),
        state: z.enum([...reviewStates, 'withdrawn']),
        submission: z.number(),
        submittedAt: z.string(),
        late: z.boolean(),
        signed: z.number(),
        staff: z.number(),
      }),
    ),
    counts: z.object({ waiting: z.number(), returned: z.number(), accepted: z.number(), withdrawn: z.number() }),
    years: z.array(z.number()),
    page: z.number(),
    pages: z.number(),
    now: z.string(),
  }),
});

/** One enrolment as a superior reads it: the last submission, what changed since the one before, what this body said. */
export const showEnrolment = endpoint({
  method: 'GET',
  path: '/api/enrolments/:enrolmentId',
  input: z.object({ enrolmentId: id }),
  output: z.object({
    enrolmentId: id,
    campaignId: id,
    unitName: z.string(),
    isWithdrawn: z.boolean(),
    withdrawReason: z.string().nullable(),
    submission,
    changes: z.array(change),
    /** Only of the bodies the reader sits at; the unit sees all on its own page. */
    reviews: z.array(
      review.extend({
        earlier: z.array(
          z.object({
            submission: z.number(),
            state: z.enum(['accepted', 'returned']),
            reasons: z.array(reason),
            reviewedAt: z.string(),
          }),
        ),
        whyNot: whyNot(['accept', 'return']),
      }),
    ),
  }),
});

/** Accepts the submission in the name of one body. `submission` is the number that was read. */
export const acceptEnrolment = endpoint({
  method: 'POST',
  path: '/api/enrolments/:enrolmentId/accept',
  input: z.object({ enrolmentId: id, bodyId: id, submission: z.number().int().min(1) }),
  output: z.object({ enrolmentId: id, state: z.enum(enrolmentStates) }),
});

/** Returns it with a reason at each field concerned. */
export const returnEnrolment = endpoint({
  method: 'POST',
  path: '/api/enrolments/:enrolmentId/return',
  input: z.object({
    enrolmentId: id,
    bodyId: id,
    submission: z.number().int().min(1),
    reasons: z
      .array(z.object({ at: z.enum(submissionFields), text: paragraphs(500, true) }))
      .min(1)
      .max(20),
  }),
  output: z.object({ enrolmentId: id, state: z.enum(enrolmentStates) }),
});

/** The scanned signed paper of the last submission. */
export const downloadEnrolmentPaper = endpoint({
  method: 'GET',
  path: '/api/enrolments/:enrolmentId/paper',
  input: z.object({ enrolmentId: id }),
  output: z.never(),
});

/** The enrolment as a paper: for the unit as it stands, to be signed; for the superiors as it was last sent. */
export const printEnrolment = endpoint({
  method: 'GET',
  path: '/api/enrolments/:enrolmentId/form.pdf',
  input: z.object({ enrolmentId: id }),
  output: z.never(),
  isPaper: true,
});

/** The persons' list as it was last sent. */
export const printAttachedList = endpoint({
  method: 'GET',
  path: '/api/enrolments/:enrolmentId/persons.pdf',
  input: z.object({ enrolmentId: id }),
  output: z.never(),
  isPaper: true,
});
