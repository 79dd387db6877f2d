import { deniesByTheTable } from '@kelmah/kit/testing/access-cells';
import { describeSubgraph } from '../src/schema';

deniesByTheTable('user', describeSubgraph);
