import { useState } from 'react';
import * as api from '#api/blocs.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { toast } from '../ui/toast.ts';
import type { YearShown } from './BlocPage.tsx';
import styles from './Blocs.module.css';
import { blocWords } from './words.ts';

export type MySheet = YearShown['mine'][number]['sheets'][number];

interface ScoreDialogProps {
  readonly year: YearShown;
  readonly byUnitId: string;
  readonly sheet: MySheet;
  readonly onClose: () => void;
}

/** One sheet, line by line; nothing is filled in beforehand. */
export function ScoreDialog({ year, byUnitId, sheet, onClose }: ScoreDialogProps) {
  const words = useWords(blocWords);
  const [points, setPoints] = useState<Readonly<Record<string, number | null>>>(sheet.points);
  const write = useWrite(api.saveBlocScores, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const send = () => {
    const given = Object.fromEntries(Object.entries(points).filter(([, one]) => one !== null)) as Record<string, number>;
    write.write({ blocYearId: year.id, byUnitId, ofUnitId: sheet.ofUnitId, version: sheet.version, points: given });
  };
  const title = sheet.isOwn ? words.scoreOwn(sheet.ofName) : words.scoreTitle(sheet.ofName);
  return (
    <FormDialog title={title} act={words.score} size="m" {...{ onClose, write }} onSubmit={send}>
      <div className={styles.rows}>
        {year.criteria.map(({ code, text, max }) => {
          const own = sheet.theirOwn?.[code];
          const given = points[code] ?? null;
          return (
            <NumberField
              key={code}
              name={`points.${code}`}
              label={`${code}. ${text}`}
              hint={[words.outOf(pointsText(max)), own !== undefined && words.theirs(pointsText(own))]
                .filter(Boolean)
                .join(' · ')}
              value={given === null ? null : given / 100}
              min={0}
              max={max / 100}
              onChange={(value) => setPoints((all) => ({ ...all, [code]: value === null ? null : Math.round(value * 100) }))}
            />
          );
        })}
      </div>
    </FormDialog>
  );
}
