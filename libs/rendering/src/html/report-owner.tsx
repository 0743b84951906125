import type { ReportLook } from '@app/application';
import type { JSX } from 'react';

/** Whose report it is, beside the mark. The logo stands in the page, which loads nothing. */
export const ReportOwner = ({ organisation, logo }: ReportLook): JSX.Element => (
  <>
    {logo !== null && (
      <img
        src={`data:${logo.contentType};base64,${Buffer.from(logo.bytes).toString('base64')}`}
        alt={organisation === '' ? 'Logo' : ''}
      />
    )}
    {organisation !== '' && <bdi>{organisation}</bdi>}
  </>
);
