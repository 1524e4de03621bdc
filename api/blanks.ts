import { z } from 'zod';
import { blankPapers, blankParts } from '#domain/papers/blank.ts';
import { endpoint } from './endpoint.ts';
import { id, line, version, whyNot } from './fields.ts';

const measure = z.number().min(-1000).max(1000);

const layout = z.object({
  width: measure,
  height: measure,
  shift: z.object({ x: measure, y: measure }),
  places: z
    .array(
      z.object({
        part: z.enum(blankParts),
        x: measure,
        y: measure,
        width: measure,
        size: measure,
        lines: measure,
        align: z.enum(['left', 'center', 'right']),
        bold: z.boolean(),
        italic: z.boolean(),
      }),
    )
    .max(40),
});

/** An office's pre-printed blank as it was measured last (phôi in sẵn); millimetres, points for sizes. */
export const blank = z.object({
  id,
  unitId: id,
  paper: z.enum(blankPapers),
  name: z.string(),
  layout,
  version,
  savedAt: z.string(),
  savedBy: z.string(),
  whyNot: whyNot(['save', 'retire']),
});

/** The blanks of the offices that the asker prints for (phôi của đơn vị), each office with what nobody measured yet. */
export const listBlanks = endpoint({
  method: 'GET',
  path: '/api/blanks',
  input: z.object({}),
  output: z.object({ units: z.array(z.object({ unitId: id, name: z.string() })), blanks: z.array(blank) }),
});

/** Keeps a new blank, or measures one anew: the edition before stays with what was printed by it. */
export const saveBlank = endpoint({
  method: 'POST',
  path: '/api/units/:unitId/blanks',
  input: z.object({ unitId: id, blankId: id.optional(), paper: z.enum(blankPapers), name: line(100), layout, version }),
  output: blank,
});

/** The blank is used up or the office took another: it is no longer offered (thôi dùng). */
export const retireBlank = endpoint({
  method: 'POST',
  path: '/api/blanks/:blankId/retire',
  input: z.object({ blankId: id, version }),
  output: z.object({ blankId: id }),
});

/** A sheet with a grid and a frame at every place, printed on plain paper and held against the blank (bản in thử). */
export const printTestSheet = endpoint({
  method: 'GET',
  path: '/api/blanks/:blankId/test-sheet',
  input: z.object({ blankId: id }),
  output: z.never(),
});
