import { Link, type LinkProps } from '@fluentui/react-components';
import type { Place } from '../../report';
import { useJump } from '../hooks/useJump';

interface PlaceLinkProps extends Pick<LinkProps, 'appearance' | 'className' | 'title'> {
  readonly place: Place | null;
  readonly children: React.ReactNode;
}

/** Words that lead to a cell; words alone where that is in no sheet. */
export function PlaceLink({ place, children, ...link }: PlaceLinkProps): React.JSX.Element {
  const jump = useJump();
  if (place?.sheet == null) return <>{children}</>;
  return (
    <Link as="button" {...link} onClick={() => jump(place)}>
      {children}
    </Link>
  );
}
