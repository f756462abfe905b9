/** Leaflet's ES module build, which allows tree shaking. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
