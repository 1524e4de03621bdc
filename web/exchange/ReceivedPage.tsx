import { useParams } from '@tanstack/react-router';
import * as api from '#api/exchange.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Facts } from '../ui/Facts.tsx';
import { inFours, momentText, pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Exchange.module.css';
import { exchangeWords } from './words.ts';

type Shown = Output<typeof api.showReceived>;

/** A unit's year as another site sent it, line by line and file by file. */
export function ReceivedPage() {
  const words = useWords(exchangeWords);
  const { receivedDossierId = '' } = useParams({ strict: false }) as { receivedDossierId?: string };
  const read = useRead(api.showReceived, { receivedDossierId });
  const shown = read.data;
  return (
    <Page
      title={shown ? words.receivedTitle(shown.unitName, shown.dossier.year) : words.title}
      crumb={[{ label: words.title, href: '/quan-tri/trao-doi/nhan' }]}
      lead={shown && words.receivedLead(shown.from, momentText(shown.takenAt))}
    >
      <Loaded read={read}>{(found) => <Dossier shown={found} />}</Loaded>
    </Page>
  );
}

function Dossier({ shown }: { readonly shown: Shown }) {
  const words = useWords(exchangeWords);
  const { dossier, supersededBy, sameCriteria } = shown;
  const { unit, plan, submission, result, titles, criteria } = dossier;
  const { reading } = submission.content;
  const stood = unit.history.length > 1 ? unit.history : [];
  return (
    <>
      {supersededBy && (
        <Note kind="risk" title={words.newer}>
          <Anchor href={`/quan-tri/trao-doi/ho-so/${supersededBy}`}>{words.openNewer}</Anchor>
        </Note>
      )}
      <Section title={words.facts} first>
        <Facts
          rows={[
            [words.senderUnit, [unit.name, shown.unitKindName, unit.code, unit.place].filter(Boolean).join(', ')],
            [words.history, stood.map(({ name, from }) => `${name} (${shortDate(from)})`).join('; ')],
            [
              words.ofPlan,
              [plan.title, plan.number, plan.issuedOn && shortDate(plan.issuedOn), plan.issuer].filter(Boolean).join(', '),
            ],
            [
              words.criteria,
              [criteria.title, sameCriteria === null ? words.noYear : sameCriteria ? words.same : words.other].join(', '),
            ],
            [words.submittedOn, shortDate(submission.submittedOn)],
            [words.selfTotal, pointsText(shown.selfTotal)],
            ...submission.signatures.map(
              ({ name, capacity, signedOn, onPaper }) =>
                [
                  words.signatures,
                  words.signedOn(name, words.capacities[capacity] ?? capacity, shortDate(signedOn), onPaper),
                ] as const,
            ),
            [
              words.contentHash,
              <span key="hash" className={styles.hash}>
                {inFours(submission.contentHash)}
              </span>,
            ],
            [words.result, result && words.resultSaid(result.qualified, result.by, result.number, shortDate(result.announcedOn))],
            ...titles.map(
              ({ by, number, decidedOn, revokedOn }) =>
                [words.titles, words.titleSaid(by, number, shortDate(decidedOn), revokedOn && shortDate(revokedOn))] as const,
            ),
            ...shown.earlier.map(
              ({ id, takenAt }) =>
                [
                  words.earlier,
                  <Anchor key={id} href={`/quan-tri/trao-doi/ho-so/${id}`}>
                    {momentText(takenAt)}
                  </Anchor>,
                ] as const,
            ),
          ]}
        />
      </Section>
      <Lines dossier={dossier} />
      {reading && (
        <Section title={words.reading} aside={words.readingSaid(shortDate(reading.heldOn), reading.present, reading.total)}>
          <p className={styles.minutes}>{reading.minutes}</p>
        </Section>
      )}
      <Files shown={shown} />
    </>
  );
}

function Lines({ dossier: { criteria, submission, appraisal } }: Pick<Shown, 'dossier'>) {
  const words = useWords(exchangeWords);
  const given = new Map(submission.content.lines.map((line) => [line.code, line]));
  const appraised = new Map(appraisal?.lines.map((line) => [line.code, line]));
  const points = (value: { readonly points: number } | null | undefined) => (value ? pointsText(value.points) : '–');
  const notes = (...all: readonly ({ readonly note: string } | null | undefined)[]) =>
    all.flatMap((one) => (one?.note ? [one.note] : []));
  return (
    <Section title={words.lines} aside={appraisal && words.appraisedBy(appraisal.by, shortDate(appraisal.finishedOn))}>
      <DataTable
        caption={words.lines}
        density="dense"
        rows={linesOf(criteria.body)}
        rowKey={({ code }) => code}
        columns={[
          {
            ...{ key: 'line', head: words.line, names: true },
            cell: ({ code, text }) => (
              <>
                {code}. {text}
                {notes(given.get(code)?.board, given.get(code)?.coScorer, appraised.get(code)).map((note) => (
                  <span key={note} className={styles.under}>
                    {note}
                  </span>
                ))}
              </>
            ),
          },
          { ...{ key: 'max', head: words.max, numeric: true }, cell: ({ maxPoints }) => pointsText(maxPoints) },
          { ...{ key: 'board', head: words.board, numeric: true }, cell: ({ code }) => points(given.get(code)?.board) },
          { ...{ key: 'co', head: words.coScorer, numeric: true }, cell: ({ code }) => points(given.get(code)?.coScorer) },
          ...(appraisal
            ? [
                {
                  ...{ key: 'appraised', head: words.appraised, numeric: true },
                  cell: ({ code }: { readonly code: string }) => points(appraised.get(code)),
                },
              ]
            : []),
          {
            ...{ key: 'evidence', head: words.evidenceCount, numeric: true },
            cell: ({ code }) => given.get(code)?.evidence ?? 0,
          },
        ]}
      />
    </Section>
  );
}

function Files({ shown: { id, dossier } }: { readonly shown: Shown }) {
  const words = useWords(exchangeWords);
  const papers = dossier.papers.map((paper) => ({ ...paper, key: paper.path, lines: '', onDay: null, why: null, file: paper }));
  const evidence = dossier.evidence.map((piece) => ({
    ...{ key: piece.id, name: piece.file?.name ?? piece.link ?? (piece.note || words.note), lines: piece.lines.join(', ') },
    ...{ onDay: piece.onDay, why: piece.withheld && words.withheld[piece.withheld], file: piece.file },
    under: piece.note,
  }));
  // The place of a file is counted over those that came along, as the server counts them.
  const places = new Map([...papers, ...evidence].filter(({ file }) => file).map(({ key }, place) => [key, place]));
  return (
    <Section title={words.papers}>
      <DataTable
        caption={words.papers}
        density="dense"
        rows={[...papers.map((paper) => ({ ...paper, under: '' })), ...evidence]}
        rowKey={({ key }) => key}
        columns={[
          {
            ...{ key: 'name', head: words.paper, names: true },
            cell: ({ name, under, why }) => (
              <>
                {name}
                {under && under !== name && <span className={styles.under}>{under}</span>}
                {why && <span className={styles.under}>{why}</span>}
              </>
            ),
          },
          { key: 'lines', head: words.forLines, cell: ({ lines }) => lines },
          { key: 'day', head: words.onDay, cell: ({ onDay }) => onDay && shortDate(onDay) },
          {
            ...{ key: 'get', head: words.get, acts: true },
            cell: ({ key, name, file }) =>
              file && (
                <Button
                  icon="download"
                  size="s"
                  href={`/api/received-dossiers/${id}/files/${places.get(key)}`}
                  download
                  aria-label={words.open(name)}
                >
                  {words.get}
                </Button>
              ),
          },
        ]}
      />
    </Section>
  );
}
