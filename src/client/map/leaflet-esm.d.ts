/** Leaflet's ES module build, from which the bundler can drop what we do not use. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
