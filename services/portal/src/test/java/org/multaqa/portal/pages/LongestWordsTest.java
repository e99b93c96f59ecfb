package org.multaqa.portal.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long words may be is for the owner of the thing to say: a field takes neither less
 * nor more.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LongestWordsTest {

	private static final Pattern BOUNDED = Pattern
		.compile("<(?:input|textarea)(?=(?:[^<>\"]|\"[^\"]*\")*\\smaxlength=)(?:[^<>\"]|\"[^\"]*\")*>");

	/** Any of words, with or without a bound, that is sent. */
	private static final Pattern OF_WORDS = Pattern
		.compile("<(?:textarea|input)(?=(?:[^<>\"]|\"[^\"]*\")*\\s(?:th:)?name=)(?:[^<>\"]|\"[^\"]*\")*>");

	private static final Pattern CHOSEN = Pattern.compile(
			"\\stype=\"(?:hidden|checkbox|radio|date|time|datetime-local|number|file|color)\"|\\sth:type=\"[^\"]*radio");

	private static final Pattern NAME = Pattern.compile("\\s(?:th:)?name=\"([^\"]*)\"");

	private static final Pattern LONGEST = Pattern.compile("\\s(?:th:)?maxlength=\"([^\"]*)\"");

	/** The fragment of fields in several languages: each place that uses it says it. */
	private static final String BY_PLACE = "${longest}";

	/** Bounds that are the page's own: of a search, of a choice, of a short id. */
	private static final String OWN = "own";

	private static final String TITLE = "sessions/programme/domain/Limits.TITLE";

	private static final String WHY_HERE = "sessions/programme/domain/Limits.REASON";

	private static final String PEOPLE = "sessions/programme/domain/Limits.PEOPLE_IN_A_ROOM";

	private static final String SEATS = "registration-api/api/SeatRoles.MOST";

	private static final String NAME_OF_PERSON = "identity/accounts/domain/Account.LONGEST_NAME";

	private static final String EMAIL = "identity-api/api/EmailAddress.LONGEST";

	private static final String OUTPUT = "sessions/workshop/domain/Wording.LONGEST";

	private static final String COMMENT = "roadmap/domain/Comment.LONGEST";

	private static final String ADDRESS = "sessions/material/domain/WebAddress.LONGEST";

	private static final String FIGURE = "roadmap/domain/RoadmapPlan.LONGEST_TITLE";

	/** By template, element and name of the field: who says how much it takes. */
	private static final Map<String, String> OWNERS = Map.ofEntries(entry("appointments/appointments input words", OWN),
			entry("blocks/blocks input reason", "identity/access/domain/AccountAccess.LONGEST_REASON"),
			entry("delegations/member input rightName", NAME_OF_PERSON),
			entry("delegations/member input rightEmail", EMAIL), entry("delegations/people input find", OWN),
			entry("doors/doors input words", OWN), entry("erasure/erasures input email", EMAIL),
			entry("guests/guest input find", OWN), entry("guests/guests input find", OWN),
			entry("invitation/me input ${field}", NAME_OF_PERSON),
			entry("invitation/needs textarea note", "registration/domain/Limits.NOTE"),
			entry("invitation/questions textarea ${field}", "registration-api/api/Question.LONGEST_ANSWER"),
			entry("invitation/questions input ${field}", OWN), entry("parts/fields input name", NAME_OF_PERSON),
			entry("parts/fields input email", EMAIL),
			entry("parts/fields textarea reason", "recommendations/domain/Position.LONGEST_REASON"),
			entry("parts/outcomes textarea reason", "sessions/workshop/domain/Workshop.LONGEST_REASON"),
			entry("parts/outcomes textarea |reason.${id}|", "sessions/workshop/domain/LateWords.LONGEST_REASON"),
			entry("parts/output textarea ${field}", OUTPUT), entry("programme/materials input link-address", ADDRESS),
			entry("programme/materials input |${line.id}-address|", ADDRESS),
			entry("programme/materials input |${prefix}-title|", TITLE), entry("programme/places input places", PEOPLE),
			entry("programme/programme input q", OWN), entry("questions/fields textarea ${field}", OWN),
			entry("recommendations/draft textarea |quote.${output.id}|", OUTPUT),
			entry("roadmaps/approval textarea reason", "roadmap/domain/Returned.LONGEST_REASON"),
			entry("roadmaps/consultation textarea ${field}", COMMENT),
			entry("roadmaps/initiative input baseline", FIGURE), entry("roadmaps/initiative input target", FIGURE),
			entry("roadmaps/roadmap textarea words", COMMENT), entry("seats/seats input seats", SEATS),
			entry("securitylog/security-log input id", OWN), entry("setup/deadlines input first", OWN),
			entry("setup/deadlines input second", OWN), entry("setup/facts input offices", OWN),
			entry("setup/facts input id", OWN), entry("setup/room input capacity", PEOPLE),
			entry("setup/rooms input capacity", PEOPLE), entry("setup/seats input ${field}", SEATS),
			entry("setup/seats input office", OWN),
			entry("setup/setup textarea reason", "registration/domain/Limits.REASON"),
			entry("timetable/plan textarea reason", WHY_HERE), entry("timetable/plan input capacity", PEOPLE),
			entry("timetable/plan input guest", NAME_OF_PERSON), entry("timetable/proposal input reason", WHY_HERE),
			entry("timetable/proposal input |minutes-${kind}|", "sessions/proposal/domain/ProposalTerms.LONGEST"),
			entry("timetable/proposal input seconds", "sessions/proposal/domain/ProposalTerms.MOST_SECONDS"),
			entry("timetable/rules input minutes", "sessions/programme/domain/Limits.MINUTES"),
			entry("timetable/timetable textarea reason", WHY_HERE), entry("workshops/workshop textarea words", OUTPUT));

	@Test
	void every_field_of_words_that_is_sent_has_a_bound() {
		assertThat(fields(OF_WORDS)).hasSizeGreaterThan(40)
			.filteredOn((field) -> !CHOSEN.matcher(field.tag()).find())
			.allSatisfy((field) -> assertThat(LONGEST.matcher(field.tag()).find()).as(field.key()).isTrue());
	}

	@Test
	void a_field_takes_as_much_as_its_owner() {
		assertThat(bounded()).hasSizeGreaterThan(40).allSatisfy((field) -> {
			String owner = OWNERS.getOrDefault(field.key(), "nobody's");
			assertThat(field.longest()).as("%s of %s", field.key(), owner)
				.isEqualTo(owner.equals(OWN) ? field.longest()
						: field.numeric() ? digits(Templates.limit(owner)) : Templates.limit(owner));
		});
	}

	private static int digits(int number) {
		return String.valueOf(number).length();
	}

	private static List<Field> bounded() {
		return fields(BOUNDED);
	}

	private static List<Field> fields(Pattern tag) {
		return Templates.all()
			.stream()
			.flatMap((
					file) -> tag.matcher(Templates.read(file)).results().map((found) -> new Field(file, found.group())))
			.filter((field) -> !field.tag().contains(BY_PLACE))
			.toList();
	}

	/**
	 * One with a bound.
	 *
	 * @param tag as it is written
	 */
	private record Field(Path template, String tag) {

		String key() {
			return Templates.nameOf(this.template) + " " + this.tag.substring(1, this.tag.indexOf(' ')) + " "
					+ value(NAME);
		}

		int longest() {
			return Integer.parseInt(value(LONGEST));
		}

		boolean numeric() {
			return this.tag.contains("inputmode=\"numeric\"");
		}

		private String value(Pattern attribute) {
			return attribute.matcher(this.tag).results().findFirst().orElseThrow().group(1);
		}

	}

}
