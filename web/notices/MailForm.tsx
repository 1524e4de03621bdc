import { useState } from 'react';
import * as api from '#api/notices.ts';
import { mailModes } from '#domain/notices/preference.ts';
import type { Output } from '../kernel/client.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { toast } from '../ui/toast.ts';
import { mailWords } from './mailWords.ts';
import styles from './Notices.module.css';

type Chosen = Output<typeof api.showMailPreference>;

/** When mail comes, and when none does. */
export function MailForm({ chosen }: { readonly chosen: Chosen }) {
  const words = useWords(mailWords);
  const { version, usual, email: _, sendsMail: __, ...kept } = chosen;
  const [typed, setTyped] = useState(kept);
  const change = (part: Partial<typeof kept>) => setTyped((value) => ({ ...value, ...part }));
  const { write, pending, refusals, failure } = useWrite(api.chooseMail, { onDone: () => toast(words.saved) });
  return (
    <Form onSubmit={() => write({ ...typed, version })} refusals={refusals} label={words.mail}>
      <RadioField
        name="mode"
        label={words.mode}
        options={mailModes.map((value) => ({ value, label: words.modes[value], hint: words.modeHints[value] }))}
        value={typed.mode}
        onChange={(mode) => change({ mode })}
      />
      {typed.mode === 'digest' && (
        <>
          <HourField
            name="digestAt"
            label={words.digestAt}
            value={typed.digestAt}
            onChange={(digestAt) => change({ digestAt })}
          />
          <CheckField
            name="urgentAtOnce"
            label={words.urgent}
            hint={words.urgentHint}
            checked={typed.urgentAtOnce}
            onChange={(urgentAtOnce) => change({ urgentAtOnce })}
          />
        </>
      )}
      {typed.mode !== 'none' && (
        <fieldset className={styles.quiet}>
          <legend>{words.quiet}</legend>
          <p className="ink-2">{words.quietWhy}</p>
          <div className={styles.hours}>
            <HourField
              name="quietFrom"
              label={words.quietFrom}
              value={typed.quietFrom}
              onChange={(quietFrom) => change({ quietFrom })}
            />
            <HourField
              name="quietUntil"
              label={words.quietUntil}
              value={typed.quietUntil}
              onChange={(quietUntil) => change({ quietUntil })}
            />
          </div>
          <p className="ink-2">{words.quietUntilHint}</p>
          <CheckField
            name="quietSundays"
            label={words.sundays}
            checked={typed.quietSundays}
            onChange={(quietSundays) => change({ quietSundays })}
          />
        </fieldset>
      )}
      {failure && <Trouble error={failure} />}
      <div className={styles.acts}>
        <Button type="submit" kind="main" busy={pending}>
          {words.save}
        </Button>
        <Button onClick={() => setTyped(usual)}>{words.usual}</Button>
      </div>
    </Form>
  );
}

/** Every half hour of a day, as an office writes it. */
const halfHours = Array.from(
  { length: 48 },
  (_, at) => `${String(Math.floor(at / 2)).padStart(2, '0')}:${at % 2 === 0 ? '00' : '30'}`,
);

interface HourFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (hour: string) => void;
}

function HourField({ name, label, value, onChange }: HourFieldProps) {
  const hours = halfHours.includes(value) ? halfHours : [...halfHours, value].sort();
  const options = hours.map((hour) => ({ value: hour, label: hour }));
  return <SelectField name={name} label={label} options={options} value={value} onChange={onChange} />;
}
