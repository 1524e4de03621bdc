import { useState } from 'react';
import * as api from '#api/recognition.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';
import { useSession } from '../kernel/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { KeepDialog } from './KeepDialog.tsx';
import { recognitionWords } from './words.ts';

export type ToWeighTitle = Output<typeof api.listTitlesToWeigh>['titles'][number];

/** Titles that a later conclusion would have cost; shown where titles are given, and only when there is one. */
export function ToWeigh() {
  const words = useWords(recognitionWords);
  const { holds } = useSession();
  const read = useRead(api.listTitlesToWeigh, {}, { enabled: holds('reviewer', 'authority') });
  const [keeping, setKeeping] = useState<ToWeighTitle | null>(null);
  const found = read.data;
  if (!found || found.titles.length === 0) return null;
  return (
    <Section title={words.toWeigh} aside={words.toWeighHint}>
      <Lines label={words.toWeigh}>
        {found.titles.map((one) => (
          <TitleLine key={one.title.id} one={one} onKeep={() => setKeeping(one)} />
        ))}
      </Lines>
      {keeping && <KeepDialog one={keeping} today={found.today} onClose={() => setKeeping(null)} />}
    </Section>
  );
}

function TitleLine({ one, onKeep }: { readonly one: ToWeighTitle; readonly onKeep: () => void }) {
  const words = useWords(recognitionWords);
  const { title, years, campaignId, whyNot } = one;
  const mayDecide = whyNot.keep.length === 0;
  return (
    <Line
      when={shortDate(title.decidedOn)}
      margin={title.number}
      title={title.unitName}
      why={`${title.titleName} ${words.period(title.firstYear, title.lastYear)}`}
      actions={
        mayDecide && (
          <>
            {campaignId && (
              <Button href={`/phong-trao/${campaignId}/ket-qua`} aria-label={words.weighOpenOf(title.unitName)}>
                {words.weighOpen}
              </Button>
            )}
            <Button onClick={onKeep}>{words.keepTitle}</Button>
          </>
        )
      }
    >
      {years.map(({ year, lines, reasons }) => (
        <div key={year}>
          <p>
            <b>{words.weighYear(year, lines.map(({ code, text }) => `${code} ${text}`).join('; '))}</b>
          </p>
          {reasons.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </div>
      ))}
    </Line>
  );
}
