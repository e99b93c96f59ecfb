package org.multaqa.launcher.tour;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** People accept, are approved, and arrive: with a phone that loses its network, too. */
record AtTheDoors(Organising meeting, House house, Window founder) {

	private static final int COMING = 3;

	/** The first by the link in her mail, the others signed in. */
	void accept() {
		for (int i = 0; i < COMING; i++) {
			try (var guest = this.house.visitor(this.meeting.language(), this.meeting.cast().width())) {
				if (i == 0) {
					acceptByLink(guest, i);
				}
				else {
					signIn(guest, i);
					guest.go(this.meeting.path() + "/invitation");
					guest.press("invitation.accept", "notice.invitation-accepted");
				}
			}
		}
	}

	private void acceptByLink(Window guest, int person) {
		guest.go(this.meeting.path());
		guest.follow(guest.link("place.mailbox"));
		guest.follow(guest.page()
			.getByRole(AriaRole.ARTICLE)
			.filter(new FilterOptions().setHasText(this.meeting.address(person)))
			.locator("a[href*='/invited?link=']"));
		guest.see("77-link-of-the-mail");
		guest.button("invited.open").click();
		assertThat(guest.button("invitation.accept")).isVisible();
		guest.see("77-invitation");
		guest.button("invitation.accept").click();
		guest.hears("invited.answered");
	}

	private void signIn(Window guest, int person) {
		guest.go("/sign-in?continue=" + this.meeting.path() + "/invitation");
		guest.page()
			.getByRole(AriaRole.BUTTON)
			.filter(new FilterOptions().setHasText(this.meeting.person(person)))
			.click();
	}

	void approveAll() {
		this.founder.go(this.meeting.path() + "/people?state=registered");
		this.founder.see("78-people");
		this.founder.page().getByText(this.founder.words().of("people.together")).click();
		this.founder.page().locator("button[name=all][formaction*='/together/approval']").click();
		this.founder.page().locator("form[action$='/together/approval'] button").click();
		this.founder.says("notice.together-approval");
	}

	/** The founder's own window is a laptop in one walk; doors are a matter of phones. */
	void checkInWithoutNetwork() {
		this.founder.go(this.meeting.path() + "/setup");
		this.founder.press("setup.reach.running", "notice.stage-reached");
		try (var phone = this.house.of(Organising.FOUNDER, this.meeting.language(), Width.PHONE)) {
			phone.go(this.meeting.path() + "/doors");
			assertThat(phone.page().locator("[data-ready-note]")).containsText(String.valueOf(COMING));
			phone.see("86-doors");
			phone.offline(true);
			checkIn(phone, 0);
			checkIn(phone, 1);
			assertThat(phone.page().locator("[data-unsent-count]")).containsText("2");
			phone.picture("87-doors-without-network");
			phone.offline(false);
			phone.forgetErrors();
			assertThat(phone.page().locator("[data-unsent-note]")).isHidden();
			phone.page().reload();
			assertThat(phone.page().locator("#doors-count"))
				.containsText(phone.words().of("doors.count", "2").replace("{1}", String.valueOf(COMING)));
			phone.see("88-arrived");
		}
	}

	private void checkIn(Window phone, int person) {
		phone.page().locator("#words").fill(this.meeting.person(person));
		phone.button("doors.check-in").click();
	}

	void printBadges() {
		var sheet = this.founder.page()
			.context()
			.request()
			.get(this.founder.at(this.meeting.path() + "/doors/badges.pdf"));
		assertThat(sheet).isOK();
		org.assertj.core.api.Assertions.assertThat(sheet.headers()).containsEntry("content-type", "application/pdf");
		org.assertj.core.api.Assertions.assertThat(new String(sheet.body(), 0, 5)).isEqualTo("%PDF-");
	}

}
