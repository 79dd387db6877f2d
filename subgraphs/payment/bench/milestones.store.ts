import { newId } from '@kelmah/kit/ids/ids';
import type { Queries } from '@kelmah/kit/postgres/postgres';

/** Writes fundings that wait for their money, of one hirer's many contracts with many workers. */
export async function insertWaiting({ query }: Queries, count: number, at: Date): Promise<string[]> {
  const people = Array.from({ length: 100 }, () => newId('user', at));
  const ids = Array.from({ length: count }, () => newId('funding', at));
  const milestones = ids.map((id) => id.replace('fnd_', 'mil_'));
  const contracts = ids.map((id) => id.replace('fnd_', 'ctr_'));
  const workers = ids.map((_, index) => people[index % people.length]);
  await query(
    `INSERT INTO contract (id, title, hirer_id, worker_id, currency, fee_basis_points, activated_at)
     SELECT id, 'Tiles for the bathroom', $3, worker, 'GHS', 1000, $4 FROM unnest($1::text[], $2::text[]) AS made (id, worker)`,
    [contracts, workers, newId('user', at), at],
  );
  await query(
    `INSERT INTO milestone (id, contract_id, title, position, amount_minor)
     SELECT id, contract_id, 'The whole of it', 1, 45000 FROM unnest($1::text[], $2::text[]) AS made (id, contract_id)`,
    [milestones, contracts],
  );
  await query(
    `INSERT INTO funding (id, milestone_id, contract_id, attempt, hirer_id, worker_id, currency, amount_minor, fee_minor,
       net_minor, status, created_at)
     SELECT made.id, made.milestone_id, made.contract_id, 1, contract.hirer_id, contract.worker_id, 'GHS', 45000, 4500,
       40500, 'PROCESSING', $4
     FROM unnest($1::text[], $2::text[], $3::text[]) AS made (id, milestone_id, contract_id)
     JOIN contract ON contract.id = made.contract_id`,
    [ids, milestones, contracts, at],
  );
  return ids;
}
