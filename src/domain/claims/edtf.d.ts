declare module 'edtf' {
  /** First and last possible moment, in milliseconds since 1970. */
  interface ExtendedDate {
    min: number;
    max: number;
  }
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): ExtendedDate;
}
