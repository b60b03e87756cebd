import { Link } from '@fluentui/react-components';
import type { Place } from '../../report';
import { useJump } from '../hooks/useJump';

interface PlaceLinkProps {
  readonly place: Place;
  readonly children: React.ReactNode;
}

/** Words that lead to a cell. */
export function PlaceLink({ place, children }: PlaceLinkProps): React.JSX.Element {
  const jump = useJump();
  return (
    <Link as="button" onClick={() => jump(place)}>
      {children}
    </Link>
  );
}
