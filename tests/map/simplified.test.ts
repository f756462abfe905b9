import { area } from '@turf/turf';
import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/map/neighbours.ts';
import { simplified } from '../../src/map/simplified.ts';
import { dataset } from '../project.ts';

const { districts } = dataset;
const corners = ({ features }: typeof districts) => JSON.stringify(features).split('],[').length;

test('simplified districts keep their approximate area and their neighbours', () => {
  const coarse = simplified(districts, 300);
  expect(corners(coarse)).toBeLessThan(corners(districts) / 2);
  expect(neighboursOf(coarse)).toEqual(neighboursOf(districts));
  districts.features.forEach((district, index) => {
    const same = coarse.features[index];
    expect(same?.properties).toEqual(district.properties);
    expect(area(same as typeof district) / area(district)).toBeCloseTo(1, 1);
  });
});

test('polygons with few corners are unchanged', () => {
  expect(simplified(districts, 100_000)).toBe(districts);
});
