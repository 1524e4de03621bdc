import { useState } from 'react';
import * as api from '#api/documents.ts';
import type { Output } from '../kernel/client.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { FileField } from '../ui/FileField.tsx';
import { FindingCard } from '../ui/FindingCard.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { PaperSheet } from '../ui/PaperSheet.tsx';
import { Section } from '../ui/Section.tsx';
import { SheetLine } from '../ui/SheetLine.tsx';
import { SideBySide } from '../ui/SideBySide.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './Documents.module.css';
import { documentWords } from './words.ts';

type Linted = Output<typeof api.lintPaper>;

/** A Word file held against the national format: its lines, and beside them what to mend and by which article. */
export function LintPage() {
  const words = useWords(documentWords);
  const [files, setFiles] = useState<readonly File[]>([]);
  const lint = useWrite(api.lintPaper, { rereads: false });
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    lint.reset();
    if (chosen[0]) lint.write({ file: chosen[0] });
  };
  const found = files.length > 0 ? lint.result : undefined;
  return (
    <Page title={words.lintTitle} crumb={[{ label: words.register, href: '/van-ban' }]} lead={words.lintLead} width="wide">
      <Section title={words.lintChoose} first>
        <div className={styles.choose}>
          <Form onSubmit={() => undefined} refusals={lint.refusals} label={words.lintFile}>
            <FileField
              name="file"
              label={words.lintFile}
              hint={words.lintFileHint}
              accept=".docx"
              value={files}
              onChange={choose}
            />
          </Form>
          {lint.failure && <Trouble error={lint.failure} />}
        </div>
      </Section>
      {lint.pending && <Skeleton lines={6} />}
      {found && <Found found={found} />}
    </Page>
  );
}

function Found({ found }: { readonly found: Linted }) {
  const words = useWords(documentWords);
  const [lit, setLit] = useState<number | null>(null);
  const { findings, kind } = found;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const said = words.lintCount(count('error'), count('warning'), count('note'));
  return (
    <>
      <div className={styles.warn} role="status">
        <Note
          kind={findings.length === 0 ? 'done' : count('error') + count('warning') > 0 ? 'risk' : 'info'}
          title={findings.length === 0 ? words.lintClean : said}
        >
          <p>{findings.length === 0 ? words.lintCleanWhy : words.lintKind(kind ?? words.lintLetter)}</p>
        </Note>
      </div>
      <SideBySide
        widths="minmax(0, 3fr) minmax(0, 2fr)"
        columns={[
          { id: 'text', title: words.lintText, content: <Text found={found} lit={lit} onPoint={setLit} /> },
          {
            id: 'findings',
            title: words.lintFindings,
            short: `${words.lintFindings} (${findings.length})`,
            content: <Findings findings={findings} lit={lit} onPoint={setLit} />,
          },
        ]}
      />
    </>
  );
}

interface PointedProps {
  readonly lit: number | null;
  readonly onPoint: (finding: number) => void;
}

/** The lines as extracted; those with a finding are marked with its number. */
function Text({ found, lit, onPoint }: PointedProps & { readonly found: Linted }) {
  const words = useWords(documentWords);
  const { lines, findings } = found;
  return (
    <div className={styles.text}>
      <PaperSheet label={words.lintText} numbered>
        {lines.map((line, at) => {
          const here = findings.flatMap(({ line: of }, index) => (of === at + 1 ? [index] : []));
          if (line.trim() === '' && here.length === 0) return null;
          const worst = here.some((index) => findings[index]!.severity === 'error') ? 'error' : 'doubt';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
            <SheetLine key={at} number={at + 1}>
              {here.length === 0 ? (
                line
              ) : (
                <Mark
                  kind={worst}
                  number={here[0]! + 1}
                  active={lit !== null && here.includes(lit)}
                  onPoint={() => onPoint(here[0]!)}
                >
                  {line}
                </Mark>
              )}
            </SheetLine>
          );
        })}
      </PaperSheet>
    </div>
  );
}

function Findings({ findings, lit, onPoint }: PointedProps & Pick<Linted, 'findings'>) {
  const words = useWords(documentWords);
  if (findings.length === 0) return <p className="ink-2">{words.lintCleanWhy}</p>;
  return (
    <div className={styles.finds}>
      {findings.map(({ severity, code, line, excerpt, message, suggestion, law }, index) => (
        <FindingCard
          key={`${code} ${line} ${excerpt}`}
          severity={severity}
          number={index + 1}
          line={line}
          title={message}
          {...(excerpt ? { quotation: excerpt } : {})}
          suggestion={suggestion === undefined ? undefined : { text: suggestion }}
          law={words.lawOf(law.text, law.at ?? '')}
          selected={lit === index}
          onPoint={() => onPoint(index)}
        />
      ))}
    </div>
  );
}
