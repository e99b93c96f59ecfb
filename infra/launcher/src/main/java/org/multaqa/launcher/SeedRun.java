package org.multaqa.launcher;

import java.util.Locale;

import org.multaqa.launcher.seeds.Bookmark;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.launcher.seeds.Progress;
import org.multaqa.launcher.seeds.SeedPlayer;
import org.multaqa.launcher.seeds.Seeds;
import org.multaqa.model.LanguagePreference;

/**
 * Plays seeds on a platform, and shows on the screen how far the story is.
 *
 * @param options until when, unless the seeds say so
 * @param seeds the story
 * @param screen where it is shown
 */
record SeedRun(Options options, Seeds seeds, Screen screen) {

	/**
	 * Plays up to the moment where everybody comes in.
	 * @param resumed whether the meeting went on before: then its clock goes on from
	 * there
	 * @param bookmark what was played before
	 */
	void play(LaptopPlatform platform, DomainClock clock, boolean resumed, Bookmark bookmark) {
		var resumeAt = clock.instant();
		var moment = (this.options.clock() != null) ? this.options.clock() : this.seeds.clock();
		var outside = platform.seenFromOutside();
		new SeedPlayer(this.seeds, new Gateway(outside.portal()), outside.tokens(), clock, bookmark, shown(this.screen))
			.playUntil(moment);
		if (resumed && this.options.clock() == null) {
			clock.set(resumeAt);
		}
		this.screen.done("meeting", this.seeds.names().in(LanguagePreference.of("en").then(this.seeds.languages()))
				+ ", " + clock.instant());
	}

	static Progress shown(Screen screen) {
		return (chapter, done, of) -> {
			String name = chapter.name().toLowerCase(Locale.ROOT);
			if (done == of) {
				screen.done(name, done + "/" + of);
			}
			else {
				screen.show(name, done + "/" + of);
			}
		};
	}

}
