import { useMemo } from 'react';
import * as evidence from '#api/evidence.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { useWords } from '../ui/language.ts';
import { Thumb } from '../ui/Thumb.tsx';
import styles from './ScoreTable.module.css';
import { assessmentWords } from './words.ts';

export type ShownPictures = Output<typeof evidence.listPictures>['lines'][number];

const few = 3;

/** The year's pictures and tallies by line, as far as the reader may see them; empty until they come. */
export function useLinePictures(campaignId: string): ReadonlyMap<string, ShownPictures> {
  const { data } = useRead(evidence.listPictures, { campaignId });
  return useMemo(() => new Map((data?.lines ?? []).map((line) => [line.lineCode, line])), [data]);
}

/** Beside a line: how far its checklist is, and its newest pictures. */
export function LinePictures({ shown, href }: { readonly shown: ShownPictures | undefined; readonly href: string }) {
  const words = useWords(assessmentWords);
  if (!shown) return null;
  const { tally, pictures, count } = shown;
  return (
    <>
      {tally && (
        <span className={styles.counted} data-standing={tally.done === tally.of ? 'met' : 'short'}>
          <b>{words.tally(tally.done, tally.of)}</b>
          {tally.onDay && words.tallyOn(shortDate(tally.onDay))}
        </span>
      )}
      {pictures.length > 0 && (
        <span className={styles.pictures}>
          {pictures.slice(0, few).map(({ id, about, onDay }) => (
            <Thumb key={id} src={`/api/evidence/${id}/thumbnail`} alt={words.pictureOf(about, shortDate(onDay))} size="s" />
          ))}
          <Anchor href={href}>{words.pictures(count)}</Anchor>
        </span>
      )}
    </>
  );
}
