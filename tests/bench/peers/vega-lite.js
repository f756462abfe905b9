import embed from 'vega-embed';
import { BORDER, box, COLOURS } from './choropleth.js';

await embed(
  box(),
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: box().clientWidth,
    height: box().clientHeight,
    padding: 0,
    data: { url: 'communes-d3.geojson', format: { type: 'json', property: 'features' } },
    projection: { type: 'mercator' },
    mark: { type: 'geoshape', stroke: BORDER },
    encoding: {
      color: {
        field: 'properties.status',
        type: 'nominal',
        scale: { domain: Object.keys(COLOURS), range: Object.values(COLOURS) },
        legend: null,
      },
      tooltip: [
        { field: 'properties.name', title: 'Xã' },
        { field: 'properties.words', title: 'Nguồn' },
      ],
    },
    config: { view: { stroke: null } },
  },
  { actions: false },
);
