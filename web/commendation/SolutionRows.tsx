import type { Day } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';

/** A solution put to use, while it is typed. */
export interface TypedSolution {
  readonly name: string;
  readonly since: Day | null;
  readonly effect: string;
  readonly proof: string;
}

interface SolutionRowsProps {
  readonly solutions: readonly TypedSolution[];
  readonly onChange: (solutions: readonly TypedSolution[]) => void;
}

/** Solutions put to use: since when, with which effect, shown by what. */
export function SolutionRows({ solutions, onChange }: SolutionRowsProps) {
  const words = useWords(intakeWords);
  const put = (at: number, part: Partial<TypedSolution>) =>
    onChange(solutions.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={styles.rows}>
      <legend>{words.solutions}</legend>
      {solutions.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity while it is typed
        <div key={at} className={styles.box}>
          <div className={styles.two}>
            <TextField
              name={`solutions.${at}.name`}
              label={words.solutionName}
              maxLength={300}
              value={one.name}
              onChange={(name) => put(at, { name })}
            />
            <DateField
              name={`solutions.${at}.since`}
              label={words.since}
              optional
              value={one.since}
              onChange={(since) => put(at, { since })}
            />
          </div>
          <TextArea
            name={`solutions.${at}.effect`}
            label={words.effect}
            rows={2}
            value={one.effect}
            onChange={(effect) => put(at, { effect })}
          />
          <TextArea
            name={`solutions.${at}.proof`}
            label={words.proof}
            rows={2}
            value={one.proof}
            onChange={(proof) => put(at, { proof })}
          />
          <div>
            <IconButton
              icon="close"
              label={words.dropSolution(at + 1)}
              onClick={() => onChange(solutions.filter((_, index) => index !== at))}
            />
          </div>
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...solutions, { name: '', since: null, effect: '', proof: '' }])}>
          {words.addSolution}
        </Button>
      </div>
    </fieldset>
  );
}
