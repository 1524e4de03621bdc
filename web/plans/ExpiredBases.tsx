import { Anchor } from '../ui/Anchor.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import type { ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

/** Documents that a plan still cites and that no longer hold on its day, each with what took its place. */
export function ExpiredBases({ plan }: { readonly plan: ShownPlan }) {
  const words = useWords(planWords);
  const ended = plan.bases.filter(({ standing }) => standing === 'ended');
  if (ended.length === 0) return null;
  return (
    <Note kind="risk" title={words.expired(ended.length)}>
      <ul className="stack">
        {ended.map(({ place, key, successors }) => (
          <li key={place}>
            <Anchor href={`/so-van-ban/${key}`}>{nameOf(plan, place)}</Anchor>
            {successors.length > 0 && `, ${words.replacedBy} ${successors.join(', ')}`}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function nameOf({ reading }: ShownPlan, place: string): string {
  const [root, index] = place.split('.') as ['legalBases' | 'cited', string];
  const { type, number } = reading[root][Number(index)]!;
  return [type, number].filter(Boolean).join(' ');
}
