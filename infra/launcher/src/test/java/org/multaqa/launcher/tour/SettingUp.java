package org.multaqa.launcher.tour;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An organiser sets another meeting up by pages alone, from opening it to a programme
 * that everybody sees.
 */
final class SettingUp {

	private static final String LAYAN = "layan-fihris";

	private final House house;

	private final Cast cast;

	private final String meeting;

	/**
	 * A walk.
	 * @param id the short name of the new meeting
	 */
	SettingUp(House house, Cast cast, String id) {
		this.house = house;
		this.cast = cast;
		this.meeting = "/m/" + id;
	}

	void walk() {
		try (var layan = this.house.of(LAYAN, this.cast.language(), this.cast.width())) {
			open(layan);
			inviteOffices(layan);
			addRooms(layan);
			planAndPlace(layan);
			if (this.cast.width() == Width.LAPTOP) {
				carry(layan);
			}
			lead(layan);
			release(layan);
		}
		try (var visitor = this.house.visitor(this.cast.language(), this.cast.width())) {
			visitor.go(this.meeting + "/programme");
			assertThat(visitor.page().getByText(this.cast.title()).first()).isVisible();
		}
	}

	private void open(Window layan) {
		layan.go(Tour.MEETING + "/setup");
		layan.follow(layan.link("setup.open-another"));
		layan.text("names", "ar").fill("ملتقى كيتو");
		layan.text("names", "en").fill("Quito meeting");
		layan.page().locator("#from").fill("2026-05-04");
		layan.page().locator("#to").fill("2026-05-06");
		layan.text("venue", "ar").fill("المكتبة الوطنية، كيتو");
		layan.text("venue", "en").fill("National Library, Quito");
		layan.page().locator("#timeZone").selectOption("America/Guayaquil");
		layan.choose("language", "es");
		layan.page().locator("#id").fill(this.meeting.substring("/m/".length()));
		layan.see("60-open-a-meeting");
		layan.press("setup.open", "notice.meeting-opened");
		layan.see("61-set-up");
	}

	private void inviteOffices(Window layan) {
		layan.follow(layan.link("setup.step.seats"));
		layan.page().locator("#office").selectOption("lac");
		form(layan, "/setup/delegations").getByRole(AriaRole.BUTTON).click();
		layan.says("notice.office-invited");
		var own = form(layan, "/setup/offices");
		if (!own.isVisible()) {
			layan.page().getByText(layan.words().of("setup.invite-new")).click();
		}
		own.locator("[name='names.ar']").fill("مكتب الأنديز");
		own.locator("[name='names.en']").fill("Office for the Andes");
		own.locator("#new-office").fill("andes-" + this.cast.language());
		own.getByRole(AriaRole.BUTTON).click();
		layan.says("notice.office-invited");
		var seats = layan.page().locator("[id$='-lac.delegate']");
		seats.fill("5");
		layan.press("setup.save-seats", "notice.saved");
		assertThat(seats).hasValue("5");
		layan.see("62-seats");
	}

	private Locator form(Window window, String action) {
		return window.page().locator("form[action$='" + action + "']");
	}

	private void addRooms(Window layan) {
		layan.go(this.meeting + "/setup/rooms");
		for (var room : new String[][] { { "القاعة الكبرى", "Great hall" }, { "الحديقة", "Garden" } }) {
			layan.text("names", this.cast.language()).fill(room[this.cast.language().equals("ar") ? 0 : 1]);
			layan.page().locator("#capacity").fill("80");
			layan.press("setup.add-room", "notice.room-added");
		}
		layan.see("63-rooms");
	}

	private void planAndPlace(Window layan) {
		layan.go(this.meeting + "/setup");
		layan.follow(layan.link("setup.step.timetable"));
		layan.follow(layan.link("timetable.plan"));
		layan.text("title", this.cast.language()).fill(this.cast.title());
		layan.see("64-plan-a-session");
		layan.press("save", "notice.session-planned");
		layan.page().locator("#day").selectOption("2026-05-05");
		layan.page().locator("#starts").fill("09:00");
		layan.page().locator("#ends").fill("10:30");
		layan.press("timetable.place", "notice.session-placed");
		assertThat(block(layan)).containsText("09:00–10:30");
		layan.see("65-timetable");
	}

	private Locator block(Window window) {
		return window.page().locator(".timetable .block").filter(new FilterOptions().setHasText(this.cast.title()));
	}

	/** To the other room, two hours later, as a mouse does; and back by one button. */
	private void carry(Window layan) {
		var mouse = layan.page().mouse();
		BoundingBox from = block(layan).boundingBox();
		BoundingBox room = layan.page().locator("[data-room-head]").nth(1).boundingBox();
		double hour = layan.page().locator(".timetable-hour").first().boundingBox().height;
		mouse.move(from.x + from.width / 2, from.y + 20);
		mouse.down();
		mouse.move(room.x + room.width / 2, from.y + 20 + hour);
		mouse.move(room.x + room.width / 2, from.y + 20 + 2 * hour);
		layan.picture("66-carried");
		mouse.up();
		var said = layan.page().locator("[data-said]");
		assertThat(said).containsText(layan.words().of("notice.session-placed"));
		assertThat(block(layan)).containsText("11:00–12:30");
		said.getByRole(AriaRole.BUTTON).click();
		assertThat(block(layan)).containsText("09:00–10:30");
	}

	private void lead(Window layan) {
		layan.go(this.meeting + "/setup");
		layan.press("setup.reach.open", "notice.stage-reached");
		layan.see("67-registration-is-open");
	}

	private void release(Window layan) {
		layan.go(this.meeting + "/setup/timetable?day=2026-05-05");
		layan.text("name", this.cast.language()).fill("1");
		layan.press("timetable.release", "notice.programme-released");
		assertThat(layan.page()).hasURL(Pattern.compile(".*/setup/timetable$"));
	}

}
