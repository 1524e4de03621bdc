import { useState } from 'react';
import * as api from '#api/batches.ts';
import type { Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Progress } from '../ui/Progress.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Batches.module.css';
import { batchWords } from './batchWords.ts';
import type { PaperGroup } from './PapersPage.tsx';
import { PrintAll } from './PrintAll.tsx';

export type BatchListing = Output<typeof api.listBatches>;
type Batch = BatchListing['batches'][number];

const pollMillis = 1500;

interface BatchesProps {
  readonly group: PaperGroup;
  readonly campaignId: string;
}

/** Printing the whole list in one go, and the last times that was done: how far each is, and its files. */
export function Batches({ group, campaignId }: BatchesProps) {
  const words = useWords(batchWords);
  const { kind } = group;
  const [asking, setAsking] = useState(false);
  const [watched, setWatched] = useState(false);
  const read = useRead(api.listBatches, { campaignId, kind }, watched ? { every: pollMillis } : {});
  const listing = read.data;
  const isRunning = listing?.batches.some(({ state }) => state === 'running') ?? false;
  if (isRunning !== watched) setWatched(isRunning);
  if (!listing) return null;
  return (
    <Section
      title={words.title}
      aside={
        <div className={styles.acts}>
          {kind === 'commendation-certificate' && (
            <Button size="s" kind="quiet" href="/van-ban/phoi">
              {words.blanks}
            </Button>
          )}
          <Button size="s" icon="print" aria-label={words.printAllOf(group.title)} onClick={() => setAsking(true)}>
            {words.printAll}
          </Button>
        </div>
      }
    >
      {listing.batches.length === 0 ? (
        <p className="ink-2">{words.size}</p>
      ) : (
        <Lines label={words.batches}>
          {listing.batches.map((batch) => (
            <OneBatch key={batch.id} batch={batch} />
          ))}
        </Lines>
      )}
      {asking && <PrintAll group={group} listing={listing} campaignId={campaignId} onClose={() => setAsking(false)} />}
    </Section>
  );
}

const tones = { running: 'wait', done: 'done', failed: 'error' } as const;

function OneBatch({ batch }: { readonly batch: Batch }) {
  const words = useWords(batchWords);
  const { id, title, state, total, done, blankName, askedAt, askedBy, keptThrough, parts } = batch;
  const retry = useWrite(api.retryBatch);
  const kept = parts.filter(({ isExpired }) => !isExpired);
  const said = [words.by(askedBy, momentText(askedAt)), blankName && words.onBlank(blankName)].filter(Boolean).join(' · ');
  return (
    <Line
      when={words.states[state]}
      tone={tones[state]}
      title={title}
      why={said}
      actions={
        state === 'failed' && (
          <Button busy={retry.pending} icon="refresh" onClick={() => retry.write({ batchId: id })}>
            {words.retry}
          </Button>
        )
      }
    >
      {state !== 'done' && (
        <div className={styles.progress} aria-live="polite">
          <Progress label={words.progress(done, total)} value={done} max={total} />
        </div>
      )}
      {state === 'failed' && <p className="is-error">{words.failedWhy}</p>}
      {kept.length > 0 && (
        <div className={styles.parts}>
          {kept.map(({ ordinal, first, last, size }) => (
            <Button key={ordinal} size="s" icon="download" href={`/api/batches/${id}/parts/${ordinal}`} download>
              {`${words.part(first, last, total)} (${words.partSize(size)})`}
            </Button>
          ))}
        </div>
      )}
      {keptThrough && <p className="ink-2">{kept.length > 0 ? words.kept(keptThrough) : words.expired}</p>}
    </Line>
  );
}
