import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeCommitments } from './commitments.suite.ts';

describeCommitments('stand-in', startStandIn);
