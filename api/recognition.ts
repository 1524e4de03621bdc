import { z } from 'zod';
import { titleStates } from '#domain/recognition/toTitle.ts';
import { askedCouncil } from './council.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, refusal, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const reason = refusal;

/** The year's result as announced (thông báo kết quả năm); points in hundredths. */
export const yearResult = z.object({
  id,
  year: z.number(),
  qualified: z.boolean(),
  total: z.number(),
  reasons: z.array(reason),
  number: z.string(),
  announcedOn: dayField,
  byUnitName: z.string(),
});

/** A title that was given, standing or revoked. */
export const title = z.object({
  id,
  unitId: id,
  unitName: z.string(),
  titleName: z.string(),
  kind: z.enum(['first', 'again']),
  firstYear: z.number(),
  lastYear: z.number(),
  number: z.string(),
  decidedOn: dayField,
  signerTitle: z.string(),
  byUnitId: id,
  byUnitName: z.string(),
  code: z.string(),
  isSample: z.boolean(),
  revocation: z.object({ number: z.string(), revokedOn: dayField, reason: z.string() }).nullable(),
  whyNot: whyNot(['revoke', 'download']),
});

/** The address of a title's public page as a square of dark cells (mã QR), for an SVG path on a grid of `size` cells. */
const square = z.object({ url: z.string(), size: z.number(), path: z.string() });

/** Points as appraised, against what passes; in hundredths. */
const standing = z.object({
  total: z.number(),
  maxPoints: z.number(),
  passPoints: z.number(),
  groups: z.array(
    z.object({ code: z.string(), text: z.string(), maxPoints: z.number(), minPoints: z.number(), points: z.number() }),
  ),
});

const law = z.object({ text: z.string(), at: z.string().optional() });
const cycle = z.object({
  kind: z.enum(['first', 'keeping', 'again']),
  firstYear: z.number(),
  years: z.number(),
  streak: z.number(),
  law,
});

/** How far a movement is from its next title, from announced results alone (còn thiếu gì để được công nhận). */
const missingForTitle = {
  state: z.enum(titleStates),
  /** The cycle of the next title; null where nothing was enrolled. */
  cycle: z
    .object({
      kind: z.enum(['first', 'keeping', 'again']),
      firstYear: z.number(),
      needed: z.number(),
      law,
      isCertain: z.boolean(),
    })
    .nullable(),
  through: z.number().nullable(),
  streak: z.number(),
  missing: z.number(),
  /** After which year a decision is possible at the earliest. */
  earliest: z.number().nullable(),
  brokenIn: z.number().nullable(),
};

/** Who decides on the title and who reviews, from a day up to the first day out, by which text (thẩm quyền công nhận). */
export const power = z.object({
  from: dayField,
  until: dayField.nullable(),
  body: z.string(),
  reviewers: z.array(z.string()),
  law,
  isCertain: z.boolean(),
  /** Whether the body that recognises here is the one; null where none is asked about. */
  fits: z.boolean().nullable(),
});

/** A title or a year's result that papers from before the system say. */
export const pastRecognition = z.object({
  id,
  what: z.enum(['title', 'year-result']),
  unitId: id,
  unitName: z.string(),
  title: z.string().nullable(),
  firstYear: z.number(),
  lastYear: z.number(),
  qualified: z.boolean(),
  points: z.number().nullable(),
  number: z.string().nullable(),
  decidedOn: dayField.nullable(),
  issuer: z.string().nullable(),
  enteredOn: dayField,
  /** Its notice or decision is named. */
  isNamed: z.boolean(),
  struck: z.object({ on: dayField, reason: z.string() }).nullable(),
  whyNot: whyNot(['strike']),
});

/** Everything about the outcome of one campaign: its result, the cycle so far, the titles of the unit, what may be done now. */
export const showOutcome = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/outcome',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    unitId: id,
    unitName: z.string(),
    year: z.number(),
    result: yearResult.nullable(),
    /** What the appraisal would announce; only for those who announce. */
    proposal: z.object({ qualified: z.boolean(), total: z.number(), reasons: z.array(reason) }).nullable(),
    /** The finished appraisal in figures. */
    points: standing.nullable(),
    cycle: cycle.nullable(),
    toTitle: z.object(missingForTitle),
    /** Every reason why there is no title after this year, whoever asks. */
    whyNoTitle: z.array(reason),
    /** What papers from before the system say in this movement, with why a year does not count in the row. */
    past: z.array(pastRecognition.extend({ whyNotCount: z.array(reason) })),
    results: z.array(
      z.object({
        campaignId: id,
        year: z.number(),
        qualified: z.boolean(),
        /** False where it qualified and yet does not count after a merger. */
        counts: z.boolean(),
        /** Whose year it was, where it was a predecessor's. */
        ofUnit: z.string().nullable(),
        number: z.string(),
        announcedOn: dayField,
      }),
    ),
    /** How heirs went on with what predecessors had (tiếp nối sau sắp xếp). */
    inheritances: z.array(
      z.object({
        year: z.number(),
        rule: z.enum(['main', 'all', 'none']),
        ruleName: z.string(),
        decisions: z.string(),
        reason: z.string(),
        chosenBy: z.string(),
        chosenOn: dayField,
        others: z.array(z.string()),
      }),
    ),
    titles: z.array(title.extend({ square })),
    /** What councils were asked about this title, the first one first; empty for the unit, which learns of a decision alone. */
    council: z.array(askedCouncil),
    /** The body that announces and decides. */
    byUnitId: id,
    byUnitName: z.string(),
    /** The day whose power counts: of the decision, else today. */
    powerOn: dayField,
    powers: z.array(power),
    /** The office and the day a decision is usually signed with: the position of whoever asks. */
    signerTitle: z.string().nullable(),
    whyNot: whyNot(['announce', 'decide']),
  }),
});

/** Titles that whoever receives can bring to a council, with the sittings to come of the councils that judge them; the first hundred. */
export const listTitlesToBring = endpoint({
  method: 'GET',
  path: '/api/titles-to-bring',
  input: z.object({}),
  output: z.object({
    sittings: z.array(z.object({ id, title: z.string(), meetsOn: dayField, unitId: id, councilName: z.string() })),
    titles: z.array(z.object({ campaignId: id, unitName: z.string(), year: z.number(), byUnitId: id })),
    /** How many more there are than those given. */
    more: z.number(),
  }),
});

/** Titles that units have earned come before a sitting of the recogniser's council, a case each. */
export const bringTitles = endpoint({
  method: 'POST',
  path: '/api/sittings/:sittingId/titles',
  input: z.object({ sittingId: id, campaignIds: z.array(id).min(1).max(100) }),
  output: z.object({ brought: z.number() }),
});

/** Signs and numbers the notice of the year's result. */
export const announceResult = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/result',
  input: z.object({ campaignId: id, number: line(60), announcedOn: dayField }),
  output: z.object({ resultId: id, qualified: z.boolean(), total: z.number(), reasons: z.array(reason) }),
});

/** Decides on the title after the year of this campaign: number, day, in which office it is signed. */
export const decideTitle = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/title',
  input: z.object({ campaignId: id, number: line(60), decidedOn: dayField, signerTitle: line(200) }),
  output: z.object({ titleId: id, code: z.string() }),
});

export const revokeTitle = endpoint({
  method: 'POST',
  path: '/api/titles/:titleId/revocation',
  input: z.object({ titleId: id, number: line(60), revokedOn: dayField, reason: paragraphs(2000, true) }),
  output: z.object({ titleId: id }),
});

/** Titles that a later conclusion would have cost, for the body that gave them: revoke by decision, or let stand by a paper. */
export const listTitlesToWeigh = endpoint({
  method: 'GET',
  path: '/api/titles-to-weigh',
  input: z.object({}),
  output: z.object({
    today: dayField,
    titles: z.array(
      z.object({
        title,
        /** Where the decision to revoke is made. */
        campaignId: id.nullable(),
        years: z.array(
          z.object({
            year: z.number(),
            campaignId: id,
            lines: z.array(z.object({ code: z.string(), text: z.string() })),
            reasons: z.array(reason),
          }),
        ),
        whyNot: whyNot(['keep']),
      }),
    ),
  }),
});

/** The body lets the title stand in spite of what was concluded; asked again only for a new conclusion. */
export const keepTitle = endpoint({
  method: 'POST',
  path: '/api/titles/:titleId/keep',
  input: z.object({ titleId: id, on: dayField, paper: line(300) }),
  output: z.object({ titleId: id }),
});

/** What papers from before say of the person's units, and what was entered where they sit; the latest year first. */
export const listPastRecognition = endpoint({
  method: 'GET',
  path: '/api/past-recognition',
  input: listPart,
  output: z.object({ ...counted, past: z.array(pastRecognition) }),
});

/** Strikes out a line that was entered wrongly; what it said stays with the reason. */
export const strikePastRecognition = endpoint({
  method: 'POST',
  path: '/api/past-recognition/:pastRecognitionId/strike',
  input: z.object({ pastRecognitionId: id, reason: line(500) }),
  output: z.object({ id }),
});

/** Years that are appraised or announced, of the person's units and of those launched towards their body; with what comes next. */
export const listOutcomes = endpoint({
  method: 'GET',
  path: '/api/outcomes',
  input: listPart.extend({
    list: z.enum(['all', 'to-announce', 'to-decide', 'announced']).default('all'),
    result: z.enum(['qualified', 'not-qualified']).optional(),
  }),
  output: z.object({
    ...counted,
    /** All years of the list, whatever part is asked for, newest first. */
    years: z.array(z.number()),
    outcomes: z.array(
      z.object({
        campaignId: id,
        unitId: id,
        unitName: z.string(),
        year: z.number(),
        appraisedOn: dayField.nullable(),
        result: z.object({ qualified: z.boolean(), total: z.number(), number: z.string(), announcedOn: dayField }).nullable(),
        cycle: cycle.omit({ law: true }).nullable(),
        next: z.enum(['announce', 'decide', 'none']),
        /** The last council that was asked, as far as whoever asks may know. */
        council: askedCouncil.nullable(),
        /** Whether this person is the one to do it. */
        isMine: z.boolean(),
      }),
    ),
  }),
});

/** What the units a person sees or administers lack for their next title; how many stand where. */
export const listToTitle = endpoint({
  method: 'GET',
  path: '/api/to-title',
  input: listPart.omit({ year: true }).extend({ state: z.enum(titleStates).optional(), unitId: id.optional() }),
  output: z.object({
    ...counted,
    counts: z.partialRecord(z.enum(titleStates), z.number()),
    units: z.array(
      z.object({
        unitId: id,
        unitName: z.string(),
        /** Whose movement it was, where the unit inherited it. */
        livedAs: z.string().nullable(),
        campaignId: id.nullable(),
        ...missingForTitle,
      }),
    ),
  }),
});

/** Titles of the units where the person sits, and of those their body recognised. */
export const listTitles = endpoint({
  method: 'GET',
  path: '/api/titles',
  input: listPart.extend({ state: z.enum(['standing', 'revoked']).optional() }),
  output: z.object({
    ...counted,
    /** With the campaign of the last year the title recognises. */
    titles: z.array(title.extend({ campaignId: id.nullable() })),
  }),
});

/** Papers and files of a result and a title, each as a download. */
const file = z.unknown();
export const downloadResultNotice = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/result/notice.pdf',
  input: z.object({ campaignId: id }),
  output: file,
  isPaper: true,
});
export const downloadCertificate = endpoint({
  method: 'GET',
  path: '/api/titles/:titleId/certificate.pdf',
  input: z.object({ titleId: id }),
  output: file,
  isPaper: true,
});
export const downloadCredential = endpoint({
  method: 'GET',
  path: '/api/titles/:titleId/credential',
  input: z.object({ titleId: id }),
  output: file,
});
export const downloadTitleDecision = endpoint({
  method: 'GET',
  path: '/api/titles/:titleId/decision.pdf',
  input: z.object({ titleId: id }),
  output: file,
  isPaper: true,
});
export const downloadRevocation = endpoint({
  method: 'GET',
  path: '/api/titles/:titleId/revocation.pdf',
  input: z.object({ titleId: id }),
  output: file,
  isPaper: true,
});
