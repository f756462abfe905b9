import type { Dataset } from '../domain/dataset.ts';
import type { Table } from './table.ts';
import { boundsTable } from './tables/bounds.ts';
import { claimsTable } from './tables/claims.ts';
import { evidenceTable } from './tables/evidence.ts';
import { snapshotsTable } from './tables/snapshots.ts';
import { sourcesTable } from './tables/sources.ts';
import { statusTable } from './tables/status.ts';
import { unitsTable } from './tables/units.ts';

/** All tables of the data set, each after the tables that it refers to. */
export function tablesOf(dataset: Dataset): Table[] {
  return [
    unitsTable(dataset),
    snapshotsTable(dataset),
    sourcesTable(dataset),
    claimsTable(dataset),
    evidenceTable(dataset),
    statusTable(dataset),
    boundsTable(dataset),
  ];
}
