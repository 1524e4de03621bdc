import { type WindowKind, windowKinds } from '#domain/plans/campaign.ts';
import type { DayMeaning, LatestHour, WindowDays } from '#domain/plans/windows.ts';
import { DateField } from '../ui/DateField.tsx';
import { dayText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { ShownLaunch } from './LaunchForm.tsx';
import type { ChosenDeadline } from './LaunchPage.tsx';
import { launchWords } from './launchWords.ts';
import styles from './Plan.module.css';

export type Windows = Readonly<Record<WindowKind, WindowDays>>;

interface LaunchWindowsProps {
  readonly launch: ShownLaunch;
  readonly windows: Windows;
  readonly latest: LatestHour;
  readonly onChange: (windows: Windows) => void;
  readonly onLatest: (latest: LatestHour) => void;
  readonly onDeadline: (deadline: ChosenDeadline) => void;
}

/** The superior's deadline, the four windows proposed from it, and the holidays that were counted. */
export function LaunchWindows({ launch, windows, latest, onChange, onLatest, onDeadline }: LaunchWindowsProps) {
  const words = useWords(launchWords);
  const { deadline } = launch;
  const why = { plan: words.deadlinePlan, usual: words.deadlineUsual, given: words.deadlineGiven }[deadline.from];
  return (
    <Section title={words.windows}>
      <div className="stack roomy">
        <div className={styles.windowRow}>
          <DateField
            name="deadline"
            label={words.deadline}
            value={deadline.on}
            onChange={(on) => on && onDeadline({ on, meaning: deadline.meaning })}
          />
          <MeaningField
            name="deadlineMeaning"
            value={deadline.meaning}
            onChange={(meaning) => onDeadline({ on: deadline.on, meaning })}
          />
          <p className="small ink-2">
            {why} {words.counted}
          </p>
        </div>
        {windowKinds.map((kind) => (
          <WindowRow key={kind} kind={kind} value={windows[kind]} onChange={(next) => onChange({ ...windows, [kind]: next })} />
        ))}
        <RadioField
          name="latest"
          label={words.latest}
          hint={words.latestHint}
          options={[
            { value: '24:00', label: words.midnight },
            { value: '17:00', label: words.office },
          ]}
          value={latest}
          onChange={onLatest}
        />
        {!launch.holidaysKnown && <Note kind="risk">{words.unknownYear}</Note>}
        <details className={styles.more}>
          <summary>{words.holidays(launch.holidays.length)}</summary>
          <ul className="small">
            {launch.holidays.map(({ on, name, certain }) => (
              <li key={`${on} ${name}`}>
                {dayText(on)}: {name}
                {!certain && ` (${words.uncertain})`}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Section>
  );
}

interface WindowRowProps {
  readonly kind: WindowKind;
  readonly value: WindowDays;
  readonly onChange: (value: WindowDays) => void;
}

function WindowRow({ kind, value, onChange }: WindowRowProps) {
  const words = useWords(launchWords);
  const at = `windows.${kind}`;
  return (
    <fieldset>
      <legend className="strong">{words[kind]}</legend>
      <div className={styles.windowRow}>
        <DateField
          name={`${at}.from`}
          label={words.from}
          hint=""
          value={value.from}
          onChange={(from) => from && onChange({ ...value, from })}
        />
        <DateField name={at} label={words.to} hint="" value={value.to} onChange={(to) => to && onChange({ ...value, to })} />
        <MeaningField name={`${at}.meaning`} value={value.meaning} onChange={(meaning) => onChange({ ...value, meaning })} />
      </div>
    </fieldset>
  );
}

interface MeaningFieldProps {
  readonly name: string;
  readonly value: DayMeaning;
  readonly onChange: (meaning: DayMeaning) => void;
}

/** What the last day means: three words of the office that differ by hours. */
export function MeaningField({ name, value, onChange }: MeaningFieldProps) {
  const words = useWords(launchWords);
  return (
    <SelectField
      name={name}
      label={words.meaning}
      options={[
        { value: 'before', label: words.before },
        { value: 'through', label: words.through },
        { value: 'at-latest', label: words.atLatest },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
