import { bbox } from '@turf/turf';
import type { Dataset } from '../domain/dataset.ts';
import type { Boundaries } from '../domain/places/geometry.ts';
import type { UnitStatus } from '../domain/status/status.ts';
import { unitOf } from '../domain/places/unit.ts';
import type { Colours } from '../styles/palette.ts';

/**
 * Boundaries with the name and statuses of each unit (RFC 7946): `status` and `basis` of the default
 * snapshot, `status_<snapshot>` and `basis_<snapshot>` of each. Fills and strokes are for programs that
 * support Mapbox’s simplestyle (geojson.io and others).
 */
export function toGeoJson(
  boundaries: Boundaries,
  { register, history }: Dataset,
  colours: Colours,
): string {
  const features = boundaries.features.map(({ properties: { code }, geometry }) => {
    const { name, kind, parent, level } = unitOf(register, code);
    const then = (statuses: ReadonlyMap<string, UnitStatus>, suffix = '') => {
      const { status, basis } = statuses.get(code) as UnitStatus;
      return { [`status${suffix}`]: status, [`basis${suffix}`]: basis ?? null };
    };
    const { status } = history.default.statuses.get(code) as UnitStatus;
    const properties = {
      code,
      level,
      name: name.vi,
      name_en: name.en,
      kind,
      district_code: level === 'commune' ? parent : null,
      ...then(history.default.statuses),
      ...Object.assign(
        {},
        ...history.views.map(({ snapshot, statuses }) =>
          then(statuses, `_${snapshot.id.replaceAll('-', '_')}`),
        ),
      ),
      fill: status === 'not-named' ? colours.hatch : colours[status],
      'fill-opacity': status === 'not-named' ? 0.25 : 0.85,
      stroke: colours['map-line-strong'],
      'stroke-width': level === 'commune' ? 0.75 : 1.75,
    };
    return JSON.stringify({ type: 'Feature', id: code, properties, geometry });
  });
  const box = JSON.stringify(bbox(boundaries));
  return `{"type":"FeatureCollection","bbox":${box},"features":[\n${features.join(',\n')}\n]}\n`;
}
