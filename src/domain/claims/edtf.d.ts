declare module 'edtf' {
  /** Milliseconds since 1970 of the first and the last moment that the text may mean. */
  interface ExtendedDate {
    min: number;
    max: number;
  }
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): ExtendedDate;
}
