import { z } from 'zod';
import { yearQuery } from './fields.ts';

/** Which part of a long list is asked for (một trang của danh sách): words of the unit's name, a year, one page. */
export const listPart = z.object({
  search: z.string().max(100).optional(),
  year: yearQuery.optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(25),
});

/** How many rows fit the filter in all (tổng số), and which page of how many this is. */
export const counted = { total: z.number(), page: z.number(), pages: z.number() };
