import { expect, test } from 'vitest';
import { filled, queryOf } from './address.ts';
import { backFrom, signInFrom } from './signIn.ts';

test('names in a path are filled from the input and leave it', () => {
  expect(filled('/api/plans/:planId/lines/:line', { planId: 'a b/c', line: 3, text: 'x' })).toEqual({
    path: '/api/plans/a%20b%2Fc/lines/3',
    rest: { text: 'x' },
  });
});

test('a query repeats lists and leaves out what is empty', () => {
  expect(queryOf({ unit: 'u1', states: ['draft', 'submitted'], q: '', after: null, page: 2, late: false })).toBe(
    '?unit=u1&states=draft&states=submitted&page=2&late=false',
  );
  expect(queryOf({})).toBe('');
});

test('signing in leads back to where the person was, and never to another site', () => {
  expect(signInFrom('/ke-hoach/7?muc=2')).toBe('/dang-nhap?ve=%2Fke-hoach%2F7%3Fmuc%3D2');
  expect(signInFrom('/dang-nhap?ve=%2F')).toBe('/dang-nhap');
  expect(backFrom('?ve=%2Fke-hoach%2F7%3Fmuc%3D2')).toBe('/ke-hoach/7?muc=2');
  expect(
    ['?ve=https%3A%2F%2Fevil.example', '?ve=%2F%2Fevil.example', '?ve=%2F%5Cevil.example', '?ve=%2Fdang-nhap', ''].map(backFrom),
  ).toEqual(['/', '/', '/', '/', '/']);
});
