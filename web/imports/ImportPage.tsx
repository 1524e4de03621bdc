import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import * as api from '#api/imports.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Progress } from '../ui/Progress.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Columns } from './Columns.tsx';
import styles from './Imports.module.css';
import { isWorking, type Shown } from './importState.ts';
import { Names } from './Names.tsx';
import { Weighed } from './Weighed.tsx';
import { importsWords } from './words.ts';

const pollMillis = 1000;

/** One list on its way: columns, names, preview, end. What is under way is watched; whoever comes back finds it where it is. */
export function ImportPage() {
  const words = useWords(importsWords);
  const { importId = '' } = useParams({ strict: false });
  const [watched, setWatched] = useState(true);
  const read = useRead(api.showImport, { importId }, watched ? { every: pollMillis } : {});
  const working = read.data ? isWorking(read.data.state) : true;
  if (working !== watched) setWatched(working);
  const crumb = [
    { label: words.admin, href: '/quan-tri' },
    { label: words.title, href: '/quan-tri/nhap' },
  ];
  return (
    <Page
      title={read.data ? `${words.kinds[read.data.kind]}: ${read.data.fileName}` : words.title}
      crumb={crumb}
      lead={read.data && words.askedBy(read.data.askedBy, momentText(read.data.askedAt))}
    >
      <Loaded read={read}>{(shown) => <Stage shown={shown} />}</Loaded>
    </Page>
  );
}

function Stage({ shown }: { readonly shown: Shown }) {
  const words = useWords(importsWords);
  const [changing, setChanging] = useState(false);
  const { state } = shown;
  if (isWorking(state)) return <Working shown={shown} />;
  if (state === 'taken') {
    const next = words.next[shown.kind];
    return (
      <Over
        next={
          next && (
            <Button kind="main" href={next.href}>
              {next.label}
            </Button>
          )
        }
      >
        <Note kind="done" title={words.takenTitle} live>
          <p>{words.taken(shown.counts.new, shown.counts.changed)}</p>
        </Note>
      </Over>
    );
  }
  if (state === 'dropped') return <Over>{<p>{words.dropped}</p>}</Over>;
  if (state === 'failed') {
    return (
      <Over>
        <Note kind="error" title={words.failed} live>
          {shown.trouble.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </Note>
      </Over>
    );
  }
  if (state === 'mapping' || changing)
    return <Columns shown={shown} onDone={() => setChanging(false)} drop={<Drop shown={shown} />} />;
  return (
    <>
      {shown.isRemembered && <p className="ink-2">{words.remembered}</p>}
      {shown.names.length > 0 && <Names shown={shown} />}
      <Weighed shown={shown}>
        <Button onClick={() => setChanging(true)}>{words.change}</Button>
        <Drop shown={shown} />
      </Weighed>
    </>
  );
}

function Working({ shown: { state, rowsDone, rowsTotal } }: { readonly shown: Shown }) {
  const words = useWords(importsWords);
  const label =
    state === 'reading' ? words.working.reading(rowsDone, rowsTotal) : words.working[state as 'looking' | 'weighing' | 'taking'];
  return (
    <div className={styles.working} role="status">
      {state === 'reading' ? <Progress label={label} value={rowsDone} max={rowsTotal} /> : <p>{label}</p>}
      <p className="small ink-2">{words.leave}</p>
    </div>
  );
}

function Over({ children, next }: { readonly children: ReactNode; readonly next?: ReactNode }) {
  const words = useWords(importsWords);
  return (
    <div className={styles.bring}>
      {children}
      <div className={styles.acts}>
        {next}
        <Button href="/quan-tri/nhap">{words.another}</Button>
      </div>
    </div>
  );
}

function Drop({ shown }: { readonly shown: Shown }) {
  const words = useWords(importsWords);
  const drop = useWrite(api.dropImport);
  return (
    <>
      <Button
        busy={drop.pending}
        whyNot={shown.whyNot.drop.map(({ message }) => message)}
        onClick={() => drop.write({ importId: shown.id })}
      >
        {words.drop}
      </Button>
      <RefusalList refusals={drop.refusals} takesFocus />
    </>
  );
}
