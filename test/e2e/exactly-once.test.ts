import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeExactlyOnce } from './exactly-once.suite.ts';

describeExactlyOnce('the stand-in', startStandIn, { allMoments: false });
