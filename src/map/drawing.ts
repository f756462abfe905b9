import type { Dataset } from '../domain/dataset.ts';
import { unitOf } from '../domain/unit.ts';
import { pathData } from './path.ts';
import { percentOnSheet, type Sheet, sheetAround } from './sheet.ts';

/** One unit's outline. */
export interface Shape {
  code: string;
  d: string;
}

/** A name to be set over the map, placed in percent of the sheet. */
export interface Label {
  text: { vi: string; en: string };
  kind: 'district' | 'neighbour';
  left: string;
  top: string;
}

/** Everything that the map draws, ready for SVG and HTML; colours come from statuses in CSS. */
export interface Drawing {
  sheet: Sheet;
  communes: readonly Shape[];
  districts: readonly Shape[];
  /** The sheet without the province (even-odd): covers the hatch outside. */
  outside: string;
  borders: string;
  countryBorder: string;
  rivers: string;
  labels: readonly Label[];
}

/** Draws the data set on one sheet. Pure: the same data gives the same paths. */
export function drawMap({ register, communes, districts, context }: Dataset): Drawing {
  const sheet = sheetAround(communes);
  const shapes = (features: Dataset['communes']['features']): Shape[] =>
    features.map(({ properties, geometry }) => ({
      code: properties.code,
      d: pathData(geometry, sheet),
    }));
  const lines = (kind: string) =>
    context.features
      .map(({ properties, geometry }) =>
        properties.kind === kind && geometry.type !== 'Point' ? pathData(geometry, sheet) : '',
      )
      .join('');

  const districtShapes = shapes(districts.features);
  const labels: Label[] = districts.features.map(({ properties }) => {
    const { name, labelPoint } = unitOf(register, properties.code);
    return {
      text: { vi: name.vi, en: name.vi },
      kind: 'district',
      ...percentOnSheet(sheet, [...labelPoint]),
    };
  });
  for (const { properties, geometry } of context.features) {
    if (properties.kind !== 'neighbour' || geometry.type !== 'Point') continue;
    const { name_vi: vi = '', name_en: en = vi } = properties;
    labels.push({
      text: { vi, en },
      kind: 'neighbour',
      ...percentOnSheet(sheet, geometry.coordinates),
    });
  }

  return {
    sheet,
    communes: shapes(communes.features),
    districts: districtShapes,
    // Beyond the sheet by a little, so that nothing of the hatch shows at its edge.
    outside: `M-300-300H${sheet.width + 300}V${sheet.height + 300}H-300z${districtShapes.map(({ d }) => d).join('')}`,
    borders: lines('border'),
    countryBorder: lines('country-border'),
    rivers: lines('river'),
    labels,
  };
}
