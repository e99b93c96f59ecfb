package org.multaqa.launcher.tour;

import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * From what was agreed to a published edition of the roadmap.
 *
 * @param see looks at a page, and remembers where it is under the name of its picture
 */
record Planning(House house, Cast cast, BiConsumer<Window, String> see) {

	private static final String CLARA = "clara-colophon";

	void planIt() {
		try (var clara = of(CLARA)) {
			clara.go(Tour.MEETING);
			clara.place("place.roadmap");
			if (clara.page().locator("#year").isVisible()) {
				openRoadmap(clara);
			}
			this.see.accept(clara, "20-roadmap");
			clara.follow(clara.page()
				.getByRole(AriaRole.LISTITEM)
				.filter(new FilterOptions()
					.setHas(clara.page().locator("a[href$='/recommendations/" + this.cast.source() + "']")))
				.getByText(clara.words().of("roadmap.plan-it")));
			assertThat(clara.page().locator("#source-" + this.cast.source())).isChecked();
			assertThat(clara.page().locator("#lead")).not().hasValue("");
			fillInitiative(clara);
			this.see.accept(clara, "21-initiative");
			clara.button("save").click();
			clara.says("notice.saved");
			this.see.accept(clara, "22-planned");
			clara.press("roadmap.present", "notice.presented");
			this.see.accept(clara, "23-before-the-gates");
		}
	}

	private void openRoadmap(Window clara) {
		this.see.accept(clara, "19-no-roadmap-yet");
		clara.page().locator("#year").fill("2026");
		clara.text("area.area-1", "ar").fill("مكتبات متصلة");
		clara.text("area.area-1", "en").fill("Libraries are connected");
		clara.text("area.area-2", "ar").fill("مكتبات معترف بها شريكةً");
		clara.text("area.area-2", "en").fill("Libraries are recognised as partners");
		clara.press("roadmap.open", "notice.roadmap-opened");
	}

	private void fillInitiative(Window clara) {
		clara.text("title", "ar").fill(this.cast.titles().ar() + " (مبادرة)");
		clara.text("title", "en").fill(this.cast.titles().en() + " (initiative)");
		clara.text("outcome", "ar").fill("يعرف كل مكتب إلى من يكتب، ويصله الجواب بلغته.");
		clara.text("outcome", "en").fill("Every office knows whom to write to, and is answered in its own language.");
		clara.choose("impactArea", "area-1");
		clara.choose("quarter", "2026-Q2");
		clara.choose("quarter", "2026-Q3");
		clara.page().locator("#lead").selectOption("mena");
		clara.choose("partner", "lac");
		clara.text("measure", "ar").fill("مكاتب تعرف الجواب");
		clara.text("measure", "en").fill("Offices that know the answer");
		clara.page().locator("#baseline").fill("0");
		clara.page().locator("#target").fill("4");
		clara.page().locator("#milestone-0-due").fill("2026-06-30");
		clara.text("milestone.0", "ar").fill("القائمة منشورة");
		clara.text("milestone.0", "en").fill("The list is published");
	}

	void approveIt() {
		try (var oskar = of("oskar-incipit"); var clara = of(CLARA); var vera = of("vera-frontispiece")) {
			oskar.go(Tour.MEETING);
			oskar.follow(oskar.page().getByText(oskar.words().of("waiting.gate")));
			String roadmap = oskar.path().replace("/approval", "");
			oskar.asking("approval.approve").click();
			this.see.accept(oskar, "24-approval-desk");
			oskar.asking("approval.approve").click();
			oskar.confirm("approval.approve", "notice.approved");
			oskar.see("25-first-gate");

			clara.go(roadmap);
			clara.follow(clara.page()
				.getByRole(AriaRole.ARTICLE)
				.filter(new FilterOptions().setHasText(this.cast.title()))
				.getByText(clara.words().of("edit")));
			assertThat(clara.page().getByText(clara.words().of("initiative.care.presented"))).isVisible();
			String promise = "Every office knows whom to write to, and is answered within ten days.";
			clara.text("outcome", "en").fill(promise);
			clara.button("save").click();
			clara.says("notice.gates-again");
			assertThat(oskar.page().getByText(oskar.words().of("approval.lapsed.edited"))).isVisible();
			assertThat(oskar.page()
				.getByRole(AriaRole.INSERTION)
				.filter(new FilterOptions().setHasText("within ten days"))).isVisible();
			oskar.see("26-void");

			clara.press("roadmap.present", "notice.presented");
			assertThat(oskar.asking("approval.approve")).isVisible();
			oskar.confirm("approval.approve", "notice.approved");
			vera.go(Tour.MEETING);
			vera.follow(vera.page().getByText(vera.words().of("waiting.gate")));
			vera.confirm("approval.approve", "notice.approved");
			vera.see("27-all-gates");
			clara.go(Tour.MEETING);
			clara.follow(clara.page().getByText(clara.words().of("waiting.edition")));
			clara.confirm("approval.publish", "notice.published");
			var edition = clara.page().locator(".title a[href$='/editions/" + this.cast.edition() + "']");
			assertThat(edition).isVisible();
			clara.see("28-edition");
			edition.click();
			assertThat(clara.page())
				.hasURL(Pattern.compile(".*/editions/" + this.cast.edition().replace(".", "\\.") + "$"));
			this.see.accept(clara, "28-edition-as-published");
		}
	}

	private Window of(String person) {
		return this.house.of(person, this.cast.language(), this.cast.width());
	}

}
