import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/blanks.ts';
import { type BlankLayout, type BlankPaper, blankPapers, usualBlank, whyNotMeasure } from '#domain/papers/blank.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Form } from '../ui/Form.tsx';
import { currentLanguage, useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { BlankDrawing } from './BlankDrawing.tsx';
import styles from './Blanks.module.css';
import type { Blank, Blanks } from './BlanksPage.tsx';
import { Findings } from './Findings.tsx';
import { PlaceRows } from './PlaceRows.tsx';
import { SheetFields } from './SheetFields.tsx';
import { sentenceOf } from './sentence.ts';
import { TitlesOnBlank } from './TitlesOnBlank.tsx';
import { blankWords } from './words.ts';

/** One blank under the ruler: its measures beside a drawing that follows them. */
export function BlankPage() {
  const words = useWords(blankWords);
  const { blankId = '' } = useParams({ strict: false }) as { blankId?: string };
  const read = useRead(api.listBlanks, {});
  const blank = read.data?.blanks.find(({ id }) => id === blankId) ?? null;
  const isNew = blankId === 'moi';
  return (
    <Page
      title={blank?.name ?? words.newTitle}
      crumb={[
        { label: words.register, href: '/van-ban' },
        { label: words.title, href: '/van-ban/phoi' },
      ]}
      width="wide"
      aside={
        blank && (
          <Button icon="print" href={`/api/blanks/${blank.id}/test-sheet`} download>
            {words.test}
          </Button>
        )
      }
    >
      <Loaded read={read}>
        {(blanks) =>
          (isNew && blanks.units.length > 0) || blank ? (
            <>
              <Measuring key={`${blankId} ${blank?.version}`} blank={blank} units={blanks.units} />
              {blank?.paper === 'certificate' && <TitlesOnBlank blankId={blank.id} />}
            </>
          ) : (
            <Empty title={words.noSuch} action={<Button href="/van-ban/phoi">{words.back}</Button>}>
              {words.noSuchWhy}
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}

interface MeasuringProps {
  readonly blank: Blank | null;
  readonly units: Blanks['units'];
}

interface Measured {
  readonly unitId: string;
  readonly paper: BlankPaper;
  readonly name: string;
  readonly layout: BlankLayout;
}

function Measuring({ blank, units }: MeasuringProps) {
  const words = useWords(blankWords);
  const navigate = useNavigate();
  const begun: Measured = blank ?? { unitId: units[0]!.unitId, paper: 'commendation-certificate', name: '', layout: usualBlank };
  const draft = useDraft<Measured>(`blank.${blank?.id ?? 'new'}.${blank?.version ?? 0}`, begun);
  const { unitId, paper, name, layout } = draft.value;
  const [pointed, setPointed] = useState<number | null>(null);
  const change = (part: Partial<Measured>) => draft.change((now) => ({ ...now, ...part }));
  const found = whyNotMeasure(layout);
  const write = useWrite(api.saveBlank, {
    onDone: (saved) => {
      draft.clear();
      toast(words.saved);
      void navigate({ to: `/van-ban/phoi/${saved.id}` as never });
    },
  });
  const save = () =>
    write.write({
      ...{ unitId, paper, name, version: blank?.version ?? 0 },
      layout: { ...layout, places: layout.places.map((place) => ({ ...place })) },
      ...(blank ? { blankId: blank.id } : {}),
    });
  return (
    <div className={styles.measuring}>
      <div className={styles.fields}>
        <Form onSubmit={save} refusals={write.refusals} label={words.title}>
          <TextField
            name="name"
            label={words.name}
            hint={words.nameHint}
            maxLength={100}
            value={name}
            onChange={(to) => change({ name: to })}
          />
          {!blank && (
            <div className={styles.two}>
              {units.length > 1 && (
                <SelectField
                  name="unitId"
                  label={words.unit}
                  value={unitId}
                  options={units.map((unit) => ({ value: unit.unitId, label: unit.name }))}
                  onChange={(to) => change({ unitId: to })}
                />
              )}
              <SelectField
                name="paper"
                label={words.paper}
                value={paper}
                options={blankPapers.map((value) => ({ value, label: words.papers[value] }))}
                onChange={(to) => change({ paper: to })}
              />
            </div>
          )}
          <Section title={words.sheet} level={2}>
            <SheetFields layout={layout} onChange={(to) => change({ layout: to })} />
          </Section>
          <Section title={words.places} level={2}>
            <p className="ink-2">{words.placesLead}</p>
            <PlaceRows layout={layout} found={found} onChange={(to) => change({ layout: to })} onPoint={setPointed} />
          </Section>
          {write.failure && <Trouble error={write.failure} />}
          <div className={styles.save}>
            <Button
              kind="main"
              type="submit"
              busy={write.pending}
              whyNot={found.map((reason) => sentenceOf(reason, currentLanguage()))}
            >
              {words.save}
            </Button>
          </div>
        </Form>
      </div>
      <aside className={styles.beside} aria-label={words.preview}>
        <BlankDrawing layout={layout} found={found} pointed={pointed} />
        <Findings found={found} />
      </aside>
    </div>
  );
}
