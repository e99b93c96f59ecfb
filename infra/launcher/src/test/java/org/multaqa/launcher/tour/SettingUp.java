package org.multaqa.launcher.tour;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From nothing to a meeting whose people are invited. */
record SettingUp(Organising meeting, Window founder) {

	void walk() {
		open();
		inviteOffices();
		addRooms();
		this.founder.go(this.meeting.path() + "/setup");
		this.founder.press("setup.reach.open", "notice.stage-reached");
		invitePeople();
		this.founder.go(this.meeting.path() + "/setup");
		this.founder.see("76-set-up");
	}

	private void open() {
		this.founder.go("/setup");
		this.founder.text("names", "ar").fill("ملتقى كيتو");
		this.founder.text("names", "en").fill("Quito meeting");
		this.founder.page().locator("#from").fill(Organising.FIRST_DAY);
		this.founder.page().locator("#to").fill("2031-05-07");
		this.founder.text("venue", "ar").fill("المكتبة الوطنية، كيتو");
		this.founder.text("venue", "en").fill("National Library, Quito");
		this.founder.page().locator("#timeZone").selectOption("America/Guayaquil");
		this.founder.choose("language", "es");
		this.founder.page().locator("#id").fill(this.meeting.id());
		this.founder.see("71-open-a-meeting");
		this.founder.press("setup.open", "notice.meeting-opened");
		this.founder.see("72-opened");
	}

	private void inviteOffices() {
		this.founder.follow(this.founder.link("setup.step.seats"));
		for (int i = 0; i < this.meeting.offices().size(); i++) {
			var own = form("/setup/offices");
			if (!own.isVisible()) {
				this.founder.page().getByText(this.founder.words().of("setup.invite-new")).click();
			}
			own.locator("[name='names." + this.meeting.language() + "']").fill(this.meeting.offices().get(i));
			own.locator("#new-office").fill(this.meeting.id() + "-" + i);
			own.locator("#new-delegate").fill("20");
			own.getByRole(AriaRole.BUTTON).click();
			this.founder.says("notice.office-invited");
		}
		var seats = this.founder.page().locator("[id$='" + this.meeting.id() + "-1.delegate']");
		seats.fill("15");
		this.founder.press("setup.save-seats", "notice.saved");
		assertThat(seats).hasValue("15");
		this.founder.see("73-seats");
	}

	private Locator form(String action) {
		return this.founder.page().locator("form[action$='" + action + "']");
	}

	private void addRooms() {
		this.founder.go(this.meeting.path() + "/setup/rooms");
		for (var room : new String[][] { { "القاعة الكبرى", "Great hall" }, { "الحديقة", "Garden" },
				{ "المكتبة", "Library" } }) {
			this.founder.text("names", this.meeting.language()).fill(room[this.meeting.inArabic() ? 0 : 1]);
			this.founder.page().locator("#capacity").fill("80");
			this.founder.press("setup.add-room", "notice.room-added");
		}
		this.founder.see("74-rooms");
	}

	private void invitePeople() {
		this.founder.go(this.meeting.path() + "/people/import");
		byte[] table = this.meeting.table(this.founder.words()).getBytes(StandardCharsets.UTF_8);
		this.founder.page().locator("#table").setInputFiles(new FilePayload("people.csv", "text/csv", table));
		this.founder.button("import.look").click();
		assertThat(this.founder.heading("import.preview")).isVisible();
		this.founder.see("75-preview-of-the-import");
		form("/people/import/").or(this.founder.page().locator("form:has([name=plan])"))
			.getByRole(AriaRole.BUTTON)
			.first()
			.click();
		this.founder.says("notice.people-imported");
	}

}
