import { useState } from 'react';
import * as api from '#api/awardChoice.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { upperFirst } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { ThresholdBar } from '../ui/ThresholdBar.tsx';
import styles from './Choice.module.css';
import type { OpenChoice } from './ChoicePage.tsx';
import { choiceWords } from './choiceWords.ts';
import { LimitDialog } from './LimitDialog.tsx';

type Meter = OpenChoice['choice']['meters'][number];

/** Every limit with what it holds and where it stands. */
export function LimitMeters({ shown }: { readonly shown: OpenChoice }) {
  const words = useWords(choiceWords);
  const [opened, setOpened] = useState<'add' | Meter | null>(null);
  const { setLimit } = shown.whyNot;
  const act = !isOthers(setLimit) && (
    <Button size="s" icon="plus" whyNot={reasonsOf(setLimit)} onClick={() => setOpened('add')}>
      {words.addLimit}
    </Button>
  );
  return (
    <Section title={words.limits} aside={act}>
      {shown.choice.meters.length === 0 && <p className={styles.muted}>{words.noLimits}</p>}
      <div className={styles.meters}>
        {shown.choice.meters.map((meter) => (
          <MeterOf key={meter.key} meter={meter} mayEnd={setLimit.length === 0} onEnd={() => setOpened(meter)} />
        ))}
      </div>
      {opened === 'add' && <LimitDialog shown={shown} onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'add' && <EndDialog shown={shown} meter={opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}

const isLeast = ({ measure }: Meter) => measure === 'min' || measure === 'min-direct';

function toneOf(meter: Meter): 'done' | 'risk' | 'error' | 'wait' {
  if (meter.isAside) return 'wait';
  if (meter.isBroken) return meter.force === 'hard' ? 'error' : 'risk';
  return !isLeast(meter) && meter.chosen === meter.most ? 'risk' : 'done';
}

function MeterOf({ meter, mayEnd, onEnd }: { readonly meter: Meter; readonly mayEnd: boolean; readonly onEnd: () => void }) {
  const words = useWords(choiceWords);
  const { text, source, chosen, most, taken, base, unitName } = meter;
  const figure = isLeast(meter) ? words.leastMet(chosen, most) : words.ofMost(chosen, most);
  return (
    <article className={[styles.meter, meter.isAside && styles.aside].filter(Boolean).join(' ')}>
      <div className={styles.meterHead}>
        <span>{unitName === null ? upperFirst(text) : `${unitName}: ${text}`}</span>
        <span className={styles.figure}>{figure}</span>
      </div>
      <ThresholdBar
        label={text}
        value={chosen}
        of={Math.max(most, chosen, 1)}
        valueText={figure}
        tone={toneOf(meter)}
        size="s"
        {...(isLeast(meter) && { threshold: most })}
      />
      <p className={styles.muted}>
        {[source, base === null ? null : words.base(base), taken > 0 ? words.placesTaken(taken) : null]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <span className={styles.acts}>
        {meter.isAside && <Tag kind="plain">{words.aside}</Tag>}
        {meter.force === 'soft' && <Tag kind="info">{words.soft}</Tag>}
        {!meter.isCertain && <Tag kind="risk">{words.uncertain}</Tag>}
        {meter.isOwn && mayEnd && (
          <Button size="s" kind="quiet" aria-label={`${words.endLimit}: ${text}`} onClick={onEnd}>
            {words.endLimit}
          </Button>
        )}
      </span>
    </article>
  );
}

function EndDialog({
  shown,
  meter,
  onClose,
}: {
  readonly shown: OpenChoice;
  readonly meter: Meter;
  readonly onClose: () => void;
}) {
  const words = useWords(choiceWords);
  const limitId = meter.key.split('@')[0]!;
  const reason = useDraft(`choice.${shown.roundId}.end.${limitId}`, '');
  const write = useWrite(api.endAwardLimit, {
    onDone: () => {
      reason.clear();
      onClose();
    },
  });
  const missing = reason.value.trim() === '' ? [words.missing.reason] : [];
  const submit = () => {
    if (missing.length === 0) write.write({ roundId: shown.roundId, limitId, reason: reason.value });
  };
  return (
    <FormDialog
      title={words.endLimitAsk}
      act={words.endLimitDo}
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={write}
    >
      <p>
        {meter.text} ({meter.source})
      </p>
      <TextArea name="reason" label={words.reason} value={reason.value} maxLength={1000} onChange={reason.change} />
    </FormDialog>
  );
}
