import { useState } from 'react';
import * as api from '#api/templates.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import { FilledView } from './FilledView.tsx';
import type { Shown } from './TemplatePage.tsx';
import styles from './Templates.module.css';
import { templateWords } from './words.ts';

type Version = Shown['versions'][number];
type Act = 'take' | 'retire';

/** Every version, the newest first: who kept it, against which year, where it stands, what may be done with it. */
export function Versions({ shown: { versions, campaignId } }: { readonly shown: Shown }) {
  const words = useWords(templateWords);
  const [seen, setSeen] = useState<Version | null>(null);
  const [asked, setAsked] = useState<{ readonly act: Act; readonly version: Version } | null>(null);
  if (versions.length === 0) return <p className="ink-2">{words.noVersions}</p>;
  return (
    <>
      <Lines label={words.versions}>
        {versions.map((version) => (
          <VersionLine
            key={version.id}
            version={version}
            onSee={campaignId === null ? null : () => setSeen(version)}
            onAct={(act) => setAsked({ act, version })}
          />
        ))}
      </Lines>
      {seen && campaignId !== null && (
        <section className={styles.preview} aria-label={words.previewOf(seen.number)}>
          <div className={styles.previewHead}>
            <h3>{words.previewOf(seen.number)}</h3>
            <span className={styles.previewActs}>
              <Button icon="download" href={`/api/template-versions/${seen.id}/filled?campaignId=${campaignId}`} download>
                {words.word}
              </Button>
              <Button kind="quiet" icon="close" onClick={() => setSeen(null)}>
                {words.close}
              </Button>
            </span>
          </div>
          <Preview templateId={seen.id} campaignId={campaignId} />
        </section>
      )}
      {asked && <Asked act={asked.act} version={asked.version} onClose={() => setAsked(null)} />}
    </>
  );
}

function Preview({ templateId, campaignId }: { readonly templateId: string; readonly campaignId: string }) {
  const read = useRead(api.previewTemplate, { templateId, campaignId });
  return <Loaded read={read}>{(filled) => <FilledView filled={filled} />}</Loaded>;
}

const tones = { draft: 'wait', 'in-use': 'done', retired: 'plain' } as const;

interface VersionLineProps {
  readonly version: Version;
  readonly onSee: (() => void) | null;
  readonly onAct: (act: Act) => void;
}

function VersionLine({ version, onSee, onAct }: VersionLineProps) {
  const words = useWords(templateWords);
  const { id, number, state, stateName, fileName, kept, taken, retired, checkedYear, whyNot } = version;
  const said = [
    words.keptBy(kept.byName, momentText(kept.at), checkedYear),
    taken && words.takenBy(taken.byName, momentText(taken.at)),
    retired && words.retiredBy(retired.byName, momentText(retired.at)),
  ];
  return (
    <Line
      when={stateName}
      tone={tones[state]}
      title={words.version(number, fileName)}
      why={said.filter(Boolean).join(' ')}
      actions={
        <>
          {onSee && (
            <Button size="s" kind="quiet" icon="eye" aria-label={words.seeOne(number)} onClick={onSee}>
              {words.see}
            </Button>
          )}
          <Button
            size="s"
            kind="quiet"
            icon="download"
            aria-label={words.downloadOne(number)}
            href={`/api/template-versions/${id}/file`}
            download
          >
            {words.download}
          </Button>
          {whyNot.take.length === 0 && (
            <Button size="s" icon="check" aria-label={words.takeOne(number)} onClick={() => onAct('take')}>
              {words.take}
            </Button>
          )}
          {whyNot.retire.length === 0 && (
            <Button size="s" aria-label={words.retireOne(number)} onClick={() => onAct('retire')}>
              {words.retire}
            </Button>
          )}
        </>
      }
    />
  );
}

interface AskedProps {
  readonly act: Act;
  readonly version: Version;
  readonly onClose: () => void;
}

/** What follows, said once before it is done. */
function Asked({ act, version: { id: templateId, number }, onClose }: AskedProps) {
  const words = useWords(templateWords);
  const isTake = act === 'take';
  const done = () => {
    toast(isTake ? words.taken : words.retired);
    onClose();
  };
  const take = useWrite(api.takeTemplateInUse, { onDone: done });
  const retire = useWrite(api.retireTemplate, { onDone: done });
  const write = isTake ? take : retire;
  return (
    <FormDialog
      title={isTake ? words.takeAsk(number) : words.retireAsk(number)}
      act={isTake ? words.take : words.retire}
      size="m"
      onClose={onClose}
      onSubmit={() => write.write({ templateId })}
      write={write}
    >
      <p>{isTake ? words.takeThen : words.retireThen}</p>
    </FormDialog>
  );
}
