import { useState } from 'react';
import * as api from '#api/council.ts';
import { votingForms } from '#domain/council/votingForm.ts';
import { drawRules, voteBases } from '#domain/council/votingRule.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Council } from './CouncilPage.tsx';
import { shareName, shareOptions } from './shares.ts';
import { councilWords } from './words.ts';

type Rule = Council['rules'][number];

/** How each kind of matter is decided, with where that stands; what was not checked says so. */
export function Rules({ council }: { readonly council: Council }) {
  const words = useWords(councilWords);
  const [edited, setEdited] = useState<Rule | null>(null);
  const mayKeep = council.whyNot.keep.length === 0;
  return (
    <Section title={words.rules} aside={words.rulesHint}>
      {council.rules.some(({ isCertain }) => !isCertain) && (
        <Note kind="risk" title={words.rulesNote}>
          {words.rulesNoteWhy}
        </Note>
      )}
      <Lines label={words.rules}>
        {council.rules.map((rule) => (
          <Line
            key={rule.kind}
            when={<Tag kind={rule.isCertain ? 'done' : 'risk'}>{rule.isCertain ? words.certain : words.uncertain}</Tag>}
            title={words.decisionKinds[rule.kind]}
            why={words.ruleLine(
              words.forms[rule.form],
              shareName(rule.quorum, words),
              shareName(rule.majority, words),
              words.bases[rule.base],
            )}
            actions={
              mayKeep && (
                <Button
                  icon="pen"
                  onClick={() => setEdited(rule)}
                  aria-label={`${words.editRule}: ${words.decisionKinds[rule.kind]}`}
                >
                  {words.editRule}
                </Button>
              )
            }
          >
            <p className="ink-2">{`${words.source}: ${rule.source}`}</p>
          </Line>
        ))}
      </Lines>
      {edited && <RuleDialog council={council} rule={edited} onClose={() => setEdited(null)} />}
    </Section>
  );
}

interface RuleDialogProps {
  readonly council: Council;
  readonly rule: Rule;
  readonly onClose: () => void;
}

function RuleDialog({ council, rule, onClose }: RuleDialogProps) {
  const words = useWords(councilWords);
  const [typed, setTyped] = useState(rule);
  const put = (part: Partial<Rule>) => setTyped((now) => ({ ...now, ...part }));
  const at = council.rules.findIndex(({ kind }) => kind === rule.kind);
  const name = (field: string) => `rules.${at}.${field}`;
  const write = useWrite(api.setCouncilRules, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const rules = council.rules.map((one) => (one.kind === rule.kind ? typed : one));
  const submit = () => write.write({ councilId: council.id, version: council.version, rules });
  const tick = (field: 'countsWritten' | 'mayBeInWriting' | 'tiedInQuorum' | 'substitutesVote') => (
    <CheckField
      name={name(field)}
      label={words[field]}
      checked={typed[field]}
      onChange={(checked) => put({ [field]: checked })}
    />
  );
  return (
    <FormDialog title={words.decisionKinds[rule.kind]} act={words.saveRule} onClose={onClose} onSubmit={submit} write={write}>
      <SelectField
        name={name('form')}
        label={words.form}
        options={votingForms.map((value) => ({ value, label: words.forms[value] }))}
        value={typed.form}
        onChange={(form) => put({ form })}
      />
      <SelectField
        name={name('quorum')}
        label={words.quorum}
        options={shareOptions(typed.quorum, words)}
        value={typed.quorum}
        onChange={(quorum) => put({ quorum })}
      />
      <SelectField
        name={name('majority')}
        label={words.majority}
        options={shareOptions(typed.majority, words)}
        value={typed.majority}
        onChange={(majority) => put({ majority })}
      />
      <SelectField
        name={name('base')}
        label={words.base}
        options={voteBases.map((value) => ({ value, label: words.bases[value] }))}
        value={typed.base}
        onChange={(base) => put({ base })}
      />
      <SelectField
        name={name('draw')}
        label={words.draw}
        options={drawRules.map((value) => ({ value, label: words.draws[value] }))}
        value={typed.draw}
        onChange={(draw) => put({ draw })}
      />
      {tick('countsWritten')}
      {tick('mayBeInWriting')}
      {tick('tiedInQuorum')}
      {tick('substitutesVote')}
      <TextField
        name={name('source')}
        label={words.source}
        maxLength={300}
        value={typed.source}
        onChange={(source) => put({ source })}
      />
      <CheckField
        name={name('isCertain')}
        label={words.certainTick}
        checked={typed.isCertain}
        onChange={(isCertain) => put({ isCertain })}
      />
    </FormDialog>
  );
}
