import { expect, test } from 'vitest';
import { authorityOf } from './titleFiles.ts';

test('whose decision it is, said once', () => {
  expect(authorityOf('Chủ tịch', 'Ủy ban nhân dân xã Bến Sậy')).toBe('Chủ tịch Ủy ban nhân dân xã Bến Sậy');
  expect(authorityOf('Trưởng ban', 'Ban Chỉ đạo xã Bến Sậy')).toBe('Trưởng Ban Chỉ đạo xã Bến Sậy');
  expect(authorityOf('Trưởng Ban Chỉ đạo xã Bến Sậy', 'Ban Chỉ đạo xã Bến Sậy')).toBe('Trưởng Ban Chỉ đạo xã Bến Sậy');
  expect(authorityOf('', 'Ban Chỉ đạo xã Bến Sậy')).toBe('Ban Chỉ đạo xã Bến Sậy');
});
