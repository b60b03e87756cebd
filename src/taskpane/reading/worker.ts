import { answerRequests } from '../../documents/beside';
import { sentReading } from './sentReading';

answerRequests(sentReading);
