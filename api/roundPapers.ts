import { z } from 'zod';
import { roundHead } from './awards.ts';
import { endpoint } from './endpoint.ts';
import { id, whyNot } from './fields.ts';

/** Papers that a round makes from what it holds, beside its decision and its list of bonuses (giấy tờ của đợt xét). */
export const roundPapers = ['award-appraisal-report', 'merit-list', 'submission', 'posting-notice', 'petition-notice'] as const;

const paper = z.object({
  title: z.string(),
  /** Whose it is, where there are several of a kind. */
  of: z.string().nullable(),
  /** Where it is fetched; `?as=docx` and `?as=html` where it comes in other forms. */
  address: z.string(),
  /** False: one file of many papers, to print. */
  hasForms: z.boolean(),
  whyNot: whyNot(['print']),
});

/** Every paper of a round for who keeps it, in the order of the course: dossiers, appraisal, council, posting, decision, bonuses, cancellations. */
export const listRoundPapers = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/papers',
  input: z.object({ roundId: id }),
  output: z.object({
    round: roundHead,
    groups: z.array(z.object({ title: z.string(), papers: z.array(paper) })),
  }),
});

/** One paper of the round. */
export const printRoundPaper = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/papers/:paper',
  input: z.object({ roundId: id, paper: z.enum(roundPapers) }),
  output: z.unknown(),
  isPaper: true,
});

/** All giấy khen of a round in one file, to print; cancelled ones are not in it. */
export const printAwardCertificates = endpoint({
  method: 'GET',
  path: '/api/award-rounds/:roundId/certificates',
  input: z.object({ roundId: id }),
  output: z.unknown(),
});
