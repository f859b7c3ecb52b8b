import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeOptions } from './options.suite.ts';

describeOptions('stand-in', startStandIn);
