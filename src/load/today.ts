/** Time zone of publication dates: all of Viet Nam has one. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** The day in Viet Nam at a moment, `YYYY-MM-DD`. */
export function todayAt(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(moment);
}
