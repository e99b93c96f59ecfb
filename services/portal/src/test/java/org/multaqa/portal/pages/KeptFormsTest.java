package org.multaqa.portal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the browser keeps what is written in a form, of every form of the sample pages in
 * which something is written: {@code kept} as it is typed and until it is sent,
 * {@code stays} for more, too, {@code private} and kept nowhere, or kept but for its
 * {@code file}. All are sent by the one outbox of {@code web/src/outbox}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptFormsTest {

	private static final List<String> TABLE = """
			appointments/appointments roles kept
			blocks/blocks blocks kept
			blocks/blocks passkeys kept
			delegations/member correction kept
			delegations/member replacement kept
			delegations/nomination members kept
			erasure/erasures erasures private
			founders/founders founders kept
			guests/guest g-1 kept
			guests/guests guests kept
			invitation/me me kept
			invitation/needs needs private
			invitation/questions questions private
			mails/mine mine kept
			latewords/late-words setting-aside kept
			programme/session files file
			programme/session links kept
			programme/session m-site kept
			programme/session m-slides kept
			programme/session sign-up kept
			questions/question q-choice kept
			questions/questions questions kept
			recommendations/draft recommendations kept
			recommendations/recommendation positions kept
			roadmaps/approval return kept
			roadmaps/initiative wording kept
			roadmaps/plan wording kept
			roadmaps/roadmap answer kept
			roadmaps/roadmap comments kept
			roadmaps/roadmap end kept
			roadmaps/roadmap roadmaps kept
			seats/seats offers kept
			setup/deadlines deadlines kept
			setup/facts facts kept
			setup/facts setup kept
			setup/room auditorium kept
			setup/rooms rooms kept
			setup/seats delegations kept
			setup/seats offices kept
			setup/seats seats kept
			setup/setup copies kept
			setup/setup reversion kept
			timetable/availability auditorium kept
			timetable/availability noura-makhtut kept
			timetable/plan languages-workshop kept
			timetable/plan placement kept
			timetable/plan swap kept
			timetable/proposal acceptance kept
			timetable/proposal proposal kept
			timetable/rules rules kept
			timetable/timetable releases kept
			timetable/track heritage kept
			timetable/tracks tracks kept
			workshops/workshop outputs stays
			workshops/workshop reopening kept
			workshops/workshop wording kept
			""".lines().toList();

	/** What a browser must never keep, by the names of fields. */
	private static final Pattern CONFIDENTIAL = Pattern
		.compile("name=\"(dietary|diet|access|visa|note|answers\\..*|password|code|secret)\"");

	private static final Pattern FORM = Pattern.compile("<form ([^>]*method=\"post\"[^>]*)>(.*?)</form>",
			Pattern.DOTALL);

	private static final Pattern WRITTEN = Pattern.compile(
			"<(textarea|select|input(?![^>]*type=\"(hidden|file|submit)\"))\\b[^>]*\\sname=\"[^\"]+\"", Pattern.DOTALL);

	private static final Pattern ACTION = Pattern.compile("action=\"(?:[^\"?]*/)?([^/\"?]+)(?:\\?[^\"]*)?\"");

	@Test
	void every_form_is_in_the_table() {
		var forms = new TreeSet<String>();
		forms().filter((form) -> !how(form).isEmpty())
			.forEach((form) -> forms.add(form.template() + " " + form.action() + " " + how(form)));

		assertThat(forms).containsExactlyInAnyOrderElementsOf(TABLE);
	}

	@Test
	void nothing_confidential_is_asked_for_by_a_form_that_is_kept() {
		assertThat(forms().filter(KeptFormsTest::asksInConfidence)).isNotEmpty()
			.allMatch((form) -> how(form).equals("private"));
	}

	private static boolean asksInConfidence(Form form) {
		return !how(form).isEmpty() && CONFIDENTIAL.matcher(form.fields()).find();
	}

	private static Stream<Form> forms() {
		return SamplePages.all()
			.stream()
			.flatMap((page) -> FORM.matcher(draw(page)).results().map((form) -> form(page, form)));
	}

	private static Form form(SamplePages.Sample page, MatchResult form) {
		var action = ACTION.matcher(form.group(1));
		return new Form(page.template(), action.find() ? action.group(1) : "", form.group(1), form.group(2));
	}

	private static String how(Form form) {
		if (!WRITTEN.matcher(form.fields()).find()) {
			return "";
		}
		if (form.attributes().contains("data-private")) {
			return "private";
		}
		if (form.attributes().contains("multipart/form-data")) {
			return "file";
		}
		return form.attributes().contains("data-stays") ? "stays" : "kept";
	}

	private static String draw(SamplePages.Sample page) {
		try {
			return PagesTest.draw(page, "en");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A form as it was drawn.
	 *
	 * @param action the end of where it is sent
	 */
	private record Form(String template, String action, String attributes, String fields) {

	}

}
