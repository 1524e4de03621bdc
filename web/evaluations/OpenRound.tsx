import { useState } from 'react';
import * as api from '#api/evaluations.ts';
import { periodOf, type Term, terms } from '#domain/evaluations/round.ts';
import { addDays, type Day, shortDate } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import type { Evaluation } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import { OwnRules } from './OwnRules.tsx';
import { faultsIn, type Own } from './ownRules.ts';
import { RulesSection } from './RulesSection.tsx';
import { evaluationsWords } from './words.ts';

interface Typed {
  readonly term: Term;
  readonly from: Day | null;
  readonly through: Day | null;
  readonly headcountOn: Day | null;
  readonly own: Own;
}

interface OpenRoundProps {
  readonly evaluation: Evaluation;
  readonly proposal: NonNullable<Evaluation['proposal']>;
}

const datesOf = (term: Term, year: number) => {
  const { from, until } = periodOf(term, year);
  return { from, through: addDays(until!, -1) };
};

/** Opens the year's round: period, headcount day, and the unit's own rules where a document says so. */
export function OpenRound({ evaluation, proposal }: OpenRoundProps) {
  const words = useWords(evaluationsWords);
  const { campaignId, year, today } = evaluation;
  const term = 'calendar-year' as const;
  const begin: Typed = { term, ...datesOf(term, year), headcountOn: today, own: proposal.own };
  const draft = useDraft<Typed>(`evaluation-round.${campaignId}`, begin);
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const [asking, setAsking] = useState(false);
  const opening = useWrite(api.openRound, {
    onDone: ({ people, base }) => {
      draft.clear();
      toast(words.openedToast(people, base));
    },
  });
  const { from, through, headcountOn, own } = typed;
  const missing = [...(from && through && headcountOn ? [] : [words.missing.dates]), ...faultsIn(own, words)];
  const open = () => {
    if (from && through && headcountOn) opening.write({ campaignId, term: typed.term, from, through, headcountOn, own });
  };
  return (
    <>
      <Section title={words.openTitle} aside={words.openHint(proposal.staff)} first>
        <div className={styles.form}>
          <Form onSubmit={() => missing.length === 0 && setAsking(true)} refusals={opening.refusals} label={words.openTitle}>
            <RadioField
              name="term"
              label={words.term}
              options={terms.map((value) => ({ value, label: words.terms[value] }))}
              value={typed.term}
              onChange={(chosen) => change({ term: chosen, ...datesOf(chosen, year) })}
            />
            <div className={styles.two}>
              <DateField name="from" label={words.from} value={from} onChange={(day) => change({ from: day })} />
              <DateField name="through" label={words.through} value={through} onChange={(day) => change({ through: day })} />
            </div>
            <DateField
              name="headcountOn"
              label={words.headcountOn}
              hint={words.headcountHint}
              max={today}
              value={headcountOn}
              onChange={(day) => change({ headcountOn: day })}
            />
            <OwnRules own={own} settings={proposal.settings} onChange={(changed) => change({ own: changed })} />
            {opening.failure && <Trouble error={opening.failure} />}
            <div>
              <Button type="submit" kind="main" busy={opening.pending} whyNot={missing}>
                {words.openDo}
              </Button>
            </div>
          </Form>
        </div>
      </Section>
      <RulesSection title={words.rulesOf} settings={proposal.settings} />
      <BindingAct
        opened={asking && opening.refusals.length === 0}
        onClose={() => setAsking(false)}
        question={words.openQuestion(year)}
        consequence={words.openConsequence}
        fixes={[
          { icon: 'people', text: words.openFixes(proposal.staff, headcountOn ? shortDate(headcountOn) : '') },
          { icon: 'check', text: words.openFixRules },
        ]}
        confirm={words.openDo}
        onConfirm={open}
        pending={opening.pending}
        failure={opening.failure ? words.failure : null}
      />
    </>
  );
}
