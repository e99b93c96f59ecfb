package org.multaqa.launcher.tour;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The meeting asks for a passkey at its gates, an initiative is worded anew, and the
 * secretary general signs with the first passkey that he adds.
 */
record SigningAtGates(House house, Cast cast) {

	void walk() {
		try (var layan = of("layan-fihris")) {
			layan.go(Tour.MEETING + "/setup/facts");
			layan.page().locator("#passkeys-gates").check();
			layan.see("96-passkeys-at-gates");
			layan.press("save", "notice.saved");
		}
		try (var clara = of("clara-colophon"); var oskar = of("oskar-incipit")) {
			wordAnew(clara);
			UnlockedDevice.before(oskar);
			oskar.go(Tour.MEETING);
			oskar.follow(oskar.page().getByText(oskar.words().of("waiting.gate")));
			String desk = oskar.path();
			clara.go(desk.replace("/approval", "/wording"));
			clara.see("99-names-of-a-roadmap");
			approve(oskar);
			assertThat(oskar.page().getByText("You have no passkey yet")).isVisible();
			oskar.forgetErrors(); // the refusal, which the browser tells of, too
			oskar.see("97-no-passkey-yet");

			oskar.go("/passkeys");
			oskar.page().locator("#name").fill("Oskar's phone");
			oskar.page().locator("form[data-passkey=add] button").click();
			assertThat(oskar.page().locator(".key")).containsText("Oskar's phone");

			oskar.go(desk);
			approve(oskar);
			oskar.says("notice.approved");
			oskar.hears("approval.signed");
			oskar.see("98-signed-with-a-passkey");
		}
	}

	private static void approve(Window desk) {
		desk.asking("approval.approve").click();
		desk.page().locator("details.ask[open] button").click();
	}

	private void wordAnew(Window clara) {
		clara.go(Tour.MEETING);
		clara.place("place.roadmap");
		clara.follow(clara.page()
			.getByRole(AriaRole.ARTICLE)
			.filter(new FilterOptions().setHasText(this.cast.title()))
			.getByText(clara.words().of("edit")));
		clara.text("outcome", "ar").fill("يعرف كل مكتب إلى من يكتب، ويصله الجواب خلال أسبوع.");
		clara.text("outcome", "en").fill("Every office knows whom to write to, and is answered within a week.");
		clara.button("save").click();
		clara.says("notice.saved");
		clara.press("roadmap.present", "notice.presented");
	}

	private Window of(String person) {
		return this.house.of(person, this.cast.language(), this.cast.width());
	}

}
