import { useState } from 'react';
import * as api from '#api/blanks.ts';
import type { Output } from '../kernel/client.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { momentText, numberText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import { blankWords } from './words.ts';

export type Blanks = Output<typeof api.listBlanks>;
export type Blank = Blanks['blanks'][number];

/** The pre-printed blanks of the offices that the reader prints for. */
export function BlanksPage() {
  const words = useWords(blankWords);
  const read = useRead(api.listBlanks, {});
  const [retiring, setRetiring] = useState<Blank | null>(null);
  const mayAdd = (read.data?.units.length ?? 0) > 0;
  return (
    <Page
      title={words.title}
      crumb={[{ label: words.register, href: '/van-ban' }]}
      lead={words.lead}
      aside={
        mayAdd && (
          <Button kind="main" icon="plus" href="/van-ban/phoi/moi">
            {words.add}
          </Button>
        )
      }
    >
      <Loaded read={read}>
        {({ units, blanks }) =>
          blanks.length === 0 ? (
            <Empty title={words.none}>{words.noneWhy}</Empty>
          ) : (
            units
              .map((unit) => ({ ...unit, own: blanks.filter(({ unitId }) => unitId === unit.unitId) }))
              .filter(({ own }) => own.length > 0)
              .map(({ unitId, name, own }, at) => (
                <Section key={unitId} title={name} first={at === 0}>
                  <Lines label={name}>
                    {own.map((blank) => (
                      <OneBlank key={blank.id} blank={blank} onRetire={() => setRetiring(blank)} />
                    ))}
                  </Lines>
                </Section>
              ))
          )
        }
      </Loaded>
      {retiring && <Retire blank={retiring} onClose={() => setRetiring(null)} />}
    </Page>
  );
}

function OneBlank({ blank, onRetire }: { readonly blank: Blank; readonly onRetire: () => void }) {
  const words = useWords(blankWords);
  const { id, name, paper, layout, version, savedAt, savedBy } = blank;
  const sheet = words.sheetOf(numberText(layout.width, 1), numberText(layout.height, 1));
  return (
    <Line
      when={words.papers[paper]}
      margin={sheet}
      title={name}
      why={`${words.edition(version)}: ${words.savedBy(savedBy, momentText(savedAt))}`}
      actions={
        <>
          <Button icon="pen" href={`/van-ban/phoi/${id}`} aria-label={words.changeOne(name)}>
            {words.change}
          </Button>
          <Button icon="print" href={`/api/blanks/${id}/test-sheet`} download aria-label={words.testOne(name)}>
            {words.test}
          </Button>
          <Button kind="quiet" onClick={onRetire} aria-label={words.retireOne(name)}>
            {words.retire}
          </Button>
        </>
      }
    />
  );
}

function Retire({ blank, onClose }: { readonly blank: Blank; readonly onClose: () => void }) {
  const words = useWords(blankWords);
  const write = useWrite(api.retireBlank, {
    onDone: () => {
      toast(words.retired);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.retireAsk(blank.name)}
      act={words.retire}
      size="m"
      onClose={onClose}
      onSubmit={() => write.write({ blankId: blank.id, version: blank.version })}
      write={write}
    >
      <p>{words.retireThen}</p>
    </FormDialog>
  );
}
