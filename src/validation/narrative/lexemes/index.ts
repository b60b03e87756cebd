export { lexemesOf, type Kind, type Lexeme, type Author } from './lexemes';
