import { LngLatBounds, Map, NavigationControl, Popup, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { BORDER, box, COLOURS, wordsOf } from './choropleth.js';

setWorkerUrl(new URL('maplibre-worker.js', import.meta.url).href);

const map = new Map({
  container: box(),
  attributionControl: false,
  bounds: new LngLatBounds(JSON.parse(box().dataset.bounds)),
  dragRotate: false,
  style: {
    version: 8,
    sources: { communes: { type: 'geojson', data: 'communes.geojson' } },
    layers: [
      {
        id: 'fill',
        type: 'fill',
        source: 'communes',
        paint: {
          'fill-color': ['match', ['get', 'status'], ...Object.entries(COLOURS).flat(), '#ffffff'],
          'fill-outline-color': BORDER,
        },
      },
    ],
  },
});
map.addControl(new NavigationControl({ showCompass: false }));

const popup = new Popup({ closeButton: false });
for (const type of ['mousemove', 'click'])
  map.on(type, 'fill', ({ lngLat, features: [feature] }) => {
    popup.setLngLat(lngLat).setText(wordsOf(feature)).addTo(map);
  });
map.on('mouseleave', 'fill', () => popup.remove());
