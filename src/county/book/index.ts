export {
  collectionOf,
  heldBack,
  newBook,
  remarkOn,
  reviewsOf,
  stateCounts,
  unitIn,
  unitState,
  type CountyBook,
  type Received,
  type UnitReview,
} from './book';
export { decide, dropWaiting, enrol, settleStranger, takeDraft } from './decide';
export { withRoster } from './enlist';
export { bookFrom, keepBook, type KeptBook } from './kept';
export { receiveLastYear } from './lastYear';
export { receive } from './receive';
