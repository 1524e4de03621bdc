import { useState } from 'react';
import * as api from '#api/blocs.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Checklist } from '../ui/Checklist.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { YearProps, YearShown } from './BlocPage.tsx';
import styles from './Blocs.module.css';
import { blocWords } from './words.ts';
import { YearAct } from './YearAct.tsx';

type Mine = YearShown['mine'][number];

/** The pact of a year: what the members strive for, who has signed. */
export function Pact({ shown, year }: YearProps) {
  const words = useWords(blocWords);
  const [opened, setOpened] = useState<'write' | 'put' | Mine | null>(null);
  const close = () => setOpened(null);
  const asked = { blocYearId: year.id, version: year.version };
  const { whyNot, targets } = year;
  const writes = whyNot.writePact.length === 0;
  const toSign = year.mine.filter(({ id, hasSigned }) => !hasSigned && shown.members.some((one) => one.id === id));
  return (
    <>
      <Section title={words.pact} aside={year.pactPutOn ? words.putOn(shortDate(year.pactPutOn)) : year.year} first>
        {targets.length === 0 ? (
          <Empty title={words.noPact}>{words.noPactWhy}</Empty>
        ) : (
          <>
            <ol className={styles.targets}>
              {targets.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
            {year.occasion && <p className="small ink-2">{`${words.occasion}: ${year.occasion}`}</p>}
          </>
        )}
        {targets.length > 0 && <Lacks lacks={year.pactLacks} />}
        <div className={`row ${styles.acts}`}>
          {writes && (
            <Button kind={targets.length === 0 ? 'main' : 'default'} icon="pen" onClick={() => setOpened('write')}>
              {words.writePact}
            </Button>
          )}
          {!year.pactPutOn && !isOthers(whyNot.putPact) && (
            <SealButton whyNot={reasonsOf(whyNot.putPact)} onClick={() => setOpened('put')}>
              {words.put}
            </SealButton>
          )}
          {year.pactPutOn &&
            toSign.map((mine) => (
              <SealButton key={mine.id} whyNot={reasonsOf(mine.whyNot.sign)} onClick={() => setOpened(mine)}>
                {toSign.length > 1 ? `${words.sign}: ${mine.name}` : words.sign}
              </SealButton>
            ))}
          {targets.length > 0 && <PaperButton href={`/api/bloc-years/${year.id}/pact.pdf`}>{words.printPact}</PaperButton>}
        </div>
      </Section>
      {year.pactPutOn && <Signatures year={year} />}
      {opened === 'write' && <WriteDialog year={year} onClose={close} />}
      {opened === 'put' && (
        <YearAct
          endpoint={api.putBlocPact}
          input={asked}
          question={words.putQuestion}
          consequence={words.putThen}
          fixes={words.putFixes}
          confirm={words.put}
          withPaper={year.leadsWithPaper}
          onClose={close}
        />
      )}
      {opened !== null && typeof opened === 'object' && (
        <YearAct
          endpoint={api.signBlocPact}
          input={{ blocYearId: year.id, unitId: opened.id }}
          question={words.signQuestion(opened.name)}
          consequence={words.signThen}
          fixes={words.signFixes(targets.length)}
          confirm={words.sign}
          withPaper={opened.withPaper}
          onClose={close}
        />
      )}
    </>
  );
}

/** What a paper still lacks, by name. */
export function Lacks({ lacks }: { readonly lacks: readonly string[] }) {
  const words = useWords(blocWords);
  if (lacks.length === 0) return null;
  return (
    <Note kind="risk" title={words.lacks}>
      <p>{lacks.join('; ')}</p>
    </Note>
  );
}

function Signatures({ year }: { readonly year: YearShown }) {
  const words = useWords(blocWords);
  const items = [
    ...year.signatures.map(({ unitName, byName, signedOn, hasScan }) => ({
      ...{ key: unitName, state: 'done' as const, stateWord: words.signatures, text: unitName },
      note: [words.signedBy(byName, shortDate(signedOn)), hasScan && words.onPaper].filter(Boolean).join(', '),
    })),
    ...year.unsigned.map((unitName) => ({
      ...{ key: `-${unitName}`, state: 'wait' as const, stateWord: words.notSigned, text: unitName, note: words.notSigned },
    })),
  ];
  return (
    <Section title={words.signatures} aside={`${year.signatures.length}/${items.length}`}>
      <Checklist label={words.signatures} items={items} />
    </Section>
  );
}

function WriteDialog({ year, onClose }: { readonly year: YearShown; readonly onClose: () => void }) {
  const words = useWords(blocWords);
  const [occasion, setOccasion] = useState(year.occasion);
  const [text, setText] = useState(year.targets.join('\n'));
  const write = useWrite(api.writeBlocPact, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const targets = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return (
    <FormDialog
      title={words.writePact}
      act={words.writePact}
      {...{ onClose, write }}
      onSubmit={() => write.write({ blocYearId: year.id, version: year.version, occasion, targets })}
    >
      <TextField
        name="occasion"
        label={words.occasion}
        hint={words.occasionHint}
        value={occasion}
        maxLength={300}
        onChange={setOccasion}
      />
      <TextArea name="targets" label={words.targets} rows={8} value={text} maxLength={20_000} onChange={setText} />
    </FormDialog>
  );
}
