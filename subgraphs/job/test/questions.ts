/** What a test reads out of an answer is as free as the question it wrote. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test's own questions have no generated types
export type Seen = Record<string, any>;

/** The success of a mutation, or its refusal. */
export interface Answer extends Seen {
  __typename: string;
  code?: string;
  message?: string;
  field?: string | null;
}

const money = '{ amountMinor currency }';

export const JobSeen = `{
  id title description trade { id } photos { id } hirer { id } region town point { latitude longitude }
  budget { kind amount ${money} estimatedHours } startOn endOn status visibility
  plannedMilestones { title sharePercent } postedAt expiresAt createdAt applicationCount moves
}`;

export const ApplicationSeen = `{
  id job { id status } worker { id } coverNote price ${money} days startOn status submittedAt distanceKm
  contract { id status } moves
}`;

export const MilestoneSeen = `{
  id contract { id status } position title amount ${money} fee ${money} netToWorker ${money} status
  submissions { note photos { id } submittedAt changesRequested changesRequestedAt }
  submittedAt reviewDueAt approvedAt approvedBy paidAt moves
}`;

export const ContractSeen = `{
  id job { id status } application { id status } hirer { id } worker { id } title scope price ${money} fee ${money}
  netToWorker ${money} feeBasisPoints reviewHours startOn days status termsHash createdAt activatedAt completedAt
  cancelledAt cancelReason terminatedAt terminationReason moves
  termination {
    id status proposedBy { id } at reason closedAt
    settlements { milestone { id } released ${money} refunded ${money} fee ${money} netToWorker ${money} }
  }
  signatures { signer { id } signedAt termsHash name }
  milestones ${MilestoneSeen}
}`;

const carried: Record<string, string> = {
  saveJobDraft: `job ${JobSeen}`,
  postJob: `job ${JobSeen}`,
  editJob: `job ${JobSeen}`,
  cancelJob: `job ${JobSeen}`,
  submitApplication: `application ${ApplicationSeen}`,
  withdrawApplication: `application ${ApplicationSeen}`,
  shortlistApplication: `application ${ApplicationSeen}`,
  declineApplication: `application ${ApplicationSeen}`,
  acceptApplication: `application ${ApplicationSeen} contract ${ContractSeen}`,
  editContract: `contract ${ContractSeen}`,
  signContract: `contract ${ContractSeen}`,
  cancelContract: `contract ${ContractSeen}`,
  terminateContract: `contract ${ContractSeen}`,
  proposeTermination: `contract ${ContractSeen}`,
  acceptTermination: `contract ${ContractSeen}`,
  declineTermination: `contract ${ContractSeen}`,
  withdrawTermination: `contract ${ContractSeen}`,
  startMilestone: `milestone ${MilestoneSeen}`,
  submitMilestone: `milestone ${MilestoneSeen}`,
  approveMilestone: `milestone ${MilestoneSeen}`,
  requestChanges: `milestone ${MilestoneSeen}`,
};

/** A mutation that asks for all there is: the success, or the refusal. */
export function mutationOf(name: string): string {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) {
    ${name}(input: $input) { __typename ... on ${type}Success { ${carried[name]} } ... on Refusal { code message field } }
  }`;
}
