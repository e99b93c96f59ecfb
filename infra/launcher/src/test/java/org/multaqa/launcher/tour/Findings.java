package org.multaqa.launcher.tour;

import java.util.LinkedHashSet;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not as it should be, gathered over many pages and told at once. */
final class Findings {

	private final Set<String> all = new LinkedHashSet<>();

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
