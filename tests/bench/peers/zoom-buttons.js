import { box } from './choropleth.js';

/** Buttons to zoom in and out, for those that bring none. */
export function addButtons(zoomBy) {
  const bar = document.createElement('div');
  bar.style.cssText = 'position: absolute; top: 10px; right: 10px; display: grid';
  for (const [words, sign, factor] of [
    ['Phóng to', '+', 2],
    ['Thu nhỏ', '−', 1 / 2],
  ]) {
    const button = document.createElement('button');
    button.style.cssText = 'width: 36px; height: 36px';
    button.ariaLabel = words;
    button.textContent = sign;
    button.addEventListener('click', () => zoomBy(factor));
    bar.append(button);
  }
  bar.firstElementChild.dataset.zoomIn = '';
  box().append(bar);
}
