import { useState } from 'react';
import * as api from '#api/postings.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import { awardWords } from './awardWords.ts';
import type { Posting } from './PostingPage.tsx';

type Petition = Posting['petitions'][number];

/** What was said about those on the list, for those who answer; who said it stands nowhere. */
export function Petitions({ posting }: { readonly posting: Posting }) {
  const words = useWords(awardWords);
  const [answering, setAnswering] = useState<Petition | null>(null);
  return (
    <Section title={words.petitions} aside={words.petitionsAside}>
      {posting.petitions.length === 0 ? (
        <Empty title={words.noPetitions} />
      ) : (
        <Lines label={words.petitions}>
          {posting.petitions.map((petition) => (
            <OnePetition key={petition.id} petition={petition} onAnswer={() => setAnswering(petition)} />
          ))}
        </Lines>
      )}
      {answering && <AnswerDialog petition={answering} onClose={() => setAnswering(null)} />}
    </Section>
  );
}

const toneOf = { open: 'risk', upheld: 'done', dismissed: 'plain' } as const;

function OnePetition({ petition, onAnswer }: { readonly petition: Petition; readonly onAnswer: () => void }) {
  const words = useWords(awardWords);
  const { name, receivedOn, way, text, state, answer, answeredOn } = petition;
  const acts = petition.whyNot.answer.length === 0 && (
    <Button aria-label={words.answerOf(name)} onClick={onAnswer}>
      {words.answer}
    </Button>
  );
  return (
    <Line when={shortDate(receivedOn)} title={words.petitionOf(name)} why={words.ways[way]} actions={acts}>
      <p>{text}</p>
      <Tag kind={toneOf[state]}>{words.states[state]}</Tag>
      {answer && (
        <p>
          {answeredOn && `${shortDate(answeredOn)}: `}
          {answer}
        </p>
      )}
    </Line>
  );
}

function AnswerDialog({ petition, onClose }: { readonly petition: Petition; readonly onClose: () => void }) {
  const words = useWords(awardWords);
  const text = useDraft(`petition-answer.${petition.id}`, '');
  const [verdict, setVerdict] = useState<'upheld' | 'dismissed' | null>(null);
  const write = useWrite(api.answerPetition, {
    onDone: () => {
      text.clear();
      toast(words.answeredToast);
      onClose();
    },
  });
  const missing = [
    ...(verdict === null ? [words.missing.verdict] : []),
    ...(text.value.trim() === '' ? [words.missing.text] : []),
  ];
  const submit = () => {
    if (missing.length > 0) return;
    write.write({ petitionId: petition.id, isUpheld: verdict === 'upheld', answer: text.value, version: petition.version });
  };
  return (
    <FormDialog
      title={words.answerOf(petition.name)}
      act={words.answer}
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={write}
    >
      <blockquote>{petition.text}</blockquote>
      <RadioField
        name="isUpheld"
        label={words.verdict}
        value={verdict}
        onChange={setVerdict}
        options={[
          { value: 'upheld', label: words.states.upheld, hint: words.upheldHint },
          { value: 'dismissed', label: words.states.dismissed, hint: words.dismissedHint },
        ]}
      />
      <TextArea
        name="answer"
        label={words.answerText}
        hint={words.answerHint}
        value={text.value}
        maxLength={4000}
        onChange={text.change}
      />
    </FormDialog>
  );
}
