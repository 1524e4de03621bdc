import { z } from 'zod';
import { figureBases, figureSources } from '#domain/measures/figure.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, whyNot } from './fields.ts';

const points = z.number().int().min(0).max(100_000);

/** One figure as people read it (số liệu): its name, `33/34 (97,0 %)`, what the base is, as of which day. */
export const shownFigure = z.object({
  source: z.enum(figureSources),
  name: z.string(),
  text: z.string(),
  numerator: z.number(),
  denominator: z.number().nullable(),
  base: z.enum(figureBases).nullable(),
  baseName: z.string().nullable(),
  onDay: dayField,
  isFinal: z.boolean(),
  standing: z.enum(['met', 'short', 'open']),
});

/** The year's figures by line of the sheet, with the points that they would justify; to superiors as they were handed in. Points in hundredths. */
export const showFigures = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/figures',
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignId: id,
    year: z.number(),
    unitName: z.string(),
    /** Counted now; false: as they were handed in. */
    isLive: z.boolean(),
    lines: z.array(
      z.object({
        code: z.string(),
        text: z.string(),
        maxPoints: points,
        figures: z.array(shownFigure),
        /** Offered to the scorer, who alone enters points. */
        proposal: z.object({ points, rule: z.string() }).nullable(),
        /** What else could be counted here, and what was set aside. */
        others: z.array(z.object({ source: z.enum(figureSources), name: z.string() })),
      }),
    ),
    whyNot: whyNot(['choose']),
  }),
});

/** Says that a figure counts for a line, or does not. */
export const chooseFigure = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/figures',
  input: z.object({ campaignId: id, lineCode: line(20), source: z.enum(figureSources), isOn: z.boolean() }),
  output: z.object({ lineCode: z.string(), source: z.enum(figureSources), isOn: z.boolean() }),
});
