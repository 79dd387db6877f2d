import { deniesByTheTable } from '@kelmah/kit/testing/access-cells';
import { describeSubgraph } from '../src/schema';

deniesByTheTable('messaging', describeSubgraph);
