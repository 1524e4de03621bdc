import { useState } from 'react';
import * as api from '#api/evidence.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { keepingWords } from './keepingWords.ts';

type Keeping = Output<typeof api.showPictureKeeping>;

/** How long this site keeps pictures after their cycle, and the way to set it. */
export function KeepingPage() {
  const words = useWords(keepingWords);
  const read = useRead(api.showPictureKeeping, {});
  return (
    <Page title={words.title} lead={words.lead} crumb={[{ label: words.admin, href: '/quan-tri' }]}>
      <Loaded read={read}>
        {(keeping) => (
          <>
            <Section title={words.now} first>
              <Facts
                rows={[
                  [words.years, words.yearsOf(keeping.years)],
                  [words.source, keeping.source],
                ]}
              />
              {!keeping.isCertain && <Note kind="info">{words.uncertain}</Note>}
            </Section>
            <Section title={words.set}>
              <SetKeeping keeping={keeping} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function SetKeeping({ keeping }: { readonly keeping: Keeping }) {
  const words = useWords(keepingWords);
  const [years, setYears] = useState<number | null>(null);
  const [source, setSource] = useState('');
  const { write, pending, refusals, failure } = useWrite(api.setPictureKeeping, {
    onDone: () => {
      toast(words.saved);
      setYears(null);
      setSource('');
    },
  });
  const missing = years === null || source.trim() === '' ? [words.missing] : [];
  const whyNot = [...keeping.whyNot.set.map(({ message }) => message), ...missing];
  return (
    <Form onSubmit={() => whyNot.length === 0 && write({ years: years ?? 0, source })} refusals={refusals} label={words.set}>
      <NumberField name="years" label={words.years} hint={words.yearsHint} value={years} onChange={setYears} />
      <TextField name="source" label={words.source} hint={words.sourceHint} value={source} maxLength={300} onChange={setSource} />
      <p className="small ink-2">{words.warning}</p>
      {failure && <Trouble error={failure} />}
      <Button type="submit" kind="main" busy={pending} whyNot={whyNot}>
        {words.save}
      </Button>
    </Form>
  );
}
