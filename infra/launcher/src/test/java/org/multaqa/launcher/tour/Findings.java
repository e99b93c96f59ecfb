package org.multaqa.launcher.tour;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not as it should be, gathered over many pages and told at once. */
final class Findings {

	private final Set<String> all = new LinkedHashSet<>();

	/** The last pages of the windows closed since a step began. */
	private final List<String> left = new ArrayList<>();

	void beginStep() {
		this.left.clear();
	}

	void leave(String page) {
		this.left.add(page);
	}

	/** Adds that a step could not be taken, and where the windows were. */
	void addBrokenStep(String step, Throwable why) {
		add(step + ": " + why + "\nleft: " + String.join("\nleft: ", this.left));
	}

	void add(String finding) {
		this.all.add(finding);
	}

	/** Tells what was found since the last time, and forgets it. */
	void assertNone() {
		var found = Set.copyOf(this.all);
		this.all.clear();
		assertThat(found).as(String.join("\n", found)).isEmpty();
	}

}
