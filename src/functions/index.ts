import './arithmetic';
