package org.multaqa.sessions.material.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.api.MaterialActions;
import org.multaqa.sessions.api.MaterialFacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** Who may read and who may change the materials of a session. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialActionsTest {

	private static final Actor ORGANISER = Actor.of("sami", "doha-2025:organiser");

	private static final Actor SPEAKER = Actor.of(VERA.value(), "doha-2025:delegate:africa");

	/** Who interprets in the session. */
	private static final Actor DELEGATE = Actor.of("hind", "doha-2025:delegate:mena");

	private static final Actor OUTSIDER = Actor.of("bruno", "andes-2026:organiser");

	private static final List<Actor> ALL = List.of(ORGANISER, SPEAKER, DELEGATE, OUTSIDER, Actor.visitor());

	private static MaterialActions of(Actor actor, MeetingStage stage, boolean released) {
		return new MaterialActions(actor,
				new MaterialFacts(new MeetingFacts(MEETING, text("Meeting"), stage, null),
						List.of(new Contributor(VERA, Part.SPEAKER),
								new Contributor(new PersonId("hind"), Part.INTERPRETER, "fr")),
						released, 0));
	}

	private static Set<Actor> readers(MaterialReaders readers, MeetingStage stage, boolean released) {
		return ALL.stream().filter((actor) -> of(actor, stage, released).reads(readers)).collect(Collectors.toSet());
	}

	@Test
	void what_is_released_is_read_by_those_it_is_for() {
		assertThat(readers(MaterialReaders.EVERYBODY, MeetingStage.OPEN, true))
			.containsExactlyInAnyOrderElementsOf(ALL);
		assertThat(readers(MaterialReaders.MEETING, MeetingStage.OPEN, true)).containsExactlyInAnyOrder(ORGANISER,
				SPEAKER, DELEGATE);
		assertThat(readers(MaterialReaders.SESSION, MeetingStage.OPEN, true)).containsExactlyInAnyOrder(ORGANISER,
				SPEAKER);
	}

	@Test
	void nothing_is_public_of_a_session_that_is_not_released_or_of_a_draft_meeting() {
		Stream.of(MaterialReaders.values())
			.forEach((readers) -> assertThat(readers(readers, MeetingStage.OPEN, false))
				.containsExactlyInAnyOrder(ORGANISER, SPEAKER));
		assertThat(readers(MaterialReaders.EVERYBODY, MeetingStage.DRAFT, true)).containsExactlyInAnyOrder(ORGANISER,
				SPEAKER, DELEGATE);
		assertThat(of(DELEGATE, MeetingStage.OPEN, false).isShown()).isFalse();
		assertThat(of(SPEAKER, MeetingStage.OPEN, false).isShown()).isTrue();
	}

	@Test
	void organisers_and_those_with_a_part_keep_them_until_the_meeting_is_archived() {
		assertThat(ALL.stream().filter((actor) -> of(actor, MeetingStage.CLOSED, true).add().isAllowed()))
			.containsExactly(ORGANISER, SPEAKER);
		assertThat(of(DELEGATE, MeetingStage.OPEN, true).keep()).isInstanceOfSatisfying(Permission.Refused.class,
				(refused) -> assertThat(refused.code()).isEqualTo("actor.needs-role"));
		assertThat(of(SPEAKER, MeetingStage.ARCHIVED, true).keep()).isInstanceOfSatisfying(Permission.Refused.class,
				(refused) -> assertThat(refused.code()).isEqualTo("meeting.archived"));
	}

}
