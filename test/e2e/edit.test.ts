import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeEditing } from './edit.suite.ts';

describeEditing('stand-in', startStandIn);
