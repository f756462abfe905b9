import { geoMercator, geoPath } from 'd3-geo';
import { create, pointer } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { addButtons } from './zoom-buttons.js';
import { BORDER, box, colourOf, communes, makeTip, wordsOf } from './choropleth.js';

const data = await communes('communes-d3.geojson');
const { clientWidth: width, clientHeight: height } = box();
const path = geoPath(geoMercator().fitSize([width, height], data));

const svg = create('svg').attr('width', width).attr('height', height);
const shapes = svg.append('g').attr('stroke', BORDER);
const tip = makeTip();
shapes
  .selectAll('path')
  .data(data.features)
  .join('path')
  .attr('d', path)
  .attr('fill', colourOf)
  .attr('vector-effect', 'non-scaling-stroke')
  .on('pointermove click', (event, feature) => {
    tip.show(wordsOf(feature), ...pointer(event, svg.node()));
  })
  .on('pointerleave', tip.hide);
box().append(svg.node());

const zooming = zoom()
  .scaleExtent([1, 8])
  .on('zoom', ({ transform }) => shapes.attr('transform', transform));
svg.call(zooming);
addButtons((factor) => svg.call(zooming.scaleBy, factor));
