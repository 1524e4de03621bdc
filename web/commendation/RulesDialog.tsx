import { useState } from 'react';
import * as api from '#api/awardChoice.ts';
import { type RankKey, rankKeys } from '#domain/commendation/ranking.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { OpenChoice } from './ChoicePage.tsx';
import { choiceWords } from './choiceWords.ts';

const placesOf = (keys: readonly RankKey[]): readonly (RankKey | '')[] => rankKeys.map((_, at) => keys[at] ?? '');

/** The order of the keys for this audience, the mark of an excellent result, the rule on members; each with its source. */
export function RulesDialog({ shown, onClose }: { readonly shown: OpenChoice; readonly onClose: () => void }) {
  const words = useWords(choiceWords);
  const { rules, audience, roundId } = shown;
  const [keys, setKeys] = useState(placesOf(rules.keys[audience]));
  const [keysSource, setKeysSource] = useState(rules.isSet ? rules.keysSource : '');
  const [mark, setMark] = useState(rules.excellentFrom === null ? null : rules.excellentFrom / 100);
  const [markSource, setMarkSource] = useState(rules.excellentSource ?? '');
  const [members, setMembers] = useState<Members>({
    blocks: rules.members?.blocks ?? false,
    share: rules.members?.leastShare == null ? null : rules.members.leastShare / 100,
    source: rules.members?.source ?? '',
  });
  const write = useWrite(api.setChoiceRules, { onDone: onClose });
  const hasMembers = members.blocks || members.share !== null;
  const missing =
    keysSource.trim() === '' || (mark !== null && markSource.trim() === '') || (hasMembers && members.source.trim() === '')
      ? [words.missing.source]
      : [];
  const submit = () => {
    if (missing.length > 0) return;
    const own = keys.filter((key): key is RankKey => key !== '');
    const { requirements, requirementsSource } = rules;
    write.write({
      ...{ roundId, keys: { ...rules.keys, [audience]: own }, keysSource, requirements, requirementsSource },
      excellentFrom: mark === null ? null : Math.round(mark * 100),
      excellentSource: mark === null ? null : markSource,
      members: hasMembers
        ? {
            blocks: members.blocks,
            leastShare: members.share === null ? null : Math.round(members.share * 100),
            source: members.source,
          }
        : null,
    });
  };
  return (
    <FormDialog title={words.rules} act={words.rulesDo} whyNot={missing} onClose={onClose} onSubmit={submit} write={write}>
      <p>{words.orderHint}</p>
      {keys.map((key, at) => (
        <SelectField
          // biome-ignore lint/suspicious/noArrayIndexKey: the places are the identity
          key={at}
          name={at === 0 ? `keys.${audience}` : `keys.${audience}.${at}`}
          label={words.keyAt(at + 1)}
          value={key}
          onChange={(value) => setKeys(keys.map((old, place) => (place === at ? value : old)))}
          options={[
            { value: '' as const, label: words.noKey },
            ...rankKeys.map((one) => ({ value: one, label: words.keys[one] })),
          ]}
        />
      ))}
      <TextField
        name="keysSource"
        label={words.source}
        hint={words.sourceHint}
        value={keysSource}
        maxLength={300}
        onChange={setKeysSource}
      />
      <NumberField
        name="excellentFrom"
        label={words.excellent}
        hint={words.excellentHint}
        value={mark}
        min={0}
        max={1000}
        onChange={setMark}
      />
      {mark !== null && (
        <TextField name="excellentSource" label={words.source} value={markSource} maxLength={300} onChange={setMarkSource} />
      )}
      {audience === 'collective' && <MemberFields value={members} onChange={setMembers} hasAny={hasMembers} />}
    </FormDialog>
  );
}

interface Members {
  readonly blocks: boolean;
  readonly share: number | null;
  readonly source: string;
}

interface MemberFieldsProps {
  readonly value: Members;
  readonly onChange: (value: Members) => void;
  readonly hasAny: boolean;
}

function MemberFields({ value, onChange, hasAny }: MemberFieldsProps) {
  const words = useWords(choiceWords);
  return (
    <>
      <CheckField
        name="members.blocks"
        label={words.membersBlock}
        checked={value.blocks}
        onChange={(blocks) => onChange({ ...value, blocks })}
      />
      <NumberField
        name="members.leastShare"
        label={words.membersShare}
        value={value.share}
        min={0}
        max={100}
        unit="%"
        onChange={(share) => onChange({ ...value, share })}
      />
      {hasAny && (
        <TextField
          name="members.source"
          label={words.membersSource}
          value={value.source}
          maxLength={300}
          onChange={(source) => onChange({ ...value, source })}
        />
      )}
    </>
  );
}
