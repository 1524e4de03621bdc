import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import type { ShownLaunch } from './LaunchForm.tsx';
import { launchWords } from './launchWords.ts';
import styles from './Plan.module.css';

interface LaunchSheetProps {
  readonly sheets: ShownLaunch['sheets'];
  readonly sheetId: string | null;
  readonly onChange: (sheetId: string) => void;
}

/** Which sheet the year is scored by, with its groups before the choice is made. */
export function LaunchSheet({ sheets, sheetId, onChange }: LaunchSheetProps) {
  const words = useWords(launchWords);
  const chosen = sheets.find((sheet) => sheet.id === sheetId);
  if (sheets.length === 0) {
    return (
      <Section title={words.sheet} first>
        <Empty title={words.noSheet} action={<Button href="/bang-diem">{words.toSheets}</Button>}>
          {words.noSheetWhy}
        </Empty>
      </Section>
    );
  }
  return (
    <Section title={words.sheet} first>
      <RadioField
        name="sheetId"
        label={words.sheetChoice}
        hint={words.sheetHint}
        options={sheets.map((sheet) => ({
          value: sheet.id,
          label: sheet.title,
          hint: [
            sheet.unitName,
            sheet.edition > 1 && words.edition(sheet.edition),
            words.pass(pointsText(sheet.passPoints), pointsText(sheet.totalPoints)),
            sheet.isSample && words.sample,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
        value={sheetId}
        onChange={onChange}
      />
      {chosen && (
        <div className={styles.preview}>
          <p className="small ink-2">{words.preview}</p>
          <DataTable
            caption={words.preview}
            rows={chosen.groups}
            rowKey={(group) => group.code}
            columns={[
              { key: 'text', head: words.group, cell: (group) => `${group.code}. ${group.text}` },
              { key: 'lines', head: words.lines, cell: (group) => group.lineCount, numeric: true },
              { key: 'most', head: words.most, cell: (group) => pointsText(group.maxPoints), numeric: true },
              { key: 'least', head: words.least, cell: (group) => pointsText(group.minPoints), numeric: true },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
