import './arithmetic';
import './checks';
import './ledger';
