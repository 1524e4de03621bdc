/** One thing looked at: in order, worth knowing, or in the way of serving. */
export interface Check {
  readonly name:
    | 'machine'
    | 'web'
    | 'settings'
    | 'folder'
    | 'disk'
    | 'keys'
    | 'database'
    | 'migrations'
    | 'site'
    | 'files'
    | 'clock'
    | 'mail'
    | 'seals';
  readonly state: 'ok' | 'note' | 'error';
  readonly vi: string;
  readonly en: string;
}

const checkOf =
  (state: Check['state']) =>
  (name: Check['name'], vi: string, en: string): Check => ({ name, state, vi, en });

export const ok = checkOf('ok');
export const note = checkOf('note');
export const fail = checkOf('error');
