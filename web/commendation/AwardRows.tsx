import type * as api from '#api/commendation.ts';
import type { Output } from '../kernel/client.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';

type Awards = Output<typeof api.showOpening>['proposed']['awards'];

interface AwardRowsProps {
  readonly awards: Awards;
  readonly onChange: (awards: Awards) => void;
}

/** The forms that a round gives, each with its standard and the line of the plan. */
export function AwardRows({ awards, onChange }: AwardRowsProps) {
  const words = useWords(intakeWords);
  const put = (at: number, part: Partial<Awards[number]>) =>
    onChange(awards.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const audiences = (['collective', 'individual'] as const).map((value) => ({ value, label: words.audiences[value] }));
  return (
    <fieldset className={styles.rows}>
      <legend>{words.awards}</legend>
      {awards.map((award, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity while it is typed
        <div key={at} className={styles.box}>
          <div className={styles.two}>
            <TextField
              name={`awards.${at}.form`}
              label={words.awardForm}
              hint={award.line ? words.fromLine(award.line) : undefined}
              maxLength={200}
              value={award.form}
              onChange={(form) => put(at, { form })}
            />
            <SelectField
              name={`awards.${at}.audience`}
              label={words.audience}
              options={audiences}
              value={award.audience}
              onChange={(audience) => put(at, { audience })}
            />
          </div>
          <TextArea
            name={`awards.${at}.standard`}
            label={words.standard}
            rows={2}
            optional
            maxLength={2000}
            value={award.standard ?? ''}
            onChange={(standard) => put(at, { standard: standard || null })}
          />
          {awards.length > 1 && (
            <div>
              <Button
                kind="quiet"
                size="s"
                icon="trash"
                aria-label={words.dropAward(at + 1)}
                onClick={() => onChange(awards.filter((_, index) => index !== at))}
              >
                {words.dropThis}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button
          icon="plus"
          onClick={() => onChange([...awards, { form: '', audience: 'individual', standard: null, line: null }])}
        >
          {words.addAward}
        </Button>
      </div>
    </fieldset>
  );
}
