import { useState } from 'react';
import * as api from '#api/postings.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { awardWords } from './awardWords.ts';
import type { Posting } from './PostingPage.tsx';

/** Posts who is chosen and on no list yet; only keepers see the button. */
export function PostList({ posting }: { readonly posting: Posting }) {
  const words = useWords(awardWords);
  const [opened, setOpened] = useState(false);
  const { state } = posting.round;
  if (!posting.keeps || state === 'decided' || state === 'announced') return null;
  return (
    <>
      <SealButton whyNot={reasonsOf(posting.whyNot.post)} onClick={() => setOpened(true)}>
        {words.post}
      </SealButton>
      {opened && <PostAct posting={posting} onClose={() => setOpened(false)} />}
    </>
  );
}

function PostAct({ posting, onClose }: { readonly posting: Posting; readonly onClose: () => void }) {
  const words = useWords(awardWords);
  const { round, rule, today, list } = posting;
  const [postedOn, setPostedOn] = useState<Day | null>(today);
  const [days, setDays] = useState<number | null>(rule.workingDays);
  const [source, setSource] = useState(rule.source);
  const { write, pending, refusals, failure } = useWrite(api.postAwards, {
    onDone: () => {
      toast(words.postedToast);
      onClose();
    },
  });
  const missing = [
    ...(postedOn ? [] : [words.missing.day]),
    ...(days ? [] : [words.missing.days]),
    ...(source.trim() === '' ? [words.missing.source] : []),
  ];
  const submit = () => {
    if (postedOn && days && missing.length === 0) write({ roundId: round.id, postedOn, workingDays: days, source });
  };
  const unposted = list.filter((one) => one.postedOn === null);
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.postAsk(unposted.length)}
      consequence={words.postThen}
      fixes={[
        { icon: 'calendar', text: words.postFix },
        { icon: 'send', text: words.postTell },
      ]}
      confirm={words.postDo}
      onConfirm={submit}
      whyNot={missing}
      pending={pending}
      failure={failure && <Trouble error={failure} />}
    >
      <Form onSubmit={submit} refusals={refusals}>
        <DateField name="postedOn" label={words.postedOn} value={postedOn} onChange={setPostedOn} max={today} />
        <NumberField
          name="workingDays"
          label={words.workingDays}
          hint={rule.isCertain ? undefined : words.uncertain}
          value={days}
          onChange={setDays}
          min={1}
          max={60}
          digits={0}
        />
        <TextField
          name="source"
          label={words.source}
          hint={words.sourceHint}
          value={source}
          maxLength={300}
          onChange={setSource}
        />
      </Form>
    </BindingAct>
  );
}
