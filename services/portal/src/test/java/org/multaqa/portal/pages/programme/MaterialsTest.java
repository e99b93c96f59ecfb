package org.multaqa.portal.pages.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MaterialEvent.MaterialAdded;
import org.multaqa.model.events.MaterialEvent.MaterialContent;
import org.multaqa.model.events.MaterialEvent.MaterialFileReplaced;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.model.events.MaterialEvent.MaterialRemoved;
import org.multaqa.model.events.MaterialEvent.MaterialRevised;
import org.multaqa.model.events.MaterialEvent.MaterialsReordered;
import org.multaqa.portal.pages.GrowingMeeting;
import org.multaqa.portal.pages.programme.MaterialList.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.portal.pages.GrowingMeeting.HEAD;
import static org.multaqa.portal.pages.GrowingMeeting.MEETING;
import static org.multaqa.portal.pages.GrowingMeeting.ORGANISER;
import static org.multaqa.portal.pages.GrowingMeeting.SESSION;

/** The materials of a session on its page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialsTest {

	private static final MaterialId SLIDES = new MaterialId("m-slides");

	private static final MaterialId PAPER = new MaterialId("m-paper");

	private static final MaterialId SITE = new MaterialId("m-site");

	private static final MaterialContent.Link LINK = new MaterialContent.Link("https://example.org/a?b");

	private final GrowingMeeting meeting = GrowingMeeting.of(1);

	private static LocalizedText text(String words) {
		return LocalizedText.of("fr", words);
	}

	private MaterialList materials(@Nullable Actor actor) {
		return this.meeting.shown(actor, (context) -> new SessionPresenter(context).page(SESSION, false)).materials();
	}

	private List<MaterialId> ids(@Nullable Actor actor) {
		return materials(actor).lines().stream().map(Line::id).toList();
	}

	@BeforeEach
	void three_of_them() {
		this.meeting.after(
				new MaterialAdded(MEETING, SESSION, SLIDES, text("Slides"), MaterialReaders.EVERYBODY,
						new MaterialContent.File("application/pdf", 2_483_112)),
				new MaterialAdded(MEETING, SESSION, PAPER, text("Paper"), MaterialReaders.MEETING,
						new MaterialContent.File("text/plain", 900)),
				new MaterialAdded(MEETING, SESSION, SITE, text("Site"), MaterialReaders.SESSION, LINK));
	}

	@Test
	void each_reader_sees_those_that_are_for_them_and_organisers_keep_all() {
		assertThat(ids(null)).containsExactly(SLIDES);
		assertThat(ids(HEAD)).containsExactly(SLIDES, PAPER);
		assertThat(ids(ORGANISER)).containsExactly(SLIDES, PAPER, SITE);
		assertThat(materials(ORGANISER).mayAdd().allowed()).isTrue();
		assertThat(materials(HEAD).mayAdd().allowed()).isFalse();
		assertThat(materials(HEAD).mayKeep().allowed()).isFalse();
		assertThat(materials(null).isShown()).isTrue();
	}

	@Test
	void a_line_says_what_it_is_how_large_and_where_it_leads() {
		assertThat(materials(ORGANISER).lines()).extracting(Line::kind).containsExactly("PDF", "TXT", "example.org");
		assertThat(materials(ORGANISER).lines().getFirst().address())
			.isEqualTo("/m/" + MEETING + "/sessions/" + SESSION + "/materials/m-slides");
		assertThat(materials(ORGANISER).lines().get(1).size()).startsWith("1");
		assertThat(materials(ORGANISER).lines().getLast().address()).isEqualTo("https://example.org/a?b");
		assertThat(materials(ORGANISER).lines().getFirst().languages()).contains("fr");
	}

	@Test
	void follows_what_happens_to_them() {
		this.meeting.after(new MaterialRevised(MEETING, SESSION, SITE, text("Site"), MaterialReaders.EVERYBODY, LINK),
				new MaterialFileReplaced(MEETING, SESSION, SLIDES, new MaterialContent.File("image/png", 5_000)),
				new MaterialsReordered(MEETING, SESSION, List.of(SITE, PAPER, SLIDES)),
				new MaterialRemoved(MEETING, SESSION, PAPER));

		assertThat(ids(null)).containsExactly(SITE, SLIDES);
		assertThat(materials(null).lines().getLast().kind()).isEqualTo("PNG");
	}

	@Test
	void there_is_nothing_to_see_where_there_is_nothing_for_the_reader() {
		this.meeting.after(new MaterialRemoved(MEETING, SESSION, SLIDES), new MaterialRemoved(MEETING, SESSION, PAPER));

		assertThat(materials(HEAD).isShown()).isFalse();
		assertThat(materials(ORGANISER).isShown()).isTrue();
	}

}
