import { MapChart } from 'echarts/charts';
import { GeoComponent, TooltipComponent } from 'echarts/components';
import { getInstanceByDom, init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { addButtons } from './zoom-buttons.js';
import { BORDER, box, colourOf, communes, wordsOf } from './choropleth.js';

use([MapChart, GeoComponent, TooltipComponent, CanvasRenderer]);

const data = await communes();
registerMap('communes', data);
init(box()).setOption({
  animation: false,
  tooltip: { trigger: 'item', formatter: ({ data: { words } }) => words },
  series: [
    {
      id: 'map',
      type: 'map',
      map: 'communes',
      nameProperty: 'code',
      roam: true,
      // Mercator, as the others.
      projection: {
        project: ([x, y]) => [
          x,
          (-180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)),
        ],
        unproject: ([x, y]) => [
          x,
          (360 / Math.PI) * Math.atan(Math.exp((-y * Math.PI) / 180)) - 90,
        ],
      },
      selectedMode: false,
      data: data.features.map((feature) => ({
        name: feature.properties.code,
        words: wordsOf(feature),
        itemStyle: { areaColor: colourOf(feature), borderColor: BORDER },
      })),
    },
  ],
});

let zoom = 1;
addButtons((factor) => {
  zoom *= factor;
  getInstanceByDom(box()).setOption({ series: [{ id: 'map', zoom }] });
});
