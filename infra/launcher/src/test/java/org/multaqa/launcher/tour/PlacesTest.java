package org.multaqa.launcher.tour;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.launcher.tour.Tour.Place;

import static org.assertj.core.api.Assertions.assertThat;

/** No page of the portal that nobody looks at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {

	/** Which page nobody looks at, and does not say why: a new one is added to Places. */
	@Test
	void every_page_of_the_portal_is_looked_at_or_it_is_said_why_not() {
		var unseen = new TreeSet<>(PortalPages.all());
		unseen.removeAll(seen());
		unseen.removeAll(Places.ON_THE_WALK);
		unseen.removeAll(Places.ELSEWHERE.keySet());

		assertThat(PortalPages.all()).hasSizeGreaterThan(60);
		assertThat(unseen).isEmpty();
	}

	@Test
	void nothing_is_said_of_a_page_that_there_is_not_or_that_is_looked_at() {
		assertThat(PortalPages.all()).containsAll(Places.ON_THE_WALK).containsAll(Places.ELSEWHERE.keySet());
		assertThat(seen()).doesNotContain("").doesNotContainAnyElementsOf(Places.ELSEWHERE.keySet());
		assertThat(Places.ON_THE_WALK).doesNotContainAnyElementsOf(Places.ELSEWHERE.keySet());
	}

	private static Set<String> seen() {
		return Places.all().values().stream().map(Place::path).map(PortalPages::at).collect(Collectors.toSet());
	}

}
