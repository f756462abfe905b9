/** What all peers share: the communes, their colours and what a tooltip says. */

export const COLOURS = { implementing: '#08306b', 'not-named': '#e2e2dc' };
export const BORDER = '#8c8c84';

/** The communes as GeoJSON; d3 wants their rings the other way round: `communes-d3.geojson`. */
export async function communes(file = 'communes.geojson') {
  const response = await fetch(file);
  return response.json();
}

export const box = () => document.querySelector('#map');

export function colourOf({ properties }) {
  return COLOURS[properties.status];
}

export function wordsOf({ properties: { name, words } }) {
  return `${name}: ${words}`;
}

/** A tooltip inside the map's box, for those that bring none. */
export function makeTip() {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  box().append(tip);
  return {
    show: (text, x, y) => {
      tip.textContent = text;
      tip.hidden = false;
      tip.style.left = `${Math.max(0, Math.min(x, box().clientWidth - tip.offsetWidth))}px`;
      tip.style.top = `${Math.max(0, y - tip.offsetHeight - 8)}px`;
    },
    hide: () => {
      tip.hidden = true;
    },
  };
}
