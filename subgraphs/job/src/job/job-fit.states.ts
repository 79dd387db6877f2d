/** What a reason for or against a job is about. */
export enum FitKind {
  TRADE = 'TRADE',
  DISTANCE = 'DISTANCE',
  RATE = 'RATE',
  AVAILABILITY = 'AVAILABILITY',
  REGION = 'REGION',
}
