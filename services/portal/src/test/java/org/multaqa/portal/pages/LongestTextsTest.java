package org.multaqa.portal.pages;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fields in several languages are one fragment, and of many owners: each place that uses
 * it says how long they are there.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LongestTextsTest {

	private static final Pattern TEXTS = Pattern
		.compile("fields :: texts\\(name=([^,]+),[^}]*}, rows=\\d+, longest=(\\d+),");

	private static final Pattern SOMEWHERE = Pattern.compile("fields :: texts\\(");

	private static final String NAME_OF_PERSON = "identity/accounts/domain/Account.LONGEST_NAME";

	private static final String TITLE = "sessions/programme/domain/Limits.TITLE";

	private static final String FIGURE = "roadmap/domain/RoadmapPlan.LONGEST_TITLE";

	private static final String ROOM_OR_TRACK = "sessions/programme/domain/Limits.NAME";

	private static final String NAME_OF_MEETING = "registration/domain/Limits.NAME";

	/** By template and name of a field in several languages. */
	private static final Map<String, String> OWNERS_OF_TEXTS = Map.ofEntries(
			entry("guests/guest 'name'", NAME_OF_PERSON), entry("guests/guests 'name'", NAME_OF_PERSON),
			entry("programme/materials |${line.id}-title|", TITLE),
			entry("questions/fields 'text'", "registration/domain/Limits.QUESTION"),
			entry("recommendations/draft 'title'", "recommendations/domain/Wording.LONGEST_TITLE"),
			entry("recommendations/draft 'text'", "recommendations/domain/Wording.LONGEST_TEXT"),
			entry("roadmaps/initiative 'title'", FIGURE),
			entry("roadmaps/initiative 'outcome'", "roadmap/domain/InitiativeProposal.LONGEST_OUTCOME"),
			entry("roadmaps/initiative 'measure'", "roadmap/domain/InitiativeProposal.LONGEST_MEASURE"),
			entry("roadmaps/initiative 'milestone.' + ${n}", FIGURE), entry("roadmaps/roadmap 'title'", FIGURE),
			entry("roadmaps/plan 'title'", FIGURE), entry("roadmaps/plan 'area.' + ${area.key}", FIGURE),
			entry("roadmaps/plan 'gate.' + ${gate.key}", FIGURE), entry("roadmaps/roadmap 'area.area-' + ${n}", FIGURE),
			entry("roadmaps/roadmap 'gate.' + ${role}", FIGURE), entry("setup/facts 'names'", NAME_OF_MEETING),
			entry("setup/facts 'venue'", NAME_OF_MEETING), entry("setup/room 'names'", ROOM_OR_TRACK),
			entry("setup/rooms 'names'", ROOM_OR_TRACK), entry("setup/seats 'names'", NAME_OF_MEETING),
			entry("timetable/plan 'title'", TITLE),
			entry("timetable/plan 'summary'", "sessions/programme/domain/Limits.TEXT"),
			entry("timetable/timetable 'name'", ROOM_OR_TRACK), entry("timetable/tracks 'names'", ROOM_OR_TRACK));

	@Test
	void a_field_in_several_languages_takes_as_much_as_its_owner_wherever_it_stands() {
		Templates.all().forEach((file) -> {
			String written = Templates.read(file);
			var found = TEXTS.matcher(written).results().toList();
			assertThat(found).as("that say how long they are in %s", file)
				.hasSize((int) SOMEWHERE.matcher(written).results().count());
			found.forEach((text) -> {
				String key = Templates.nameOf(file) + " " + text.group(1);
				String owner = OWNERS_OF_TEXTS.getOrDefault(key, "nobody's");
				assertThat(owner).as(key).isNotEqualTo("nobody's");
				assertThat(Integer.parseInt(text.group(2))).as("%s of %s", key, owner)
					.isEqualTo(Templates.limit(owner));
			});
		});
	}

}
