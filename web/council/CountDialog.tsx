import { useState } from 'react';
import * as api from '#api/council.ts';
import { type Choice, choices } from '#domain/council/tally.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Council.module.css';
import type { Case, Inside } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';
import type { Vote } from './Votes.tsx';
import { councilWords } from './words.ts';

type Counts = Readonly<Record<Choice, number | null>>;
type Ballots = Readonly<Record<'issued' | 'collected' | 'invalid', number | null>>;
const none: Counts = { agree: null, against: null, abstain: null };
const isWhole = <T extends Readonly<Record<string, number | null>>>(counts: T): counts is T & Readonly<Record<keyof T, number>> =>
  Object.values(counts).every((count) => count !== null);
const sum = (counts: Readonly<Record<string, number | null>>) =>
  Object.values(counts).reduce<number>((all, one) => all + (one ?? 0), 0);

interface CountDialogProps {
  readonly one: Case;
  readonly inside: Inside;
  readonly vote: Vote;
  readonly onClose: () => void;
}

/** The count of hands, or of ballots as the counting team signed it; the sum is shown while it is typed. */
export function CountDialog({ one, inside, vote, onClose }: CountDialogProps) {
  const words = useWords(sittingWords);
  const forms = useWords(councilWords).forms;
  const isPaper = vote.form === 'paper';
  const [counts, setCounts] = useState<Counts>(none);
  const [written, setWritten] = useState<Counts>(none);
  const [ballots, setBallots] = useState<Ballots>({ issued: vote.turnout.voters, collected: null, invalid: null });
  const [chairSide, setChairSide] = useState<Choice | null>(null);
  const { writers, voters } = vote.turnout;
  const write = useWrite(api.countVote, {
    onDone: () => {
      toast(words.done);
      onClose();
    },
  });
  const ready = isWhole(counts) && (writers === 0 || isWhole(written)) && (!isPaper || isWhole(ballots));
  const submit = () => {
    if (!isWhole(counts)) return;
    write.write({
      ...{ caseId: one.id, version: inside.version, ...counts, chairSide },
      ...(writers > 0 && isWhole(written) ? { written } : {}),
      ...(isPaper && isWhole(ballots) ? { ballots } : {}),
    });
  };
  const said = sum(counts) + (isPaper ? (ballots.invalid ?? 0) : 0);
  const of = isPaper ? (ballots.collected ?? 0) : voters;
  return (
    <FormDialog
      title={words.countTitle(forms[vote.form])}
      act={words.enterCount}
      onClose={onClose}
      onSubmit={submit}
      write={write}
      whyNot={ready ? [] : [words.countMissing]}
    >
      {isPaper && (
        <div className={styles.two}>
          {(['issued', 'collected', 'invalid'] as const).map((field) => (
            <NumberField
              key={field}
              name={`ballots.${field}`}
              label={words[field]}
              min={0}
              digits={0}
              value={ballots[field]}
              onChange={(value) => setBallots((now) => ({ ...now, [field]: value }))}
            />
          ))}
        </div>
      )}
      <ChoiceFields counts={counts} prefix="" blank={isPaper} onChange={setCounts} />
      <p role="status" className={styles.hint}>
        {words.addsUp(said, of)}
      </p>
      {writers > 0 && (
        <fieldset className={styles.rows}>
          <legend>{words.writtenOf(writers)}</legend>
          <ChoiceFields counts={written} prefix="written." blank={false} onChange={setWritten} />
        </fieldset>
      )}
      {inside.rule.draw === 'chair-decides' && (
        <SelectField
          name="chairSide"
          label={words.chairSide}
          options={choices.map((value) => ({ value, label: words.choices[value] }))}
          value={chairSide}
          onChange={setChairSide}
        />
      )}
    </FormDialog>
  );
}

interface ChoiceFieldsProps {
  readonly counts: Counts;
  readonly prefix: string;
  readonly blank: boolean;
  readonly onChange: (counts: Counts) => void;
}

function ChoiceFields({ counts, prefix, blank, onChange }: ChoiceFieldsProps) {
  const words = useWords(sittingWords);
  return (
    <div className={styles.two}>
      {choices.map((choice) => (
        <NumberField
          key={choice}
          name={`${prefix}${choice}`}
          label={choice === 'abstain' && blank ? words.blank : words[choice]}
          min={0}
          digits={0}
          value={counts[choice]}
          onChange={(value) => onChange({ ...counts, [choice]: value })}
        />
      ))}
    </div>
  );
}
