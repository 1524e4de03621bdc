import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import * as api from '#api/org.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite, type Write } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { AddActDialog } from './AddActDialog.tsx';
import { ActLines, CourseSection } from './Course.tsx';
import styles from './Org.module.css';
import { reorganisationWords } from './reorganisationWords.ts';
import { SheetSection } from './SheetSection.tsx';
import { type Acts, noActs, type Paper, without } from './wish.ts';

const noPaper: Paper = { decision: '', decidedOn: null, issuer: '', onDay: null };

/** The paper, its acts by hand or from a spreadsheet, all that it touches, and then it is set. */
export function MakeReorganisationPage() {
  const words = useWords(reorganisationWords);
  const paper = useDraft<Paper>('reorganisation.paper', noPaper);
  const acts = useDraft<Acts>('reorganisation.acts', noActs);
  const about = new URLSearchParams(location.search).get('don-vi');
  const [adding, setAdding] = useState(about !== null);
  const change = (part: Partial<Paper>) => paper.change((value) => ({ ...value, ...part }));
  const preview = usePreview(paper.value, acts.value);
  const { decision, decidedOn, issuer, onDay } = paper.value;
  const clear = () => {
    paper.clear();
    acts.clear();
  };
  return (
    <Page
      title={words.makeTitle}
      lead={words.makeLead}
      crumb={[
        { label: words.admin, href: '/quan-tri' },
        { label: words.title, href: '/quan-tri/sap-xep' },
      ]}
    >
      <Section title={words.paper} first>
        <Form onSubmit={() => undefined}>
          <div className={styles.form}>
            <div className={styles.two}>
              <TextField
                name="decision"
                label={words.decisionNumber}
                hint={words.decisionHint}
                maxLength={300}
                value={decision}
                onChange={(text) => change({ decision: text })}
              />
              <TextField
                name="issuer"
                label={words.issuer}
                optional
                maxLength={300}
                value={issuer}
                onChange={(text) => change({ issuer: text })}
              />
            </div>
            <div className={styles.two}>
              <DateField
                name="decidedOn"
                label={words.decidedOn}
                optional
                value={decidedOn}
                onChange={(day) => change({ decidedOn: day })}
              />
              <DateField name="onDay" label={words.takesEffect} value={onDay} onChange={(day) => change({ onDay: day })} />
            </div>
          </div>
        </Form>
      </Section>
      <SheetSection onDay={onDay} onRead={(read) => acts.change(() => read)} />
      <Section
        title={words.acts}
        aside={
          <Button size="s" icon="plus" onClick={() => setAdding(true)}>
            {words.addAct}
          </Button>
        }
      >
        <Weighed preview={preview} acts={acts.value} onChange={(value) => acts.change(() => value)} />
      </Section>
      <SetAct paper={paper.value} acts={acts.value} preview={preview} onDone={clear} />
      {adding && (
        <AddActDialog
          acts={acts.value}
          about={about}
          onAdd={(value) => {
            acts.change(() => value);
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}

type Preview = Write<typeof api.previewReorganisation>;

const wishOf = ({ decision, decidedOn, issuer, onDay }: Paper, { foundings, acts }: Acts) => ({
  decision: decision.trim() === '' ? '…' : decision,
  decidedOn,
  issuer: issuer.trim() === '' ? null : issuer,
  onDay: onDay!,
  foundings: [...foundings],
  acts: [...acts],
});

/** Weighed again after every change, one question at a time. */
function usePreview(paper: Paper, acts: Acts): Preview {
  const preview = useWrite(api.previewReorganisation, { rereads: false });
  const asked = useRef<string>(undefined);
  const { decidedOn, onDay } = paper;
  const isEmpty = acts.acts.length + acts.foundings.length === 0;
  const now = isEmpty || onDay === null ? undefined : JSON.stringify([decidedOn, onDay, acts]);
  useEffect(() => {
    if (preview.pending || now === asked.current) return;
    asked.current = now;
    if (now === undefined) preview.reset();
    else preview.write(wishOf(paper, acts));
  });
  return preview;
}

interface WeighedProps {
  readonly preview: Preview;
  readonly acts: Acts;
  readonly onChange: (acts: Acts) => void;
}

function Weighed({ preview, acts, onChange }: WeighedProps) {
  const words = useWords(reorganisationWords);
  const { result, pending, failure, refusals: unread } = preview;
  const count = acts.acts.length + acts.foundings.length;
  if (count === 0) return <p className="ink-2">{words.noActs}</p>;
  if (failure) return <Trouble error={failure} />;
  if (unread.length > 0) return <Reasons reasons={unread} title={words.refusals(unread.length)} />;
  if (!result) return pending ? <Skeleton lines={4} /> : <Note kind="wait">{words.dayFirst}</Note>;
  return (
    <>
      {result.refusals.length > 0 && <Reasons reasons={result.refusals} title={words.refusals(result.refusals.length)} />}
      {result.warnings.length > 0 && (
        <Note kind="risk" title={words.warnings} live>
          {result.warnings.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Note>
      )}
      <ActLines course={result} onDrop={(line) => onChange(without(acts, line))} />
      {result.refusals.length === 0 && (
        <Section title={words.preview} aside={words.previewAside}>
          <CourseSection course={result} isAhead />
        </Section>
      )}
    </>
  );
}

const mostReasons = 50;

/** Every reason against it, each with the act that it is about. */
function Reasons({ reasons, title }: { readonly reasons: Preview['refusals']; readonly title: string }) {
  const words = useWords(reorganisationWords);
  const actOf = (at: string | undefined) => {
    const index = /^acts\.(\d+)/.exec(at ?? '')?.[1];
    return index === undefined ? '' : words.actAt(Number(index) + 1);
  };
  return (
    <Note kind="error" title={title} live>
      {reasons.slice(0, mostReasons).map((reason) => (
        <p key={`${reason.at} ${reason.code} ${reason.message}`}>
          {actOf(reason.at)}
          {reason.message}
        </p>
      ))}
      {reasons.length > mostReasons && <p>{words.shownOf(mostReasons, reasons.length)}</p>}
    </Note>
  );
}

interface SetActProps {
  readonly paper: Paper;
  readonly acts: Acts;
  readonly preview: Preview;
  readonly onDone: () => void;
}

function SetAct({ paper, acts, preview, onDone }: SetActProps) {
  const words = useWords(reorganisationWords);
  const router = useRouter();
  const { me } = useSession();
  const [asking, setAsking] = useState(false);
  const write = useWrite(api.setReorganisation, {
    onDone: ({ id }) => {
      onDone();
      toast(words.setDone);
      router.history.push(`/quan-tri/sap-xep/${id}`);
    },
  });
  const { counts, refusals = [] } = preview.result ?? {};
  const whyNot = [
    ...(paper.decision.trim() === '' ? [words.needs.decision] : []),
    ...(paper.onDay === null ? [words.needs.onDay] : []),
    ...(acts.acts.length + acts.foundings.length === 0 ? [words.needs.acts] : []),
    ...(refusals.length + preview.refusals.length > 0 ? [words.needs.fix] : []),
  ];
  const day = paper.onDay === null ? '' : shortDate(paper.onDay);
  const isDue = paper.onDay !== null && me !== undefined && paper.onDay <= me.site.today;
  const fixes = counts
    ? (['ends', 'founded', 'changed', 'followers', 'unions'] as const)
        .filter((key) => counts[key] > 0)
        .map((key) => ({ text: `${number(counts[key])} ${words.counts[key]}` }))
    : [];
  return (
    <div className={styles.binding}>
      <SealButton whyNot={whyNot} busy={preview.pending || write.pending} onClick={() => setAsking(true)}>
        {words.set}
      </SealButton>
      <BindingAct
        opened={asking}
        onClose={() => setAsking(false)}
        question={words.setQuestion}
        consequence={isDue ? words.setNow(day) : words.setLater(day)}
        fixes={[{ text: `${paper.decision} · ${words.actCount(counts?.lines ?? 0)}` }, ...fixes]}
        confirm={words.set}
        onConfirm={() => write.write(wishOf(paper, acts))}
        pending={write.pending}
        refusals={write.refusals}
        failure={write.failure && <Trouble error={write.failure} />}
      />
    </div>
  );
}
