import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeChannels } from './channels.suite.ts';

describeChannels('stand-in', startStandIn);
