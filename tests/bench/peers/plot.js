import { geo, plot } from '@observablehq/plot';
import { BORDER, box, colourOf, communes, wordsOf } from './choropleth.js';

const data = await communes('communes-d3.geojson');
const { clientWidth: width, clientHeight: height } = box();
box().append(
  plot({
    width,
    height,
    margin: 0,
    projection: { type: 'mercator', domain: data },
    marks: [geo(data, { fill: colourOf, stroke: BORDER, title: wordsOf, tip: true })],
  }),
);
