import { area } from '@turf/turf';
import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/map/neighbours.ts';
import { simplified } from '../../src/map/simplified.ts';
import { dataset } from '../project.ts';

const { districts } = dataset;
const corners = ({ features }: typeof districts) => JSON.stringify(features).split('],[').length;

test('fewer corners leave each district about its ground, and its neighbours', () => {
  const coarse = simplified(districts, 300);
  expect(corners(coarse)).toBeLessThan(corners(districts) / 2);
  expect(neighboursOf(coarse)).toEqual(neighboursOf(districts));
  districts.features.forEach((district, index) => {
    const same = coarse.features[index];
    expect(same?.properties).toEqual(district.properties);
    expect(area(same as typeof district) / area(district)).toBeCloseTo(1, 1);
  });
});

test('what has few corners stays as it is', () => {
  expect(simplified(districts, 100_000)).toBe(districts);
});
