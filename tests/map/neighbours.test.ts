import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/map/neighbours.ts';
import { dataset } from '../project.ts';

const { communes, districts } = dataset;

test.each([
  ['communes', communes],
  ['districts', districts],
])(
  'neighbours of %s are mutual, never the unit itself, and everybody has some',
  (_, boundaries) => {
    const near = neighboursOf(boundaries);
    expect(near.size).toBe(boundaries.features.length);
    for (const [code, others] of near) {
      expect(others.length, code).toBeGreaterThan(0);
      expect(others).not.toContain(code);
      for (const other of others) expect(near.get(other), `${code} ${other}`).toContain(code);
    }
  },
);

test('Long Xuyên borders on Châu Thành, Chợ Mới and Thoại Sơn, but not on Tịnh Biên', () => {
  const near = neighboursOf(districts).get('883');
  expect(near).toEqual(expect.arrayContaining(['892', '893', '894']));
  expect(near).not.toContain('890');
});
