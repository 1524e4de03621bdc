import { useState } from 'react';
import * as api from '#api/criteria.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { NewEditionDialog } from './NewEditionDialog.tsx';
import type { ShownSheet } from './SheetPage.tsx';
import { sheetWords } from './words.ts';

/** What follows for a sheet in use: its paper, the next edition, the end of its use. */
export function SheetActs({ sheet }: { readonly sheet: ShownSheet }) {
  const words = useWords(sheetWords);
  const [asking, setAsking] = useState<'edition' | 'retire' | null>(null);
  const close = () => setAsking(null);
  const retiring = useWrite(api.retireSheet, { onDone: close });
  const { id: sheetId, title, version, usedBy, hasPaper, whyNot } = sheet;
  return (
    <div className="row">
      {whyNot.newEdition.length === 0 && (
        <Button icon="copy" onClick={() => setAsking('edition')}>
          {words.newEdition}
        </Button>
      )}
      {hasPaper && (
        <Button kind="quiet" icon="attach" href={`/api/sheets/${sheetId}/paper`} download>
          {words.paper}
        </Button>
      )}
      {whyNot.retire.length === 0 && (
        <Button kind="quiet" onClick={() => setAsking('retire')}>
          {words.retire}
        </Button>
      )}
      {asking === 'edition' && <NewEditionDialog sheet={sheet} onClose={close} />}
      <BindingAct
        opened={asking === 'retire'}
        onClose={close}
        question={words.retireQuestion(title)}
        consequence={words.retireConsequence}
        fixes={[{ icon: 'list', text: words.usedBy(usedBy) }]}
        confirm={words.retire}
        onConfirm={() => retiring.write({ sheetId, version })}
        pending={retiring.pending}
        refusals={retiring.refusals}
        failure={retiring.failure ? words.failure : null}
      />
    </div>
  );
}
