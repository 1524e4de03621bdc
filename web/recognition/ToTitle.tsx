import type * as api from '#api/recognition.ts';
import type { Output } from '../kernel/client.ts';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { Outcome } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

export type ToTitleRow = Output<typeof api.listToTitle>['units'][number];
type Missing = Outcome['toTitle'];
type Words = (typeof recognitionWords)['vi'];

const kinds = {
  eligible: 'done',
  'one-short': 'wait',
  'on-the-way': 'wait',
  broken: 'risk',
  'taken-back': 'risk',
  'not-begun': 'plain',
} as const;

export function StateTag({ state }: { readonly state: Missing['state'] }) {
  const words = useWords(recognitionWords);
  return <Tag kind={kinds[state]}>{words.titleStates[state]}</Tag>;
}

/** The rule it is missing by, and whether its text was compared. */
export function sourceOf({ cycle }: Pick<Missing, 'cycle'>, words: Words): string | null {
  if (!cycle) return null;
  const text = [cycle.law.text, cycle.law.at].filter(Boolean).join(', ');
  return cycle.isCertain ? text : words.uncertainSource(text);
}

/** What is missing, in one sentence. */
export function saidOf({ state, missing, streak, brokenIn, cycle }: Missing, words: Words): string {
  if (cycle === null) return words.missingEnrolment;
  if (state === 'eligible') return words.missingDecision;
  if (state === 'taken-back') return words.missingWeighing;
  const more = words.missingYears(missing);
  return brokenIn === null
    ? streak === 0
      ? words.missingAll(cycle.needed)
      : more
    : words.missingAfterBreak(brokenIn, cycle.needed);
}

/** What this movement lacks for its next title, by which rule, when at the earliest, and what would break it. */
export function ToTitle({ outcome: { toTitle } }: { readonly outcome: Outcome }) {
  const words = useWords(recognitionWords);
  const { cycle, state, earliest } = toTitle;
  return (
    <Section title={words.toTitle} aside={<StateTag state={state} />}>
      <p>{saidOf(toTitle, words)}</p>
      {cycle && (
        <Facts
          rows={[
            [words.nextTitle, words.nextTitleOf(words.kinds[cycle.kind], cycle.firstYear)],
            [words.streak, words.streakOf(toTitle.streak, cycle.needed)],
            [words.earliest, earliest],
            [words.powerSource, sourceOf(toTitle, words)],
            [words.breaks, state === 'eligible' ? null : words.breaksIt],
          ]}
        />
      )}
    </Section>
  );
}
