/** A column, described as a field of a Frictionless Table Schema. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date';
  description: string;
  constraints?: {
    required?: true;
    unique?: true;
    enum?: readonly string[];
    minimum?: 0;
    maximum?: number;
    pattern?: string;
  };
}

type Cell = string | number | undefined;

/** A table to download. Missing values are empty cells in CSV. */
export interface Table {
  /** File name without extension. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column[];
  primaryKey: readonly string[];
  foreignKeys?: readonly { field: string; table: string; refers: string }[];
  rows: readonly (readonly Cell[])[];
}
