import { z } from 'zod';
import { dossierKinds } from '#domain/law/requiredPapers.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, refusal } from './fields.ts';

/** A paper of the year that another page makes: where it prints, or why it is not there yet. */
export const otherPaper = z.object({
  kind: z.string(),
  title: z.string(),
  /** Whose it is, where there is one for each; null for one a year. */
  of: z.string().nullable(),
  step: z.number().int(),
  side: z.enum(['unit', 'receiver']),
  /** Prints it; `?as=docx` as Word. Null while it is not there. */
  address: z.string().nullable(),
  whyNot: z.array(refusal),
});

/** The papers of a year that other pages make (giấy tờ lập ở trang khác), in the order of the year, as this person may see them. */
export const listOtherPapers = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/other-papers',
  input: z.object({ campaignId: id }),
  output: z.object({ campaignId: id, papers: z.array(otherPaper) }),
});

/** One dossier of a year (hồ sơ): what belongs to it in the superior's order, what is there and what is not. */
export const dossier = z.object({
  kind: z.enum(dossierKinds),
  title: z.string(),
  /** Who gives the order: the plan or the law's article, in words. */
  source: z.string(),
  /** False where the list is told from practice, not from a text at hand. */
  isCertain: z.boolean(),
  lines: z.array(
    z.object({
      /** As the plan or the law names it. */
      text: z.string(),
      papers: z.array(
        z.object({
          title: z.string(),
          number: z.string().nullable(),
          day: dayField.nullable(),
          /** The signed copy of the register, the bytes that went out, or a print to be signed. */
          state: z.enum(['signed', 'issued', 'made']),
          stateName: z.string(),
        }),
      ),
      /** Others of the same kind that are not there yet, with what they lack. */
      waiting: z.array(z.object({ title: z.string(), lacks: z.string() })),
      /** Why nothing stands here, in words; null where something does. */
      lacks: z.string().nullable(),
    }),
  ),
  whyNot: z.array(refusal),
});

/** The dossiers of a year that the asker may print: which papers each will hold, and what is missing, before printing. */
export const showDossiers = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/dossiers',
  input: z.object({ campaignId: id }),
  output: z.object({ campaignId: id, dossiers: z.array(dossier) }),
});

/** A whole dossier in one PDF (in cả hồ sơ): cover, list of papers, papers with their leaves numbered; gaps are named in the list. */
export const printDossier = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/dossiers/:kind/file',
  input: z.object({ campaignId: id, kind: z.enum(dossierKinds) }),
  output: z.never(),
});
