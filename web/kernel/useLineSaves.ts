import { useCallback, useEffect, useRef, useState } from 'react';
import type { ShownRefusal } from '../ui/refusal.ts';
import { useDraft } from './drafts.ts';
import { newKey } from './newKey.ts';
import { Refusals } from './troubles.ts';

/** A scored line as the server knows it. */
export interface SavedLine {
  readonly lineCode: string;
  readonly points: number | null;
  readonly note: string;
  readonly version: number;
}

/** What the person wants a line to be, and the version they began from. */
interface Edit {
  readonly points: number | null;
  readonly note: string;
  readonly version: number;
}

type Edits = Readonly<Record<string, Edit>>;
type Faults = Readonly<Record<string, readonly ShownRefusal[]>>;

export interface LineSaves {
  readonly lineOf: (code: string) => SavedLine;
  readonly change: (code: string, next: { readonly points?: number | null; readonly note?: string }) => void;
  /** What stands in the way of this line being kept. */
  readonly faultsOf: (code: string) => readonly ShownRefusal[];
  /** Someone else's points on this line, when both wrote it. */
  readonly conflictOf: (code: string) => { readonly theirs: string | number; readonly version: number } | null;
  readonly takeTheirs: (code: string) => void;
  readonly keepMine: (code: string) => void;
  readonly saving: boolean;
  /** Lines typed and not yet with the server. */
  readonly waiting: number;
  /** When the server last took something (ISO 8601). */
  readonly savedAt: string | null;
  readonly failure: Error | null;
  /** Why nothing at all is taken. */
  readonly refusals: readonly ShownRefusal[];
}

/** The choice between somebody else's points on a line and one's own; null while there is none. */
export function conflictOn(editor: LineSaves, code: string) {
  const conflict = editor.conflictOf(code);
  if (!conflict) return null;
  return { theirs: conflict.theirs, onTheirs: () => editor.takeTheirs(code), onMine: () => editor.keepMine(code) };
}

interface Options {
  /** Form and object, as in `useDraft`: unsent lines survive a closed tab. */
  readonly draftKey: string;
  readonly lines: readonly SavedLine[];
  readonly save: (lines: readonly SavedLine[], idempotencyKey: string) => Promise<readonly SavedLine[]>;
  readonly onSaved: () => void;
}

const pause = 700;
const pauseAfterFailure = 5000;
const none: Faults = {};
const noEdits: Edits = {};

/** Sends lines as they are typed, several at once, each with the version it was read at; what cannot be kept stays in its field with the reason. */
export function useLineSaves({ draftKey, lines, save, onSaved }: Options): LineSaves {
  const draft = useDraft<Edits>(draftKey, noEdits);
  const [faults, setFaults] = useState<Faults>(none);
  const [refusals, setRefusals] = useState<readonly ShownRefusal[]>([]);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [kept, setKept] = useState<Readonly<Record<string, SavedLine>>>({});
  const edits = draft.value;
  const { change: changeDraft } = draft;

  const serverLine = useCallback(
    (code: string): SavedLine => {
      const read = lines.find((line) => line.lineCode === code) ?? { lineCode: code, points: null, note: '', version: 0 };
      const mine = kept[code];
      return mine && mine.version > read.version ? mine : read;
    },
    [lines, kept],
  );

  const codes = Object.keys(edits).filter((code) => !faults[code]);
  const pending = refusals.length === 0 && codes.length > 0;

  const flush = useCallback(async () => {
    const sent = codes.map((code): SavedLine => ({ lineCode: code, ...edits[code]! }));
    setSaving(true);
    try {
      const answer = await save(sent, newKey());
      setFailure(null);
      setSavedAt(new Date().toISOString());
      setKept((before) => ({ ...before, ...Object.fromEntries(answer.map((line) => [line.lineCode, line])) }));
      changeDraft((now) => without(now, sent, answer));
      onSaved();
    } catch (error) {
      if (!(error instanceof Refusals)) setFailure(error as Error);
      else {
        const { lineFaults, others } = sorted(error.refusals);
        setFaults((before) => ({ ...before, ...lineFaults }));
        if (Object.keys(lineFaults).length === 0) setRefusals(others);
      }
    } finally {
      setSaving(false);
    }
  }, [codes, edits, save, changeDraft, onSaved]);

  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  }, [flush]);
  useEffect(() => {
    if (!pending || saving) return;
    // A new object for every change: typing on puts the sending off.
    const timer = edits && setTimeout(() => void latest.current(), failure ? pauseAfterFailure : pause);
    return () => clearTimeout(timer);
  }, [pending, saving, edits, failure]);

  const forget = (code: string) => setFaults(({ [code]: _, ...rest }) => rest);
  const conflictOf = (code: string) => {
    const found = faults[code]?.find((fault) => fault.code.endsWith('.line-changed'));
    return found ? { theirs: found.facts?.theirs ?? '–', version: Number(found.facts?.version ?? 0) } : null;
  };
  return {
    lineOf: (code) => (edits[code] ? { lineCode: code, ...edits[code] } : serverLine(code)),
    change: (code, next) => {
      forget(code);
      const from = edits[code] ?? serverLine(code);
      changeDraft((now) => ({ ...now, [code]: { points: from.points, note: from.note, version: from.version, ...next } }));
    },
    faultsOf: (code) => faults[code] ?? [],
    conflictOf,
    takeTheirs: (code) => {
      changeDraft(({ [code]: _, ...rest }) => rest);
      forget(code);
      onSaved();
    },
    keepMine: (code) => {
      const version = conflictOf(code)?.version ?? serverLine(code).version;
      changeDraft((now) => (now[code] ? { ...now, [code]: { ...now[code], version } } : now));
      forget(code);
    },
    saving,
    waiting: Object.keys(edits).length,
    savedAt,
    failure,
    refusals,
  };
}

/** What was sent and taken is an edit no more; what was typed on meanwhile goes on from the version just given. */
function without(now: Edits, sent: readonly SavedLine[], answer: readonly SavedLine[]): Edits {
  const left: Record<string, Edit> = { ...now };
  for (const line of sent) {
    const current = left[line.lineCode];
    if (!current) continue;
    const taken = answer.find(({ lineCode }) => lineCode === line.lineCode);
    if (current.points === line.points && current.note === line.note) delete left[line.lineCode];
    else left[line.lineCode] = { ...current, version: taken?.version ?? current.version };
  }
  return left;
}

function sorted(refusals: readonly ShownRefusal[]) {
  const lineFaults: Record<string, readonly ShownRefusal[]> = {};
  const others: ShownRefusal[] = [];
  for (const refusal of refusals) {
    const code = refusal.at?.startsWith('scores.') ? refusal.at.slice('scores.'.length) : null;
    if (code === null || refusal.kind === 'forbidden') others.push(refusal);
    else lineFaults[code] = [...(lineFaults[code] ?? []), refusal];
  }
  return { lineFaults, others };
}
