import { people, whoeverSees, type AccessRule } from '@kelmah/kit/access/access';

/** For the fields of a thing that is only handed to those who may see it. */
export const whoSees = (thing: string): AccessRule => whoeverSees(`everyone who sees the ${thing}`);

export const applicationParties = people(
  'the worker who applied and the hirer of the job',
  ({ workerId, hirerId }: { workerId: string; hirerId: string }) => [workerId, hirerId],
);

export const contractParties = people(
  'the hirer and the worker of the contract',
  ({ workerId, hirerId }: { workerId: string; hirerId: string }) => [workerId, hirerId],
);

export const milestoneParties = people(
  'the hirer and the worker of the contract',
  ({ contract }: { contract: { workerId: string; hirerId: string } }) => [contract.workerId, contract.hirerId],
);
