package org.multaqa.portal.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.portal.pages.programme.SessionPage;
import org.multaqa.portal.pages.shell.FormToken;
import org.multaqa.portal.pages.shell.FormValues;
import org.multaqa.portal.pages.shell.PageMessages;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.roadmap.api.RoadmapStage;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws every page in every language with the words of the sample meeting, and leaves the
 * result in {@code target/samples} to be looked at.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {

	private static final Path SAMPLES = Path.of("target", "samples");

	private static final Pattern PART = Pattern.compile("<(?=[^>]*\\sdata-live=)[^>]*\\sid=\"([^\"]+)\"");

	private static final SpringTemplateEngine ENGINE = engine();

	/** Drawn once, looked at by several tests. */
	private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

	static Stream<Arguments> pages() {
		return SamplePages.all()
			.stream()
			.flatMap((page) -> Languages.ALL.stream().map((language) -> Arguments.of(page, language)));
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("pages")
	void a_page_says_its_language_and_lacks_no_word(SamplePages.Sample page, String language) throws IOException {
		var html = draw(page, language);

		assertThat(html).contains("<html lang=\"" + language + "\" dir=\"" + (language.equals("ar") ? "rtl" : "ltr"))
			.doesNotContain("??")
			.doesNotContain("th:")
			.doesNotContain("null")
			.contains("<h1");
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("pages")
	void a_page_needs_no_inline_script_or_style_and_no_other_host(SamplePages.Sample page, String language)
			throws IOException {
		// a link that says that it leads elsewhere is followed by people only
		var html = draw(page, language).replaceAll("<a [^>]*rel=\"[^\"]*external\"[^>]*>", "");

		assertThat(html).doesNotContainPattern("<script(?![^>]*src=\"/assets/)")
			.doesNotContain("<style")
			.doesNotContainPattern("<[^>]*\\sstyle=")
			.doesNotContainPattern("<[^>]*\\son[a-z]+=")
			.doesNotContainPattern("(src|href)=\"(https?:)?//");
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("pages")
	void every_form_is_guarded_and_every_field_has_a_name_for_all_readers(SamplePages.Sample page, String language)
			throws IOException {
		var html = draw(page, language);

		assertThat(count(html, "<form [^>]*method=\"post\"")).isEqualTo(count(html, "name=\"_csrf\""));
		var labelled = Pattern.compile("<label[^>]* for=\"([^\"]+)\"").matcher(html).results().map((m) -> m.group(1));
		assertThat(labelled).allMatch((id) -> html.contains("id=\"" + id + "\""));
		assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(html).results().map((m) -> m.group(1)))
			.doesNotHaveDuplicates();
	}

	/** Its box is not seen: what follows it says whether it is chosen. */
	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("pages")
	void every_choice_shows_whether_it_is_chosen(SamplePages.Sample page, String language) throws IOException {
		assertThat(draw(page, language)).doesNotContainPattern("class=\"choice\"[^>]*>\\s*+<input[^>]*>\\s*+(?!<span)");
	}

	/** All but those that hang at a door or in a frame: nobody does anything there. */
	static Stream<Arguments> pagesToActOn() {
		return pages().filter((page) -> !(page.get()[0] instanceof SamplePages.Sample sample)
				|| !List.of("room", "embed").contains(sample.name()));
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("pagesToActOn")
	void a_visitor_who_has_not_signed_in_reads_it_too(SamplePages.Sample page, String language) {
		var visitor = new Reader(LanguagePreference.of(language), SampleMeeting.DOHA, null);

		assertThat(draw(page, visitor)).contains("href=\"/sign-in\"");
	}

	@ParameterizedTest(name = "{0} in {1}")
	@MethodSource("pages")
	void a_part_drawn_alone_is_what_it_is_in_its_page(SamplePages.Sample page, String language) throws IOException {
		var whole = draw(page, language);
		var parts = PART.matcher(whole).results().map((part) -> part.group(1)).toList();

		assertThat(parts).hasSize((int) count(whole, "\\sdata-live="));
		for (String part : parts) {
			var alone = ENGINE.process(page.template(), Set.of("#" + part),
					context(page, SamplePages.reader(language)));
			assertThat(alone).startsWith("<").contains("id=\"" + part + "\"");
			assertThat(whole).contains(alone);
		}
	}

	@Test
	void a_session_says_where_the_outputs_are_that_its_reader_does_not_see() {
		var why = "it appears here once a submitted recommendation cites it";
		var whole = SamplePages.all()
			.stream()
			.filter((page) -> page.name().equals("session"))
			.findFirst()
			.orElseThrow();
		var session = (SessionPage) whole.page();
		var fewer = new SessionPage(session.session(), null, null, List.of(), List.of(), null, List.of(), List.of(),
				List.of(), session.outputs(), true, new Pager(null, null), false, false, session.places(),
				session.materials());
		var all = new SessionPage(session.session(), null, null, List.of(), List.of(), null, List.of(), List.of(),
				List.of(), session.outputs(), false, new Pager(null, null), false, false, session.places(),
				session.materials());

		assertThat(draw(new SamplePages.Sample("session", "programme/session", whole.path(), fewer),
				SamplePages.reader("en")))
			.contains(why)
			.contains(session.session().outputs() + " output");
		assertThat(draw(new SamplePages.Sample("session", "programme/session", whole.path(), all),
				SamplePages.reader("en")))
			.doesNotContain(why);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			DRAFTING  |
			PRESENTED | the approvals so far are void
			APPROVED  | all approvals are void
			PUBLISHED | Edition 1.0 stays as it is
			""")
	void whoever_changes_an_initiative_reads_first_what_becomes_of_the_approvals(RoadmapStage stage,
			@Nullable String warning) {
		var page = SampleRoadmap.initiative(stage);
		var html = draw(new SamplePages.Sample("changing", "roadmaps/initiative", "/m/doha-2025/x", page),
				SamplePages.reader("en"));

		if (warning != null) {
			assertThat(html).contains("note-care", warning);
		}
		else {
			assertThat(html).doesNotContain("note-care");
		}
	}

	static String draw(SamplePages.Sample page, String language) throws IOException {
		var before = DRAWN.get(language + page);
		if (before != null) {
			return before;
		}
		var html = draw(page, SamplePages.reader(language));
		var folder = Files.createDirectories(SAMPLES.resolve(language));
		Files.writeString(folder.resolve(page.name() + ".html"), html);
		DRAWN.put(language + page, html);
		return html;
	}

	private static String draw(SamplePages.Sample page, Reader reader) {
		return ENGINE.process(page.template(), context(page, reader));
	}

	private static Context context(SamplePages.Sample page, Reader reader) {
		return new Context(reader.locale(), Map.of("page", page.page(), "reader", reader, "frame",
				SamplePages.frame(page), "form", FormValues.none(), "csrf", new FormToken("_csrf", "token")));
	}

	private static long count(String html, String pattern) {
		return Pattern.compile(pattern).matcher(html).results().count();
	}

	private static SpringTemplateEngine engine() {
		var templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/portal/");
		templates.setSuffix(".html");
		var engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setMessageSource(PageMessages.MESSAGES);
		return engine;
	}

}
