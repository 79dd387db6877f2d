import { anyOf, people, staffWith, whoeverSees, type AccessRule } from '@kelmah/kit/access/access';
import type { Viewer } from '@kelmah/kit/context/viewer';

/** For the fields of a thing that is only handed to those who may see it. */
export const whoSees = (thing: string): AccessRule => whoeverSees(`everyone who sees the ${thing}`);

export const applicationParties = people(
  'the worker who applied and the hirer of the job',
  ({ workerId, hirerId }: { workerId: string; hirerId: string }) => [workerId, hirerId],
);

interface Disputable {
  milestones: readonly { disputes?: readonly unknown[] }[];
}

/** Staff who settle disputes see the contracts that there is or was one about. */
export const settlesDisputesOf = (viewer: Viewer, { milestones }: Disputable): boolean =>
  staffWith('disputes').allows(viewer, undefined) && milestones.some(({ disputes = [] }) => disputes.length > 0);

const disputeStaff = (contractOf: (source: unknown) => Disputable): AccessRule => ({
  says: 'staff with the permission disputes, where there is or was a dispute',
  allows: (viewer, source) => settlesDisputesOf(viewer, contractOf(source)),
});

const says = 'the hirer and the worker of the contract';
export const contractParties = anyOf(
  people(says, ({ workerId, hirerId }: { workerId: string; hirerId: string }) => [workerId, hirerId]),
  disputeStaff((contract) => contract as Disputable),
);

export const milestoneParties = anyOf(
  people(says, ({ contract }: { contract: { workerId: string; hirerId: string } }) => [
    contract.workerId,
    contract.hirerId,
  ]),
  disputeStaff((milestone) => (milestone as { contract: Disputable }).contract),
);
