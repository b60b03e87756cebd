import { answerRequests } from '../../documents/beside';
import { readWorkbook } from './readWorkbook';

answerRequests(readWorkbook);
