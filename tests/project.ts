import { loadDataset } from '../src/load/dataset.ts';

/** This project's own data, loaded once for the tests of a worker: its geometry takes a while to check. */
export const dataset = loadDataset('.');
