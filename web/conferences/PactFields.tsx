import type { PactParty } from '#domain/conferences/pact.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { SuggestField } from '../ui/SuggestField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Conferences.module.css';
import { linesOf } from './lines.ts';
import { conferencesWords } from './words.ts';

/** The pact as it is being typed. */
export interface TypedPact {
  readonly contents: string;
  readonly parties: readonly PactParty[];
}

export const blankParty: PactParty = { name: '', representative: '', office: '' };

export const pactOf = ({ contents, parties }: TypedPact) => ({ contents: linesOf(contents), parties: [...parties] });

export const isWholeParty = ({ name, representative, office }: PactParty) =>
  [name, representative, office].every((part) => part.trim() !== '');

interface PactFieldsProps {
  readonly value: TypedPact;
  readonly onChange: (value: TypedPact) => void;
  readonly staff: readonly { readonly fullName: string; readonly position: string }[];
  readonly teams: readonly string[];
}

/** What is promised, and who signs for each side. */
export function PactFields({ value, onChange, staff, teams }: PactFieldsProps) {
  const words = useWords(conferencesWords);
  const change = (at: number, part: Partial<PactParty>) =>
    onChange({ ...value, parties: value.parties.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <>
      <TextArea
        name="pact.contents"
        label={words.pactContents}
        hint={words.oneALine}
        rows={4}
        value={value.contents}
        onChange={(contents) => onChange({ ...value, contents })}
      />
      <p className={styles.hint}>{words.partiesHint}</p>
      {value.parties.map((party, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other identity
        <div key={index} className={styles.party}>
          <div className={styles.partyHead}>
            {words.party(index + 1)}
            <IconButton
              icon="close"
              label={words.dropParty(index + 1)}
              onClick={() => onChange({ ...value, parties: value.parties.filter((_, at) => at !== index) })}
            />
          </div>
          <div className={styles.two}>
            <SuggestField
              name={`pact.parties.${index}.name`}
              label={words.partyName}
              value={party.name}
              onChange={(name) => change(index, { name })}
              options={teams.map((label) => ({ label }))}
            />
            <SuggestField
              name={`pact.parties.${index}.representative`}
              label={words.representative}
              value={party.representative}
              onChange={(representative) => change(index, { representative })}
              options={staff.map(({ fullName, position }) => ({ label: fullName, hint: position }))}
              onPick={({ label, hint }) => change(index, { representative: label, ...(party.office ? {} : { office: hint }) })}
            />
            <TextField
              name={`pact.parties.${index}.office`}
              label={words.office}
              maxLength={120}
              value={party.office}
              onChange={(office) => change(index, { office })}
            />
          </div>
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange({ ...value, parties: [...value.parties, blankParty] })}>
          {words.addParty}
        </Button>
      </div>
    </>
  );
}
