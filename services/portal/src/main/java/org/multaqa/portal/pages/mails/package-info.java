/**
 * The mails of a meeting, as notifications tells at the moment of asking: what was told
 * to whom, letters before they are sent, and which mails I want.
 *
 * <pre>
 * address, below /m/{meeting}    template   record
 * /mails (kind, status, office)  mails      MailsPage    for organisers
 * /mails/letters/{kind} (in)     letter     LetterPage   for organisers
 * /mails/mine                    mine       OwnMailsPage
 *
 * form, below /m/{meeting}       fields                    -&gt;
 * /mails/{mail}/resending        kind, status, office      /mails
 * /mails/mine                    news.{kind}               /mails/mine
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.mails;

import org.jspecify.annotations.NullMarked;
