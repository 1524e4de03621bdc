import { useParams } from '@tanstack/react-router';
import { casePaperOf } from '#domain/papers/casePapers.ts';
import { GroupPage } from './GroupPage.tsx';
import { PaperPage } from './PaperPage.tsx';

/** A kind of paper of the year: the paper itself, or those who have one each. */
export function PaperPlace() {
  const { kind = '' } = useParams({ strict: false });
  return casePaperOf(kind)?.per ? <GroupPage key={kind} /> : <PaperPage />;
}
