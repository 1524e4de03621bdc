import { useState } from 'react';
import type * as api from '#api/evidence.ts';
import type { Output } from '../kernel/client.ts';
import { useKeptForms } from '../kernel/draftFiles.ts';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { checkWords } from './checkWords.ts';
import { LineShot } from './LineShot.tsx';
import { placeOfForm, type ShotFor, shotFormsOf } from './shotFor.ts';

type Year = Output<typeof api.listEvidence>;

/** Photos taken for a line or a point and not sent: the phone ended the page, or the person put it off. */
export function KeptShots({ year }: { readonly year: Year }) {
  const words = useWords(checkWords);
  const forms = useKeptForms(shotFormsOf(year.campaignId), useOutbox());
  const [opened, setOpened] = useState<string | null>(null);
  const to = opened === null ? null : { ...shotOf(year, opened), form: opened };
  return (
    <>
      {forms.map((form) => {
        const { line, point } = placeOfForm(form);
        const what = point === null ? line : words.pointOf(line, point);
        return (
          <Note key={form} kind="wait">
            <p>{words.keptShot(what)}</p>
            <p>
              <Button size="s" icon="camera" onClick={() => setOpened(form)} aria-label={words.lookOf(what)}>
                {words.look}
              </Button>
            </p>
          </Note>
        );
      })}
      {to && <LineShot key={to.form} to={to} text={to.text} onClose={() => setOpened(null)} />}
    </>
  );
}

function shotOf({ campaignId, today, groups }: Year, form: string): Omit<ShotFor, 'form'> & { readonly text: string } {
  const { line, point } = placeOfForm(form);
  const found = groups.flatMap(({ lines }) => lines).find(({ code }) => code === line);
  return { campaignId, today, line, point, text: (point === null ? found?.text : found?.checklist[point - 1]) ?? '' };
}
