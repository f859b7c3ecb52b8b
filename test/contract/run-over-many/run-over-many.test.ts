import { startStandIn } from '../../stand-in/start-stand-in.ts';
import { describeRunOverMany } from './run-over-many.contract.ts';

describeRunOverMany('the stand-in', startStandIn, { ofEach: 2, daysAfter: false });
