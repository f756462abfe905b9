import { z } from 'zod';
import type { Boundaries, Context } from '../../domain/places/geometry.ts';
import { parseWith } from '../expectation.ts';
import { type Fault, show } from '../fault.ts';
import { remembering } from './remembering.ts';
import type { TextFile } from './text.ts';
import { text as plainText } from '../schemas.ts';

const position = z.tuple([z.number(), z.number()]);
const ring = z.array(position).min(4);

const boundariesSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      properties: z.strictObject({ code: plainText }),
      geometry: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
        z.strictObject({
          type: z.literal('MultiPolygon'),
          coordinates: z.array(z.array(ring)).min(1),
        }),
      ]),
    }),
  ),
});

const contextSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      properties: z.strictObject({
        kind: z.enum(['border', 'country-border', 'river', 'neighbour']),
        name_vi: plainText.optional(),
        name_en: plainText.optional(),
      }),
      geometry: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('Point'), coordinates: position }),
        z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
        z.strictObject({
          type: z.literal('MultiLineString'),
          coordinates: z.array(z.array(position).min(2)),
        }),
      ]),
    }),
  ),
});

/** Reads polygons keyed by code; whether they are valid geometry is for the checks. */
export const readBoundaries = remembering(
  (file, faults) => readGeoJson(file, boundariesSchema, faults) as Boundaries | undefined,
);

/** Reads the surroundings of the province. */
export const readContext = remembering(
  (file, faults) => readGeoJson(file, contextSchema, faults) as Context | undefined,
);

function readGeoJson<S extends z.ZodType>({ file, text }: TextFile, schema: S, faults: Fault[]) {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : 'an error';
    faults.push({ file, record: 'file', field: 'JSON', found, expected: 'well-formed JSON' });
    return undefined;
  }
  return parseWith(schema, data, ({ path, found, expected }) => {
    const index = path[0] === 'features' ? Number(path[1]) : undefined;
    faults.push({
      file,
      // One feature per line, after the line that opens the collection.
      line: index === undefined ? undefined : index + 2,
      record: index === undefined ? 'file' : `feature no. ${index + 1}`,
      field: path.slice(index === undefined ? 0 : 2).join('.') || 'file',
      found: show(found),
      expected,
    });
  });
}
