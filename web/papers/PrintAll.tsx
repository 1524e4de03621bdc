import { useState } from 'react';
import * as api from '#api/batches.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { BatchListing } from './Batches.tsx';
import { batchWords } from './batchWords.ts';
import type { PaperGroup } from './PapersPage.tsx';

interface PrintAllProps {
  readonly group: PaperGroup;
  readonly listing: BatchListing;
  readonly campaignId: string;
  readonly onClose: () => void;
}

/** Prints the whole list: onto white paper or a blank, and from which number on. */
export function PrintAll({ group, listing, campaignId, onClose }: PrintAllProps) {
  const words = useWords(batchWords);
  const { blanks, register } = listing;
  const [blankId, setBlank] = useState('');
  const [isNumbered, setNumbered] = useState(false);
  const [from, setFrom] = useState(register?.next ?? '');
  const write = useWrite(api.printAll, {
    onDone: () => {
      toast(words.asked);
      onClose();
    },
  });
  const numbering = isNumbered ? { registerFrom: from } : {};
  return (
    <FormDialog
      title={words.ask(group.title, group.total)}
      act={words.act}
      onClose={onClose}
      onSubmit={() => write.write({ campaignId, kind: group.kind, ...(blankId ? { blankId } : {}), ...numbering })}
      write={write}
    >
      <p>{words.lead}</p>
      <p className="ink-2">{words.size}</p>
      {blanks.length > 0 && (
        <SelectField
          name="blankId"
          label={words.onto}
          value={blankId}
          options={[
            { value: '', label: words.plain },
            ...blanks.map(({ id, name }) => ({ value: id, label: words.ontoBlank(name) })),
          ]}
          onChange={setBlank}
        />
      )}
      {register && register.lacking > 0 && (
        <>
          <CheckField
            name="numbering"
            label={words.number(register.lacking)}
            hint={words.numberHint}
            checked={isNumbered}
            onChange={setNumbered}
          />
          {isNumbered && (
            <TextField
              name="registerFrom"
              label={words.from}
              hint={words.fromHint}
              maxLength={40}
              value={from}
              onChange={setFrom}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
