import { useState } from 'react';
import * as api from '#api/blocs.ts';
import { type Scoring, scorings } from '#domain/blocs/year.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { pointsText } from '../ui/format.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { YearShown } from './BlocPage.tsx';
import styles from './Blocs.module.css';
import { blocWords } from './words.ts';

interface Typed {
  readonly code: string;
  readonly text: string;
  readonly max: number | null;
}

/** The lines of the year's sheet and who scores beside the unit itself. */
export function SheetDialog({ year, onClose }: { readonly year: YearShown; readonly onClose: () => void }) {
  const words = useWords(blocWords);
  const [lines, setLines] = useState<readonly Typed[]>(
    year.criteria.length > 0 ? year.criteria : [{ code: '1', text: '', max: null }],
  );
  const [scoredBy, setScoredBy] = useState<Scoring>(year.scoredBy);
  const write = useWrite(api.writeBlocSheet, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const change = (at: number, part: Partial<Typed>) =>
    setLines((all) => all.map((line, place) => (place === at ? { ...line, ...part } : line)));
  const send = () => {
    const criteria = lines.map(({ code, text, max }) => ({ code, text, max: max ?? 0 }));
    write.write({ blocYearId: year.id, version: year.version, criteria, scoredBy });
  };
  const total = lines.reduce((sum, { max }) => sum + (max ?? 0), 0);
  return (
    <FormDialog title={words.writeSheet} act={words.writeSheet} {...{ onClose, write }} onSubmit={send}>
      <div className={styles.lines}>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity while its code is typed
          <div key={at} className={styles.line}>
            <TextField
              name={`criteria.${at}.code`}
              label={words.code}
              value={line.code}
              maxLength={20}
              onChange={(code) => change(at, { code })}
            />
            <TextField
              name={`criteria.${at}.text`}
              label={words.text}
              value={line.text}
              maxLength={500}
              onChange={(text) => change(at, { text })}
            />
            <NumberField
              name={`criteria.${at}.max`}
              label={words.max}
              min={0}
              value={line.max === null ? null : line.max / 100}
              onChange={(value) => change(at, { max: value === null ? null : Math.round(value * 100) })}
            />
            <IconButton
              icon="close"
              label={words.removeLine(line.code)}
              onClick={() => setLines((all) => all.filter((_, place) => place !== at))}
            />
          </div>
        ))}
      </div>
      <div className="row">
        <Button icon="plus" onClick={() => setLines((all) => [...all, { code: String(all.length + 1), text: '', max: null }])}>
          {words.addLine}
        </Button>
        <span className="ink-2">{`${words.total}: ${pointsText(total)}`}</span>
      </div>
      <RadioField
        name="scoredBy"
        label={words.scoredBy}
        value={scoredBy}
        options={scorings.map((value) => ({ value, label: words.scorings[value] }))}
        onChange={setScoredBy}
      />
    </FormDialog>
  );
}
