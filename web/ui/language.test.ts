import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test('what was chosen here goes first', () => {
  expect(languageOf('en', ['vi-VN'])).toBe('en');
  expect(languageOf('vi', ['fr-FR'])).toBe('vi');
});

test('a browser as it was shipped speaks Vietnamese, another foreign one English', () => {
  expect(languageOf(null, [])).toBe('vi');
  expect(languageOf(null, ['en-US', 'en'])).toBe('vi');
  expect(languageOf(null, ['en-GB', 'vi'])).toBe('vi');
  expect(languageOf(null, ['fr-FR', 'en'])).toBe('en');
  expect(languageOf('xx', ['en-GB'])).toBe('en');
});
