import { z } from 'zod';
import { inheritanceRules } from '#domain/law/inheritanceRules.ts';
import { windowKinds } from '#domain/plans/campaign.ts';
import { dayMeanings, latestHours } from '#domain/plans/windows.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, paragraphs, upload, version, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const windowKind = z.enum(windowKinds);
const meaning = z.enum(dayMeanings);
const latest = z.enum(latestHours);
const part = z.enum(['recognises', 'follows']);

/** A window as people write it: from a day, to a day with its meaning. */
export const windowDays = z.object({ from: dayField, to: dayField, meaning });
const fourWindows = z.object({ pledge: windowDays, enrolment: windowDays, 'self-scoring': windowDays, submission: windowDays });

const shownWindow = z.object({
  kind: windowKind,
  name: z.string(),
  opensAt: z.string(),
  closesAt: z.string(),
  standing: z.enum(['early', 'open', 'late']),
});

const head = {
  id,
  unitId: id,
  unitName: z.string(),
  year: z.number().int(),
  planId: id,
  planTitle: z.string(),
  planNumber: z.string().nullable(),
  sheetId: id,
  seriesId: id,
  /** Another campaign whose registrations count here; null where persons sign for this one. */
  sharesPledgesOf: z.object({ campaignId: id, planTitle: z.string(), planNumber: z.string().nullable() }).nullable(),
  sheetTitle: z.string(),
  launchedAt: z.string(),
  windows: list(shownWindow),
  superiors: list(z.object({ unitId: id, name: z.string(), part, partName: z.string() })),
  version,
};

/** Whose launched years: of the person's own units (của đơn vị), or sent to their body (đơn vị gửi tới). */
export const yearsOfWhom = z.enum(['all', 'own', 'sent']);

/** The launched years this person may see, the newest first, units as Vietnamese lists are. */
export const listCampaigns = endpoint({
  method: 'GET',
  path: '/api/campaigns',
  input: listPart.extend({ list: yearsOfWhom.default('all') }),
  output: z.object({
    ...counted,
    /** All calendar years of the list, whatever part is asked for, newest first. */
    years: list(z.number().int()),
    campaigns: list(z.object(head)),
  }),
});

/** One launched year: its plan, sheet, superiors, windows and how they were moved. */
export const showCampaign = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId',
  input: z.object({ campaignId: id }),
  output: z.object({
    ...head,
    moves: list(
      z.object({
        kind: windowKind,
        name: z.string(),
        from: z.object({ opensAt: z.string(), closesAt: z.string() }),
        to: z.object({ opensAt: z.string(), closesAt: z.string() }),
        reason: z.string(),
        byName: z.string(),
        at: z.string(),
      }),
    ),
    whyNot: whyNot(['moveWindow']),
  }),
});

/** What a launch can be made of: sheets the unit may use, bodies above it, windows proposed over working days, and why not yet. */
export const showLaunch = endpoint({
  method: 'GET',
  path: '/api/plans/:planId/launch',
  input: z.object({ planId: id, deadline: dayField.optional(), meaning: meaning.optional() }),
  output: z.object({
    planId: id,
    planTitle: z.string(),
    unitId: id,
    unitName: z.string(),
    year: z.number().int(),
    deadline: z.object({ on: dayField, meaning, from: z.enum(['plan', 'usual', 'given']) }),
    windows: fourWindows,
    holidays: list(z.object({ on: dayField, name: z.string(), certain: z.boolean() })),
    holidaysKnown: z.boolean(),
    sheets: list(
      z.object({
        id,
        title: z.string(),
        unitId: id,
        unitName: z.string(),
        familyId: id,
        edition: z.number().int(),
        isSample: z.boolean(),
        totalPoints: z.number(),
        passPoints: z.number(),
        groups: list(
          z.object({ code: z.string(), text: z.string(), maxPoints: z.number(), minPoints: z.number(), lineCount: z.number() }),
        ),
      }),
    ),
    superiors: list(z.object({ unitId: id, name: z.string(), typeName: z.string() })),
    /** Who recognises and who reviews by the law of the day on which the year is decided on, first and again, and which bodies of the tree these are. */
    powers: list(
      z.object({
        recognition: z.enum(['first', 'again']),
        on: dayField,
        body: z.string(),
        reviewers: list(z.string()),
        law: z.object({ text: z.string(), at: z.string().optional() }),
        isCertain: z.boolean(),
        recogniserId: id.nullable(),
        reviewerId: id.nullable(),
      }),
    ),
    /** The plan that this one was made from, where it was made from last year's. */
    renewedFrom: id.nullable(),
    /** Every launched year of the unit: which one this goes on with, and whose registrations it may share. */
    years: list(
      z.object({
        campaignId: id,
        seriesId: id,
        year: z.number().int(),
        planId: id,
        planTitle: z.string(),
        planNumber: z.string().nullable(),
        sheetFamilyId: id,
        recogniserId: id,
        /** Whose year it was: of a predecessor where the unit inherited it. */
        unitId: id,
        unitName: z.string(),
        isSettled: z.boolean().optional(),
        recogniserName: z.string(),
        pledgesIn: id,
      }),
    ),
    withPaper: z.boolean(),
    whyNot: whyNot(['launch']),
  }),
});

/** Begins the year: everybody concerned is told. */
export const launchCampaign = endpoint({
  method: 'POST',
  path: '/api/plans/:planId/launch',
  input: z.object({
    planId: id,
    version,
    sheetId: id,
    superiors: z
      .array(z.object({ unitId: id, part }))
      .min(1)
      .max(10),
    windows: fourWindows,
    /** The campaign of an earlier year that this one goes on with; null: a new movement; left out: as plan, sheet and recogniser say. */
    continues: id.nullable().optional(),
    /** Which years the heir of a merger goes on with, and why; asked where other predecessors have movements too. */
    inheritance: z
      .object({ rule: z.enum(inheritanceRules), reason: paragraphs(500) })
      .nullable()
      .default(null),
    /** The campaign of the same year whose registrations count here too, so that nobody signs twice. */
    pledgesIn: id.nullable().default(null),
    /** When "chậm nhất ngày" closes at this office. */
    latest: latest.optional(),
    paper: upload().optional(),
  }),
  output: z.object({ id, year: z.number().int(), launchedAt: z.string(), hash: z.string() }),
});

/** Moves one window before it closes, with the reason. */
export const moveWindow = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/windows/:kind',
  input: z.object({
    campaignId: id,
    kind: windowKind,
    version,
    to: dayField,
    meaning,
    latest: latest.optional(),
    reason: paragraphs(500, true),
  }),
  output: z.object({ id, version, opensAt: z.string(), closesAt: z.string() }),
});
