import './arithmetic';
import './checks';
