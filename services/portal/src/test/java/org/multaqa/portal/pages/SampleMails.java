package org.multaqa.portal.pages;

import java.time.Instant;
import java.util.List;

import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.Status;
import org.multaqa.portal.pages.mails.LetterPage;
import org.multaqa.portal.pages.mails.MailsPage;
import org.multaqa.portal.pages.mails.OwnMailsPage;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Pager;

/** Mails of the sample meeting. */
final class SampleMails {

	private static final Instant MORNING = Instant.parse("2025-12-08T06:00:00Z");

	private SampleMails() {
	}

	static MailsPage mails() {
		var meeting = SamplePages.MEETING;
		var noura = SampleMeeting.get(meeting.people, "noura-makhtut");
		var arun = SampleMeeting.get(meeting.people, "arun-palmleaf");
		var mena = SampleMeeting.get(meeting.offices, "mena");
		return new MailsPage(
				List.of(new MailsPage.Mail("n-1", noura, mena, NoticeKind.INVITATION, Status.SENT, MORNING, null, null,
						List.of(new MailsPage.Resent(arun, MORNING)), ActionState.yes()),
						new MailsPage.Mail("n-2", arun, null, NoticeKind.CITED, Status.WAITING, MORNING, MORNING, null,
								List.of(), ActionState.hidden()),
						new MailsPage.Mail("n-3", arun, null, NoticeKind.YOUR_SESSIONS, Status.FAILED, MORNING, null,
								"refused", List.of(), ActionState.yes())),
				new Pager(null, "/m/doha-2025/mails?page=x"), new MailsPage.Filter("invitation", null, "mena"),
				List.of(NoticeKind.values()), List.of(Status.values()), List.of(mena));
	}

	static LetterPage letter() {
		return new LetterPage(NoticeKind.INVITATION, List.of(NoticeKind.INVITATION, NoticeKind.REMINDER), "ar",
				new LetterPage.Letter("ar", "دعوتك إلى لقاء الدوحة",
						List.of(List.of("مرحبًا (اسم الشخص)،"), List.of("الرد على الدعوة", "http://localhost/m/x"))));
	}

	static LetterPage none() {
		return new LetterPage(NoticeKind.GATE_OPEN, List.of(NoticeKind.GATE_OPEN), "fr", null);
	}

	static OwnMailsPage own() {
		return new OwnMailsPage(
				List.of(new OwnMailsPage.Choice(NoticeKind.CITED, Pace.EVENING),
						new OwnMailsPage.Choice(NoticeKind.YOUR_SESSIONS, Pace.AT_ONCE)),
				List.of(Pace.values()), List.of(NoticeKind.INVITATION));
	}

}
