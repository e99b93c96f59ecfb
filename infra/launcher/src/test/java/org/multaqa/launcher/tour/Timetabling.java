package org.multaqa.launcher.tour;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * From an empty timetable to a programme that everybody sees, and a change of it: what a
 * mouse carries, what the keyboard places, what a search proposes.
 */
record Timetabling(Organising meeting, Window founder) {

	/** How far the keyboard goes from one end of a page to the other. */
	private static final int STOPS = 150;

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Milliseconds until a carried session has usually come to rest. */
	private static final int SETTLING = 700;

	void walk() {
		for (int i = 0; i < this.meeting.sessions(); i++) {
			plan(i);
			if (i < this.meeting.carried()) {
				carry(i);
			}
			else if (i < this.meeting.carried() + this.meeting.typed()) {
				type(i);
			}
		}
		this.founder.go(timetable() + "?day=" + Organising.FIRST_DAY);
		this.founder.see("81-timetable");
		takeAPartOfAProposal();
		release();
	}

	/** The second session is elsewhere; that is released, too. */
	void changeAndReleaseAgain() {
		this.founder.go(timetable() + "?day=" + this.meeting.firstDayWithSessions());
		this.founder.follow(block(1));
		this.founder.page().locator("#day").selectOption("2031-05-07");
		this.founder.page().locator("#starts").fill("19:00");
		this.founder.page().locator("#ends").fill("19:45");
		this.founder.press("timetable.move", "notice.session-placed");
		release();
		this.founder.see("84-released-again");
	}

	private String timetable() {
		return this.meeting.path() + "/setup/timetable";
	}

	private void plan(int session) {
		this.founder.go(timetable() + "/sessions/new");
		this.founder.text("title", this.meeting.language()).fill(this.meeting.title(session));
		if (session == 1) {
			this.founder.page().locator("#person-0").selectOption(new SelectOption().setLabel(this.meeting.person(0)));
		}
		this.founder.press("save", "notice.session-planned");
	}

	private Locator block(int session) {
		return this.founder.page()
			.locator("a.block")
			.filter(new FilterOptions().setHasText(this.meeting.title(session)));
	}

	/**
	 * From the tray to a room. What others do may move the page under the mouse; then it
	 * is carried once more, as anybody would.
	 */
	private void carry(int session) {
		this.founder.go(timetable() + "?day=" + Organising.FIRST_DAY);
		assertThat(this.founder.page().locator(".live[data-state=open]")).isVisible();
		await("the session has its place").atMost(PATIENCE).pollInSameThread().until(() -> {
			if (this.founder.page().locator(".tray a.block:not([aria-busy])").filter(called(session)).isVisible()) {
				drag(session);
				return comesToRest(session);
			}
			return this.founder.page().locator(".timetable a.block").filter(called(session)).isVisible();
		});
		assertThat(this.founder.page().locator("[data-said]"))
			.containsText(this.founder.words().of("notice.session-placed"));
		if (session == 0) {
			assertThat(this.founder.page().locator("#release-live form")).isVisible();
			this.founder.picture("80-carried");
		}
	}

	/** Whether it has its place as soon as what was carried usually has. */
	private boolean comesToRest(int session) {
		try {
			this.founder.page()
				.locator(".timetable a.block:not([aria-busy])")
				.filter(called(session))
				.waitFor(new WaitForOptions().setTimeout(SETTLING));
			return true;
		}
		catch (TimeoutError ex) {
			return false;
		}
	}

	private FilterOptions called(int session) {
		return new FilterOptions().setHasText(this.meeting.title(session));
	}

	private void drag(int session) {
		var page = this.founder.page();
		page.locator(".timetable-wrap").evaluate("(rooms) => rooms.scrollTo(0, 0)");
		page.locator(".tray").evaluate("(tray) => tray.scrollIntoView()");
		BoundingBox from = block(session).boundingBox();
		BoundingBox room = page.locator("[data-room-head]").nth(session % 3).boundingBox();
		BoundingBox hour = page.locator(".timetable-hour").nth(session / 3).boundingBox();
		var mouse = page.mouse();
		mouse.move(from.x + from.width / 2, from.y + from.height / 2);
		mouse.down();
		mouse.move(room.x + room.width / 2, hour.y + 20);
		mouse.move(room.x + room.width / 2, hour.y + 2);
		mouse.up();
	}

	/** On the page to which planning has led, nothing but keys. */
	private void type(int session) {
		int at = session - this.meeting.carried();
		choose("#room", at % 3);
		choose("#day", 1);
		tabTo("#starts");
		var keyboard = this.founder.page().keyboard();
		keyboard.type(String.format(Locale.ROOT, "%02d00AM", 8 + at / 3));
		tabTo("#ends");
		keyboard.type(String.format(Locale.ROOT, "%02d45AM", 8 + at / 3));
		keyboard.press("Enter");
		this.founder.says("notice.session-placed");
	}

	/** One of a list, by the arrows of the keyboard. */
	private void choose(String list, int at) {
		tabTo(list);
		var keyboard = this.founder.page().keyboard();
		keyboard.press("Home");
		for (int i = 0; i < at; i++) {
			keyboard.press("ArrowDown");
		}
	}

	private void tabTo(String field) {
		var wanted = this.founder.page().locator(field);
		for (int i = 0; i < STOPS; i++) {
			if ((Boolean) wanted.evaluate("(field) => field === document.activeElement")) {
				return;
			}
			this.founder.page().keyboard().press("Tab");
		}
		throw new AssertionError("The keyboard does not come to " + field);
	}

	private void takeAPartOfAProposal() {
		this.founder.go(timetable() + "/proposal");
		this.founder.page()
			.locator("#seconds")
			.evaluate("(field) => field.closest('details')?.setAttribute('open', '')");
		this.founder.page().locator("#seconds").fill("5");
		this.founder.press("proposal.ask", "notice.proposal-asked");
		assertThat(this.founder.heading("proposal.stage.finished")).isVisible();
		this.founder.page().reload();
		this.founder.see("82-proposal");
		var ticks = this.founder.page().locator("input[name=session]");
		int offered = this.meeting.proposed();
		assertThat(ticks).hasCount(offered);
		for (int i = 0; i < offered; i++) {
			ticks.nth(i).setChecked(i < offered / 2);
		}
		this.founder.press("proposal.take-ticked", "notice.proposal-taken");
		this.founder.go(timetable());
		assertThat(this.founder.page().locator(".tray li")).hasCount(offered - offered / 2);
	}

	private void release() {
		this.founder.go(timetable());
		this.founder.text("name", this.meeting.language()).fill("1");
		this.founder.press("timetable.release", "notice.programme-released");
		assertThat(this.founder.page()).hasURL(Pattern.compile(".*/setup/timetable$"));
	}

}
