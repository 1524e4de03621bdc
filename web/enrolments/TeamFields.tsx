import type { CollectiveTitle } from '#domain/law/collectiveTitles.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Teams.module.css';
import { teamWords } from './teamWords.ts';
import type { TeamYear, TypedTeam } from './useTeamPledge.ts';

interface TeamFieldsProps {
  readonly offer: TeamYear['offer'];
  readonly typed: TypedTeam;
  readonly onChange: (part: Partial<TypedTeam>) => void;
}

/** What a team chooses: titles, the plan's lines with a figure of its own, its own words. Nothing is ticked before it does. */
export function TeamFields({ offer, typed, onChange }: TeamFieldsProps) {
  const words = useWords(teamWords);
  const putTitle = (code: CollectiveTitle, on: boolean) =>
    onChange({ titles: on ? [...typed.titles, code] : typed.titles.filter((one) => one !== code) });
  const putTarget = (code: string, target: string | null) => {
    const { [code]: _, ...rest } = typed.targets;
    onChange({ targets: target === null ? rest : { ...rest, [code]: target } });
  };
  return (
    <>
      <fieldset>
        <legend className="strong">{words.titles}</legend>
        <p className="small ink-2">{words.titlesHint}</p>
        {offer.titles.map(({ code, name, law }) => (
          <CheckField
            key={code}
            name={`titles.${code}`}
            label={name}
            hint={law}
            checked={typed.titles.includes(code)}
            onChange={(on) => putTitle(code, on)}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend className="strong">{words.commitments}</legend>
        {offer.commitments.map(({ code, text }) => {
          const target = typed.targets[code];
          return (
            <div key={code} className={styles.line}>
              <CheckField
                name={`commitments.${code}`}
                label={`${code}. ${text}`}
                checked={target !== undefined}
                onChange={(on) => putTarget(code, on ? '' : null)}
              />
              {target !== undefined && (
                <div className={styles.target}>
                  <TextField
                    name={`targets.${code}`}
                    label={words.targetOf(code)}
                    hint={words.targetHint}
                    optional
                    maxLength={120}
                    value={target}
                    onChange={(value) => putTarget(code, value)}
                  />
                </div>
              )}
            </div>
          );
        })}
      </fieldset>
      <TextArea
        name="own"
        label={words.ownWords}
        optional
        rows={2}
        maxLength={1000}
        value={typed.own}
        onChange={(own) => onChange({ own })}
      />
    </>
  );
}
