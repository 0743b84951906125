import { directionOf } from '@app/texts';
import type { JSX } from 'react';
import { Contents } from './contents.js';
import { ThemesSection } from './themes-section.js';
import { AgendaSection } from './agenda-section.js';
import { ApartSection } from './apart-section.js';
import { ChoicesSection } from './choices-section.js';
import { contentSecurityPolicyFor } from './content-security-policy.js';
import { DividedSection } from './divided-section.js';
import { IntentSection } from './intent-section.js';
import { MethodInShort } from './method-in-short.js';
import { MethodSection } from './method-section.js';
import { ParticipationSection } from './participation-section.js';
import { PollsSection } from './polls-section.js';
import { ReportHeader, type ReportPartProps } from './report-header.js';
import { styleFor } from './style-for.js';
import { TopList } from './top-list.js';
import { WordsSection } from './words-section.js';

const Head = ({ model, words, look = null }: ReportPartProps): JSX.Element => (
  <head>
    <meta charSet="utf-8" />
    <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicyFor(look)} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <title>{words.texts('report.document-title', { title: model.session.title })}</title>
    <style>{styleFor(look)}</style>
  </head>
);

const ReportFooter = ({ model, words }: ReportPartProps): JSX.Element => (
  <footer>
    <p>{words.texts('privacy.pseudonymity')}</p>
    <p>
      {words.texts('report.footer.composed', {
        date: words.day(model.composedAt, model.session.timeZone),
        time: words.minute(model.composedAt, model.session.timeZone),
        seq: words.count(model.uptoSeq),
      })}
    </p>
    <p>{words.texts('report.footer.made-with')}</p>
  </footer>
);

/** The whole page: first what is most recognised, then themes, then everything by question and kind, last how it was made. */
export const ReportDocument = ({ model, words, look = null }: ReportPartProps): JSX.Element => {
  const { cannotSayShare, leastAnswerCount } = model.method;
  const part = { model, words };
  return (
    <html lang={words.language} dir={directionOf(words.language)}>
      <Head {...part} look={look} />
      <body>
        <a className="skip" href="#main">
          {words.texts('report.skip')}
        </a>
        <ReportHeader {...part} look={look} />
        <main id="main" tabIndex={-1}>
          <Contents {...part} />
          <TopList {...part} />
          <ThemesSection {...part} />
          <MethodInShort {...part} />
          <AgendaSection {...part} />
          <PollsSection {...part} />
          <IntentSection {...part} intent="tip" />
          <IntentSection {...part} intent="warning" />
          <IntentSection {...part} intent="question" />
          <DividedSection {...part} />
          <ApartSection
            {...part}
            list="cannot-say"
            intro={words.texts('report.cannot-say.intro', { share: words.share(cannotSayShare) })}
          />
          <ApartSection
            {...part}
            list="too-few"
            intro={words.texts('report.too-few.intro', { least: leastAnswerCount })}
          />
          <ChoicesSection {...part} />
          <WordsSection {...part} />
          <ParticipationSection {...part} />
          <MethodSection {...part} />
        </main>
        <ReportFooter {...part} />
      </body>
    </html>
  );
};
