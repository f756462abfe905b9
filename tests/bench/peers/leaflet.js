import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { BORDER, box, colourOf, communes, wordsOf } from './choropleth.js';

const map = L.map(box(), { zoomSnap: 0.25, attributionControl: false });
const layer = L.geoJSON(await communes(), {
  style: (feature) => ({ color: BORDER, weight: 1, fillColor: colourOf(feature), fillOpacity: 1 }),
});
map.fitBounds(layer.getBounds());
layer.bindTooltip(({ feature }) => wordsOf(feature), { sticky: true }).addTo(map);
