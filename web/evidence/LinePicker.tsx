import { useState } from 'react';
import type * as api from '#api/evidence.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { Output } from '../kernel/client.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import styles from './Evidence.module.css';
import { evidenceWords } from './words.ts';

type Groups = Output<typeof api.listEvidence>['others'][number]['groups'];

interface LinePickerProps {
  readonly groups: Groups;
  readonly chosen: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  /** Lines that cannot be chosen any more. */
  readonly without?: readonly string[];
  /** Of which sheet, where there are several; the field's name with it. */
  readonly of?: { readonly name: string; readonly legend: string };
}

/** The sheet's lines to tick, several at once, found by code or by words without accents. */
export function LinePicker({ groups, chosen, onChange, without = [], of }: LinePickerProps) {
  const words = useWords(evidenceWords);
  const [sought, setSought] = useState('');
  const { name, legend } = of ?? { name: 'lines', legend: words.lines };
  const isFound = (line: Groups[number]['lines'][number]) =>
    !without.includes(line.code) && (chosen.includes(line.code) || fold(`${line.code} ${line.text}`).includes(fold(sought)));
  const toggle = (code: string, on: boolean) => onChange(on ? [...chosen, code] : chosen.filter((one) => one !== code));
  return (
    <fieldset className={styles.picker}>
      <legend>{legend}</legend>
      <p className={styles.chosen} role="status">
        {words.linesChosen(chosen.join(', '))}
      </p>
      <TextField name={name} label={words.linesFind} quiet placeholder={words.linesFind} value={sought} onChange={setSought} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section className={styles.choices} aria-label={legend} tabIndex={0}>
        {groups.map((group) => {
          const found = group.lines.filter(isFound);
          if (found.length === 0) return null;
          return (
            <div key={group.code}>
              <p className={styles.groupName}>{words.group(group.code, group.text)}</p>
              {found.map((line) => (
                <CheckField
                  key={line.code}
                  name={`${name}.${line.code}`}
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
