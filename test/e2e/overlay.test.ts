import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeOverlay } from './overlay.suite.ts';

describeOverlay('stand-in', startStandIn);
