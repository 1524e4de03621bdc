import { useState } from 'react';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import type { Council, CouncilYear } from './CouncilPage.tsx';
import styles from './Initiatives.module.css';
import { JudgedCase } from './JudgedCase.tsx';
import { type SittingState, useSitting } from './useSitting.ts';
import { initiativeWords } from './words.ts';

interface SittingFormProps {
  readonly year: CouncilYear;
  readonly council: Council;
}

/** A sitting as its secretary enters it: day, who was there, counts of votes. */
export function SittingForm({ year, council }: SittingFormProps) {
  const words = useWords(initiativeWords);
  const [asking, setAsking] = useState(false);
  const state = useSitting(year, council, (judged, passed) => {
    setAsking(false);
    toast(words.sat(judged, passed));
  });
  const missing = missingIn(state, words);
  return (
    <Form onSubmit={() => missing.length === 0 && setAsking(true)} refusals={state.write.refusals} label={words.sitting}>
      <div className="three">
        <DateField
          name="heldOn"
          label={words.heldOn}
          value={state.heldOn}
          onChange={(heldOn) => state.change({ heldOn })}
          min={council.decidedOn}
          max={year.today}
        />
      </div>
      <Present council={council} state={state} />
      {year.waiting.map((each) => (
        <JudgedCase key={each.id} waiting={each} council={council} state={state} />
      ))}
      <div>
        <Button kind="main" type="submit" whyNot={missing}>
          {words.enterSitting}
        </Button>
      </div>
      <BindingAct
        opened={asking}
        onClose={() => setAsking(false)}
        question={words.question(state.chosen.length)}
        consequence={words.consequence}
        fixes={state.chosen.map((each) => {
          const { base, passed } = state.countOf(each);
          return { text: words.fixOf(each.name, state.voteOf(each.id).agree ?? 0, base, passed) };
        })}
        confirm={words.enterSitting}
        onConfirm={state.send}
        pending={state.write.pending}
        refusals={state.write.refusals}
      />
    </Form>
  );
}

function Present({ council, state }: { readonly council: Council; readonly state: SittingState }) {
  const words = useWords(initiativeWords);
  const { present } = state;
  const all = council.members.map(({ personId }) => personId);
  return (
    <fieldset>
      <legend className="strong">
        {words.present} <span className="ink-2">({words.presentOf(present.length, all.length)})</span>
      </legend>
      <div className={styles.members}>
        {council.members.map(({ personId, fullName, partName }) => (
          <CheckField
            key={personId}
            name={`present.${personId}`}
            label={fullName}
            hint={partName}
            checked={present.includes(personId)}
            onChange={(on) =>
              state.change({
                present: on
                  ? all.filter((id) => present.includes(id) || id === personId)
                  : present.filter((id) => id !== personId),
              })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

function missingIn({ heldOn, chosen, voteOf }: SittingState, words: (typeof initiativeWords)['vi']): readonly string[] {
  return [
    ...(heldOn === null ? [words.chooseDay] : []),
    ...(chosen.length === 0 ? [words.chooseOne] : []),
    ...chosen
      .filter(({ id }) => voteOf(id).agree === null || voteOf(id).against === null)
      .map(({ name }) => words.enterVotes(name)),
  ];
}
