import type { Conference } from './ConferencePage.tsx';

/** An open shortcoming as everybody may see it: area, what, role, day; never a person. */
export interface OpenShortcoming {
  readonly id: string;
  readonly area: string;
  readonly text: string;
  readonly role: string;
  readonly dueOn: string;
}

/** One screen in front of people. */
export type Slide =
  | { readonly kind: 'title' }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'attendance' }
  | { readonly kind: 'shortcomings'; readonly part: readonly OpenShortcoming[] }
  | { readonly kind: 'vote'; readonly at: number }
  | { readonly kind: 'pact' }
  | { readonly kind: 'conclusion' };

/** So many shortcomings can be read from the last row. */
const onOneSlide = 5;

/** The conference in the order in which it goes; what there is nothing to show of has no slide. */
export function slidesOf({ course, matters, pact }: Conference, open: readonly OpenShortcoming[]): readonly Slide[] {
  const parts = Array.from({ length: Math.ceil(open.length / onOneSlide) }, (_, at) =>
    open.slice(at * onOneSlide, (at + 1) * onOneSlide),
  );
  return [
    { kind: 'title' },
    { kind: 'agenda' },
    ...(course ? [{ kind: 'attendance' } as const] : []),
    ...parts.map((part) => ({ kind: 'shortcomings', part }) as const),
    ...matters.map((_, at) => ({ kind: 'vote', at }) as const),
    ...(pact ? [{ kind: 'pact' } as const] : []),
    ...(course ? [{ kind: 'conclusion' } as const] : []),
  ];
}
