import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import type { Blank } from '#domain/papers/blank.ts';
import { whyNotUseBlankAs } from '#domain/papers/policy.ts';
import { tooLongForBlank } from '#papers/write/certificates/blank.ts';
import type { CertificatePaper } from '#papers/write/paper.ts';
import type { Context } from '../../kernel/action.ts';
import type { MadePaper } from '../madePapers.ts';
import { loadBlank } from './blankStore.ts';

interface AskedBlank {
  readonly blankId: string;
  /** Who issues what is printed onto it. */
  readonly unitId: string;
  readonly kind: string;
}

/** A blank for a certificate of this kind. @throws Refused when it is another office's, for another paper, or no longer used. */
export async function blankFor({ tx, actor }: Context, { blankId, unitId, kind }: AskedBlank): Promise<Blank> {
  const blank = await loadBlank(tx, blankId);
  refuseIf(whyNotUseBlankAs(actor, blank));
  if (blank.unitId !== unitId) throw new Refused([{ kind: 'unseen', code: 'papers.no-such-blank' }]);
  if (blank.isRetired) throw new Refused([{ kind: 'state', code: 'papers.blank-retired-already' }]);
  if (blank.paper !== kind) throw new Refused([{ kind: 'state', code: 'papers.blank-of-another-paper' }]);
  return blank;
}

/** What of a certificate the blank has no room for, with whose it is. */
export function whyNotFit({ subject, made: { paper } }: Pick<MadePaper, 'subject' | 'made'>, blank: Blank): Refusal[] {
  return paper.format === 'certificate' ? tooLongFor(subject?.name ?? '', paper, blank) : [];
}

/** What of somebody's certificate the blank has no room for. */
export function tooLongFor(name: string, paper: CertificatePaper, blank: Blank): Refusal[] {
  const parts = tooLongForBlank(paper, blank.layout);
  if (parts.length === 0) return [];
  const facts = { name, blank: blank.name, parts: parts.join(', ') };
  return [{ kind: 'state', code: 'papers.blank-too-small', facts }];
}
