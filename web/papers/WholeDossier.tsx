import { useState } from 'react';
import * as api from '#api/dossiers.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Checklist } from '../ui/Checklist.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Segments } from '../ui/Segments.tsx';
import { dossierWords } from './dossierWords.ts';
import styles from './WholeDossier.module.css';

type Dossier = Output<typeof api.showDossiers>['dossiers'][number];
type DossierLine = Dossier['lines'][number];

/** One button for a whole dossier: before it prints, what it will hold and what is missing. */
export function WholeDossier({ campaignId }: { readonly campaignId: string }) {
  const words = useWords(dossierWords);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button icon="print" onClick={() => setOpened(true)}>
        {words.whole}
      </Button>
      {opened && <DossierDialog campaignId={campaignId} onClose={() => setOpened(false)} />}
    </>
  );
}

interface DossierDialogProps {
  readonly campaignId: string;
  readonly onClose: () => void;
}

function DossierDialog({ campaignId, onClose }: DossierDialogProps) {
  const words = useWords(dossierWords);
  const read = useRead(api.showDossiers, { campaignId });
  const [asked, setAsked] = useState<Dossier['kind'] | null>(null);
  const dossiers = read.data?.dossiers ?? [];
  const shown = dossiers.find(({ kind }) => kind === asked) ?? dossiers[0];
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.title}
      size="l"
      foot={
        shown && (
          <Button
            kind="main"
            icon="download"
            href={`/api/campaigns/${campaignId}/dossiers/${shown.kind}/file`}
            download
            whyNot={reasonsOf(shown.whyNot)}
          >
            {words.print}
          </Button>
        )
      }
    >
      <Loaded read={read}>
        {() =>
          shown ? (
            <div className="stack">
              {dossiers.length > 1 && (
                <Segments
                  label={words.which}
                  options={dossiers.map(({ kind }) => ({ value: kind, label: words.kinds[kind] }))}
                  value={shown.kind}
                  onChange={setAsked}
                />
              )}
              <Contents dossier={shown} />
            </div>
          ) : (
            <Empty title={words.none}>{words.noneWhy}</Empty>
          )
        }
      </Loaded>
    </Dialog>
  );
}

/** What a dossier holds in its order, each line with what stands there or why nothing does. */
function Contents({ dossier: { title, source, isCertain, lines } }: { readonly dossier: Dossier }) {
  const words = useWords(dossierWords);
  const gapsOf = ({ papers, waiting }: DossierLine) => (papers.length === 0 ? 1 : waiting.length);
  const gaps = lines.reduce((sum, line) => sum + gapsOf(line), 0);
  const describe = ({ papers, waiting, lacks }: DossierLine) => [
    ...papers.map(({ title: name, number, day, stateName }) => {
      const named = words.numbered(name, number);
      return `${day ? words.dated(named, shortDate(day)) : named} · ${stateName}`;
    }),
    ...waiting.map((paper) => `${paper.title} · ${words.absent}. ${paper.lacks}`),
    ...(lacks === null ? [] : [lacks]),
  ];
  return (
    <>
      <div>
        <h3>{title}</h3>
        <p className="ink-2">
          {words.order(source)}
          {!isCertain && ` ${words.uncertain}`}
        </p>
      </div>
      <Checklist
        label={words.list}
        items={lines.map((line, at) => ({
          key: `${at} ${line.text}`,
          state: gapsOf(line) === 0 ? 'done' : 'wait',
          stateWord: gapsOf(line) === 0 ? words.there : words.absent,
          text: `${at + 1}. ${line.text}`,
          note: describe(line).map((text) => (
            <span key={text} className={styles.held}>
              {text}
            </span>
          )),
        }))}
      />
      {gaps > 0 ? <Note kind="risk">{words.gaps(gaps)}</Note> : <Note kind="done">{words.complete}</Note>}
      <p className="ink-2">{words.holds}</p>
    </>
  );
}
