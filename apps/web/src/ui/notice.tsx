import type { JSX, ReactNode } from 'react';

interface NoticeProps {
  tone?: 'calm' | 'alert';
  /** `status` is read out when it appears, `alert` at once. */
  role?: 'status' | 'alert';
  children: ReactNode;
}

/** Something to know, set apart from the rest. */
export const Notice = ({ tone = 'calm', role, children }: NoticeProps): JSX.Element => (
  <div className={`notice notice--${tone}`} role={role}>
    {children}
  </div>
);
