import { useState } from 'react';
import type * as api from '#api/evidence.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { Output } from '../kernel/client.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import styles from './Evidence.module.css';
import { evidenceWords } from './words.ts';

type Groups = Output<typeof api.listEvidence>['groups'];

interface LinePickerProps {
  readonly groups: Groups;
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  /** Lines that cannot be chosen any more. */
  readonly without?: readonly string[];
}

/** The sheet's lines to tick, several at once, found by code or by words without accents. */
export function LinePicker({ groups, chosen, onChange, without = [] }: LinePickerProps) {
  const words = useWords(evidenceWords);
  const [sought, setSought] = useState('');
  const isFound = (line: Groups[number]['lines'][number]) =>
    !without.includes(line.code) && (chosen.includes(line.code) || fold(`${line.code} ${line.text}`).includes(fold(sought)));
  const toggle = (code: string, on: boolean) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code));
  return (
    <fieldset className={styles.picker}>
      <legend>{words.lines}</legend>
      <p className={styles.chosen} role="status">
        {words.linesChosen(chosen.join(', '))}
      </p>
      <TextField name="lines" label={words.linesFind} quiet placeholder={words.linesFind} value={sought} onChange={setSought} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section className={styles.choices} aria-label={words.lines} tabIndex={0}>
        {groups.map((group) => {
          const found = group.lines.filter(isFound);
          if (found.length === 0) return null;
          return (
            <div key={group.code}>
              <p className={styles.groupName}>{words.group(group.code, group.text)}</p>
              {found.map((line) => (
                <CheckField
                  key={line.code}
                  name={`lines.${line.code}`}
                  label={`${line.code} ${line.text}`}
                  checked={chosen.includes(line.code)}
                  onChange={(on) => toggle(line.code, on)}
                />
              ))}
            </div>
          );
        })}
      </section>
    </fieldset>
  );
}
