package org.multaqa.portal.pages.mails;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Status;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * The mails of a meeting, without any address.
 *
 * @param mails the latest first
 * @param kinds of which one may choose to see only one
 * @param statuses likewise
 * @param offices likewise
 */
public record MailsPage(List<Mail> mails, Pager pager, Filter filter, List<NoticeKind> kinds, List<Status> statuses,
		List<OfficeBadge> offices) {

	public MailsPage {
		mails = List.copyOf(mails);
		kinds = List.copyOf(kinds);
		statuses = List.copyOf(statuses);
		offices = List.copyOf(offices);
	}

	/**
	 * What is shown of all mails.
	 *
	 * @param kind wire name of the only kind, or absent
	 * @param status wire name of the only state, or absent
	 * @param office id of the only office, or absent
	 */
	public record Filter(@Nullable String kind, @Nullable String status, @Nullable String office) {

	}

	/**
	 * A mail.
	 *
	 * @param office the office for which the person is in the meeting, or absent
	 * @param happened when that happened which it tells
	 * @param due from when on it is sent, of one that waits, or absent
	 * @param reason why it stands there, a code, or absent
	 * @param resent who had it sent again
	 */
	public record Mail(String id, PersonName person, @Nullable OfficeBadge office, NoticeKind kind, Status status,
			Instant happened, @Nullable Instant due, @Nullable String reason, List<Resent> resent,
			ActionState mayResend) {

		public Mail {
			resent = List.copyOf(resent);
		}

	}

	/** That somebody had it sent again. */
	public record Resent(PersonName by, Instant at) {

	}

}
