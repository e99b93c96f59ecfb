package org.multaqa.launcher.tour;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.launcher.EmptyInstallation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The founder of an installation that asks founders for a passkey adds one, with the
 * virtual device that Chromium has for such tests, and signs in with it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledIf(value = "org.multaqa.launcher.tour.House#hasBrowser", disabledReason = "there is no Chromium here")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeysTest {

	private static final String REQUIRED = "PASSKEYS_REQUIRED_OF_FOUNDERS";

	private static final String FOUNDER = "founder";

	private static final String FOUNDERS_ALONE = "a[href='/setup']";

	private EmptyInstallation installation;

	private House house;

	@BeforeAll
	void open(@TempDir Path folder) {
		System.setProperty(REQUIRED, "true");
		this.installation = EmptyInstallation.begin(folder);
		this.house = House.open(this.installation);
	}

	@AfterAll
	void close() {
		System.clearProperty(REQUIRED);
		this.house.close();
	}

	@Test
	void a_founder_adds_a_passkey_signs_out_and_signs_in_with_it() {
		try (var founder = this.house.visitor("en", Width.LAPTOP)) {
			UnlockedDevice.before(founder);
			begin(founder);
			founder.hears("frame.withheld");
			assertThat(founder.page().locator(FOUNDERS_ALONE)).hasCount(0);
			founder.see("93-rights-withheld");

			founder.link("frame.withheld-do").click();
			founder.page().locator("#name").fill("The key on my key ring");
			founder.page().locator("form[data-passkey=add] button").click();
			assertThat(founder.page().locator(".key")).containsText("The key on my key ring");
			founder.see("94-passkeys");
			founder.page().locator(".after a").click();
			assertThat(founder.page().locator(FOUNDERS_ALONE).first()).isVisible();

			founder.press("frame.sign-out", "notice.signed-out");
			founder.go("/sign-in");
			founder.see("95-sign-in-with-passkey");
			founder.page().locator("form[data-passkey=show] button").click();
			assertThat(founder.page().locator(FOUNDERS_ALONE).first()).isVisible();
			this.house.know(FOUNDER, founder);
		}
		try (var founder = this.house.of(FOUNDER, "ar", Width.PHONE)) {
			founder.go("/passkeys");
			assertThat(founder.page().locator(".key")).containsText("The key on my key ring");
			founder.see("94-passkeys");
		}
		this.house.findings().assertNone();
	}

	private void begin(Window founder) {
		founder.go("/sign-in");
		founder.page().locator("a[href$='/first-run']").click();
		founder.page().locator("#code").fill(this.installation.firstRunCode());
		founder.page().locator("#name").fill("أمل القاسم");
		founder.page().locator("#latin").fill("Amal Al-Qasim");
		founder.page().locator("#email").fill("amal@example.org");
		founder.page().locator("form[action$='/first-run'] button").click();
	}

}
