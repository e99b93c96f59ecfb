package org.multaqa.portal.pages.mails;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.multaqa.kit.store.Slice;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.notifications.api.DeliveryView;
import org.multaqa.notifications.api.LetterView;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.NotificationsApi;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.Status;
import org.multaqa.portal.pages.mails.MailsPage.Filter;
import org.multaqa.portal.pages.mails.MailsPage.Mail;
import org.multaqa.portal.pages.mails.MailsPage.Resent;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.meeting.Delegation;

/**
 * The mails of a meeting.
 *
 * @param context the meeting
 */
record MailsPresenter(MeetingContext context) {

	/** Kinds whose letters quote somebody's words, and are shown to nobody else. */
	private static final List<NoticeKind> OF_WORDS = List.of(NoticeKind.DECIDED, NoticeKind.PUBLISHED,
			NoticeKind.TAKEN_UP, NoticeKind.CITED, NoticeKind.CARRIED_FORWARD);

	/**
	 * Whether the reader may see the mails of the meeting: its organisers and founders.
	 */
	static Permission read(PageRequest pageRequest) {
		var meeting = pageRequest.inMeeting().id();
		return pageRequest.actor()
			.map((actor) -> actor.isFounder() ? Permission.allowed() : actor.may(meeting, Role.ORGANISER))
			.orElseGet(() -> Actor.visitor().may(meeting, Role.ORGANISER));
	}

	MailsPage page(Slice<DeliveryView> mails, Filter filter, String address) {
		return new MailsPage(mails.items().stream().map(this::mail).toList(), Pager.of(address, mails), filter,
				List.of(NoticeKind.values()), List.of(Status.values()),
				this.context.snapshot()
					.delegations()
					.stream()
					.map(Delegation::office)
					.map(this.context::office)
					.toList());
	}

	private Mail mail(DeliveryView view) {
		return new Mail(view.id(), this.context.person(view.person()),
				(view.office() != null) ? this.context.office(view.office()) : null, view.kind(), view.status(),
				view.happened(), (view.status() == Status.WAITING) ? view.due() : null, view.reason(),
				view.resent()
					.stream()
					.map((resending) -> new Resent(this.context.person(resending.by()), resending.at()))
					.toList(),
				this.context.pageRequest().quietly(NotificationsApi.SERVICE, isResendable(view.status())));
	}

	private static boolean isResendable(Status status) {
		return switch (status) {
			case SENT, UNCERTAIN, FAILED -> true;
			case WAITING, WRITING, HANDING_OVER, UNWANTED, OBSOLETE -> false;
		};
	}

	static LetterPage letter(NoticeKind kind, String language, LetterPage.Letter letter) {
		return new LetterPage(kind, shown(), language, letter);
	}

	static LetterPage noLetter(NoticeKind kind, String language) {
		return new LetterPage(kind, shown(), language, null);
	}

	static LetterPage.Letter letter(LetterView view) {
		return new LetterPage.Letter(view.language(), view.subject(),
				Arrays.stream(view.text().strip().split("\n\n"))
					.map((paragraph) -> paragraph.lines().toList())
					.toList());
	}

	private static List<NoticeKind> shown() {
		return Arrays.stream(NoticeKind.values()).filter((kind) -> !OF_WORDS.contains(kind)).toList();
	}

	static OwnMailsPage own(Map<NoticeKind, Pace> news) {
		return new OwnMailsPage(
				news.entrySet()
					.stream()
					.map((choice) -> new OwnMailsPage.Choice(choice.getKey(), choice.getValue()))
					.toList(),
				List.of(Pace.values()), Arrays.stream(NoticeKind.values()).filter(NoticeKind::isFixed).toList());
	}

}
