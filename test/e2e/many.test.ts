import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeMany } from './many.suite.ts';

describeMany('stand-in', startStandIn);
