import { Access, staffWith } from '@kelmah/kit/access/access';
import type { RequestContext } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import { Cost } from '@kelmah/kit/hints/hints';
import { MoneyType } from '@kelmah/kit/money/money.type';
import { PageArgs } from '@kelmah/kit/page/page.type';
import type { Queries } from '@kelmah/kit/postgres/postgres';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { LedgerAccount } from './chart.service';
import type { EntryRow, TransactionRow } from './ledger-explorer.store';
import { ledgerReader, type LedgerReader } from './ledger-reader.service';
import { checkSums } from './ledger.service';
import {
  LedgerAccountType,
  LedgerAlarmConnection,
  LedgerCheck,
  LedgerEntry,
  LedgerEntryConnection,
  LedgerFilter,
  LedgerTransaction,
  LedgerTransactionConnection,
} from './ledger.type';

const finance = staffWith('finance');

/** What an edge leads to is there: neither accounts nor transactions are ever removed. */
function there<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Fault('INTERNAL');
  return thing;
}

@Resolver(() => LedgerCheck)
export class LedgerResolver {
  constructor(
    private readonly queries: Queries,
    private readonly reader: LedgerReader,
  ) {}

  @Query(() => [LedgerCheck], { description: 'The sums of the ledger, one for each currency.' })
  @Access(finance)
  @Cost(50)
  ledgerCheck(): Promise<object[]> {
    return checkSums(this.queries);
  }

  @Query(() => LedgerTransactionConnection, { description: 'The transactions of the ledger, the newest first.' })
  @Access(finance)
  @Cost(20)
  ledgerTransactions(
    @Arg('filter', () => LedgerFilter, { nullable: true, description: 'Which; all of them where it is left out.' })
    filter: LedgerFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<object> {
    return this.reader.transactions(filter ?? {}, page);
  }

  @Query(() => LedgerAccountType, { nullable: true, description: 'An account of the ledger.' })
  @Access(finance)
  ledgerAccount(
    @Arg('id', () => ID, { description: 'Id of the account.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return this.reader.account(id, context);
  }

  @Query(() => LedgerAlarmConnection, { description: 'What the watch found wrong with the ledger, the newest first.' })
  @Access(finance)
  ledgerAlarms(
    @Arg('open', () => Boolean, {
      nullable: true,
      description: 'Those that are still wrong, or those that are over; all where it is left out.',
    })
    open: boolean | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<object> {
    return this.reader.alarms(open ?? undefined, page);
  }
}

@Resolver(() => LedgerTransaction)
export class LedgerTransactionResolver {
  constructor(private readonly reader: LedgerReader) {}

  @FieldResolver(() => [LedgerEntry], { description: 'Its lines, which sum to zero in each currency.' })
  entries(@Root() { id }: TransactionRow, @Ctx() context: RequestContext): Promise<object[]> {
    return this.reader.entriesOf(id, context);
  }
}

@Resolver(() => LedgerEntry)
export class LedgerEntryResolver {
  constructor(private readonly reader: LedgerReader) {}

  @FieldResolver(() => MoneyType, { description: 'The amount: debits are positive, credits negative.' })
  amount(@Root() { amountMinor, currency }: EntryRow): object {
    return { amountMinor, currency };
  }

  @FieldResolver(() => LedgerAccountType, { description: 'The account that it stands on.' })
  async account(@Root() { accountId }: EntryRow, @Ctx() context: RequestContext): Promise<object> {
    return there(await this.reader.account(accountId, context));
  }

  @FieldResolver(() => LedgerTransaction, { description: 'The transaction that it is a line of.' })
  async transaction(@Root() { transactionId }: EntryRow, @Ctx() context: RequestContext): Promise<object> {
    return there(await this.reader.transaction(transactionId, context));
  }
}

@Resolver(() => LedgerAccountType)
export class LedgerAccountResolver {
  constructor(private readonly reader: LedgerReader) {}

  @FieldResolver(() => MoneyType, { description: 'The sum of its entries: debits are positive, credits negative.' })
  @Cost(10)
  async balance(@Root() { id, currency }: LedgerAccount, @Ctx() context: RequestContext): Promise<object> {
    return { amountMinor: await this.reader.balanceOf(id, context), currency };
  }

  @FieldResolver(() => LedgerEntryConnection, { description: 'Its entries, the newest first.' })
  entries(@Root() { id }: LedgerAccount, @Args(() => PageArgs) page: PageArgs): Promise<object> {
    return this.reader.entriesOn(id, page);
  }
}

export function ledgerResolvers(queries: Queries): object[] {
  const reader = ledgerReader(queries);
  return [
    new LedgerResolver(queries, reader),
    new LedgerTransactionResolver(reader),
    new LedgerEntryResolver(reader),
    new LedgerAccountResolver(reader),
  ];
}
