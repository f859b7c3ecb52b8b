import { startStandIn } from '../stand-in/start-stand-in.ts';
import { describeFinance } from './finance.suite.ts';

describeFinance('stand-in', startStandIn);
