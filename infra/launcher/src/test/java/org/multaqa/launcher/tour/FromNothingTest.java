package org.multaqa.launcher.tour;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.launcher.EmptyInstallation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An organiser runs a meeting by pages alone, from an installation with nobody in it to
 * the badges of those who came. Pictures are kept in {@code target/tour}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledIf(value = "org.multaqa.launcher.tour.House#hasBrowser", disabledReason = "there is no Chromium here")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FromNothingTest {

	/** For mails that are written after what they tell of; their list is not live. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private EmptyInstallation installation;

	private House house;

	@BeforeAll
	void open(@TempDir Path folder) {
		this.installation = EmptyInstallation.begin(folder);
		this.house = House.open(this.installation);
	}

	@AfterAll
	void close() {
		this.house.close();
	}

	@Test
	@Order(1)
	void whoever_reads_the_screen_becomes_the_founder() {
		try (var first = this.house.visitor("ar", Width.LAPTOP)) {
			first.go("/sign-in");
			first.page().locator("a[href$='/first-run']").click();
			first.page().locator("#code").fill(this.installation.firstRunCode());
			first.page().locator("#name").fill("أمل القاسم");
			first.page().locator("#latin").fill("Amal Al-Qasim");
			first.page().locator("#email").fill("amal@example.org");
			first.see("70-first-run");
			first.page().locator("form[action$='/first-run'] button").click();
			assertThat(first.page().locator("a[href='/setup']").first()).isVisible();
			this.house.know(Organising.FOUNDER, first);
		}
		this.house.findings().assertNone();
	}

	@Test
	@Order(2)
	void she_runs_a_meeting_in_arabic_on_a_laptop() {
		run(Organising.ARABIC);
	}

	@Test
	@Order(3)
	void and_another_in_english_on_a_phone() {
		run(Organising.ENGLISH);
	}

	private void run(Organising meeting) {
		try (var founder = this.house.of(Organising.FOUNDER, meeting.language(), meeting.cast().width())) {
			new SettingUp(meeting, founder).walk();
			var doors = new AtTheDoors(meeting, this.house, founder);
			doors.accept();
			doors.approveAll();
			var timetabling = new Timetabling(meeting, founder);
			timetabling.walk();
			readAsAVisitor(meeting);
			timetabling.changeAndReleaseAgain();
			findTheMails(meeting, founder);
			doors.checkInWithoutNetwork();
			doors.printBadges();
		}
		this.house.findings().assertNone();
	}

	private void readAsAVisitor(Organising meeting) {
		try (var visitor = this.house.visitor(meeting.language(), meeting.cast().width())) {
			visitor.go(meeting.path() + "/programme?day=" + meeting.firstDayWithSessions());
			assertThat(visitor.page().getByText(meeting.title(0)).first()).isVisible();
			visitor.see("83-programme");
		}
	}

	/** With each release, to her to whom it matters, and to nobody else. */
	private void findTheMails(Organising meeting, Window founder) {
		var mails = founder.page().locator("tbody tr");
		await("both mails are written").atMost(PATIENCE).pollInSameThread().until(() -> {
			founder.go(meeting.path() + "/mails?kind=your-sessions");
			return mails.count() >= 2;
		});
		assertThat(mails)
			.hasText(new Pattern[] { Pattern.compile(meeting.person(0)), Pattern.compile(meeting.person(0)) });
		founder.see("85-mails");
	}

}
