import { startStandIn } from '../../stand-in/start-stand-in.ts';
import { describeHostileInputs } from './hostile-inputs.contract.ts';

describeHostileInputs('the stand-in', startStandIn);
