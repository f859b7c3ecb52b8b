import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeSignIn } from './sign-in.contract.ts';

describeSignIn('the stand-in', startStandIn);
