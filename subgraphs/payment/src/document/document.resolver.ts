import { Access, signedIn } from '@kelmah/kit/access/access';
import { userIdOfViewer, type RequestContext } from '@kelmah/kit/context/context';
import { Fault } from '@kelmah/kit/errors/fault';
import { Cost } from '@kelmah/kit/hints/hints';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Documents } from './document.service';
import { PaymentDocumentType, StatementFormat, StatementSide, StatementType } from './document.type';
import { monthBounds } from './statement.service';

const monthArg = 'The month, such as 2026-10.';

@Resolver()
export class DocumentResolver {
  constructor(private readonly documents: Documents) {}

  @Query(() => StatementType, { description: "The viewer's own statement of one month." })
  @Access(signedIn)
  @Cost(30)
  statement(
    @Arg('month', () => String, { description: monthArg }) month: string,
    @Arg('side', () => StatementSide, { description: 'Of what they paid, or of what they earned.' })
    side: StatementSide,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return this.documents.statement(asked(month, side, context));
  }

  @Query(() => PaymentDocumentType, { description: "The viewer's own statement of one month, as a file." })
  @Access(signedIn)
  @Cost(100)
  statementDocument(
    @Arg('month', () => String, { description: monthArg }) month: string,
    @Arg('side', () => StatementSide, { description: 'Of what they paid, or of what they earned.' })
    side: StatementSide,
    @Arg('format', () => StatementFormat, { description: 'As what.' }) format: StatementFormat,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const of = asked(month, side, context);
    return format === StatementFormat.CSV ? this.documents.statementCsv(of) : this.documents.statementPdf(of);
  }

  @Query(() => PaymentDocumentType, {
    nullable: true,
    description:
      "The receipt of a payment that arrived, as a PDF: for the contract's two parties and staff with finance. Null to anybody else.",
  })
  @Access(signedIn)
  @Cost(100)
  receipt(
    @Arg('fundingId', () => ID, { description: 'The payment.' }) fundingId: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return this.documents.receipt(fundingId, context);
  }
}

/** @throws Fault BAD_USER_INPUT for no month */
function asked(month: string, side: StatementSide, { viewer }: RequestContext) {
  try {
    monthBounds(month);
  } catch (error) {
    throw new Fault('BAD_USER_INPUT', (error as Error).message);
  }
  return { userId: userIdOfViewer(viewer), side, month };
}
