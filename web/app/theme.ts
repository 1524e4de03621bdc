import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Mantine wants ten shades; every place that would read one is pointed at a token below. */
const one = (token: string): MantineColorsTuple => [token, token, token, token, token, token, token, token, token, token];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 6,
  autoContrast: false,
  colors: {
    ink: one('var(--action)'),
    seal: one('var(--seal)'),
    done: one('var(--done)'),
    risk: one('var(--risk)'),
    error: one('var(--error)'),
  },
  white: 'var(--surface)',
  black: 'var(--ink)',
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-num)',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '600' },
  fontSizes: { xs: 'var(--text-13)', sm: 'var(--text-14)', md: 'var(--text-16)', lg: 'var(--text-18)', xl: 'var(--text-21)' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.6', lg: '1.55', xl: '1.4' },
  spacing: { xs: 'var(--space-2)', sm: 'var(--space-3)', md: 'var(--space-4)', lg: 'var(--space-5)', xl: 'var(--space-6)' },
  radius: { xs: 'var(--radius-1)', sm: 'var(--radius-2)', md: 'var(--radius-2)', lg: 'var(--radius-3)', xl: 'var(--radius-3)' },
  defaultRadius: 'sm',
  breakpoints: { xs: '22.5em', sm: '40em', md: '56.25em', lg: '62.5em', xl: '73.75em' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});

const tokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-error': 'var(--error)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--surface-2)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule-strong)',
  '--mantine-color-disabled': 'var(--surface-2)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--rule-strong)',
  '--mantine-primary-color-filled': 'var(--action)',
  '--mantine-primary-color-filled-hover': 'var(--action-hover)',
  '--mantine-primary-color-light': 'var(--surface-2)',
  '--mantine-primary-color-light-hover': 'var(--surface-3)',
  '--mantine-primary-color-light-color': 'var(--ink)',
  '--mantine-primary-color-contrast': 'var(--on-action)',
  '--mantine-color-ink-filled': 'var(--action)',
  '--mantine-color-ink-filled-hover': 'var(--action-hover)',
  '--mantine-color-ink-light': 'var(--surface-2)',
  '--mantine-color-ink-light-hover': 'var(--surface-3)',
  '--mantine-color-ink-light-color': 'var(--ink)',
  '--mantine-color-ink-outline': 'var(--ink)',
} as const;

/** The tokens carry light and dark themselves, so both schemes map to the same names. */
export const tokenVariables: CSSVariablesResolver = () => ({
  variables: { ...tokens },
  light: { ...tokens },
  dark: { ...tokens },
});
