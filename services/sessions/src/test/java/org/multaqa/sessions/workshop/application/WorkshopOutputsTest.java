package org.multaqa.sessions.workshop.application;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.sessions.workshop.domain.Output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertNotAllowed;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkshopOutputsTest extends DohaWorkshops {

	@Nested
	class More_outputs_than_a_page_lists {

		@Test
		void come_page_after_page_and_are_all_working_papers() {
			workshops.open(by(CHAIR), MODELS);
			for (int number = 0; number <= ListQuery.PAGE; number++) {
				String id = String.format(Locale.ROOT, "o-%03d", number);
				say(HIND, id);
				outputs.carryForward(by(RAPPORTEUR), new OutputId(id));
			}
			workshops.open(by(SAMI), CHARTER);

			assertPages((from) -> outputs.of(HIND, MODELS, from));
			assertPages((from) -> outputs.workingPapers(HIND, CHARTER, from));
		}

		private void assertPages(Function<@Nullable Cursor, Slice<Versioned<Output>>> list) {
			var first = list.apply(null);
			var second = list.apply(first.next());

			assertThat(first.items()).hasSize(ListQuery.PAGE).extracting(Versioned::id).startsWith("o-000", "o-001");
			assertThat(second.items()).extracting(Versioned::id).containsExactly("o-050");
			assertThat(second.next()).isNull();
		}

	}

	@Nested
	class Recording {

		@Test
		void ends_where_a_workshop_has_as_many_as_it_may_and_finds_those_that_there_are() {
			workshops.open(by(SAMI), MODELS);
			for (int number = 0; number < MOST_OUTPUTS; number++) {
				say(HIND, "o-" + number);
			}

			assertRefused("output.too-many", () -> say(HIND, "o-more"));
			assertThat(outputs.read(HIND, new OutputId("o-1")).version()).isOne();
			workshops.open(by(SAMI), CHARTER);
			assertThat(outputs
				.record(by(SAMI), CHARTER, new NewOutput(new OutputId("o-elsewhere"), OutputKind.IDEA, "en", "Words"))
				.version()).isOne();
		}

		@Test
		void is_for_those_who_take_part_in_the_name_of_their_office() {
			workshops.open(by(SAMI), MODELS);

			assertThat(say(HIND, "o-1").state().office()).isEqualTo(new OfficeId("mena"));
			assertThat(say(SAMI, "o-2").state().office()).isNull();
			assertRefused("programme.unknown-session", () -> say(STRANGER, "o-3"));
		}

		@Test
		void is_for_an_observer_only_with_a_part_in_the_session() {
			workshops.open(by(SAMI), MODELS);

			assertThat(workshops.join(by(OBSERVER), MODELS).state().attendance()).hasSize(1);
			assertNotAllowed("actor.needs-role", () -> say(OBSERVER, "o-1"));
			store(programmes.get(MEETING.value(), "x")
				.state()
				.revise(plan(MODELS, List.of(new Contributor(OBSERVER.person(), Part.SPEAKER)), null), DAYS)
				.state());
			assertThat(say(OBSERVER, "o-1").state().by()).isEqualTo(OBSERVER.person());
		}

		@Test
		void is_refused_where_no_workshop_was_opened() {
			assertRefused("workshop.not-open", () -> say(HIND, "o-1"));
		}

	}

	@Nested
	class Changing_an_output {

		private static final OutputId ID = new OutputId("o-1");

		private static RequestContext seen(Actor actor, long version) {
			return new RequestContext(actor, version, null, null, null);
		}

		@Test
		void is_for_its_author_while_the_workshop_is_open_and_for_the_rapporteur_until_it_is_accepted() {
			workshops.open(by(SAMI), MODELS);
			say(HIND, "o-1");
			assertThat(outputs.reword(seen(HIND, 1), ID, "Other words").version()).isEqualTo(2);
			workshops.close(by(SAMI), MODELS);

			assertRefused("workshop.not-open", () -> outputs.reword(seen(HIND, 2), ID, "Late words"));
			assertThat(outputs.reword(seen(RAPPORTEUR, 2), ID, "Kept words").version()).isEqualTo(3);
			workshops.accept(by(SAMI), MODELS);
			assertRefused("workshop.accepted", () -> outputs.reword(seen(RAPPORTEUR, 3), ID, "No more words"));
		}

		@Test
		void is_not_for_others_not_even_an_organiser_who_may_only_mark_it() {
			workshops.open(by(SAMI), MODELS);
			say(HIND, "o-1");

			assertNotAllowed("actor.needs-role", () -> outputs.reword(by(SAMI), ID, "Other words"));
			assertNotAllowed("actor.needs-role", () -> outputs.withdraw(by(SAMI), ID));
			assertNotAllowed("actor.needs-role", () -> outputs.carryForward(by(HIND), ID));
			assertThat(outputs.carryForward(by(SAMI), ID).state().carriedForward()).isTrue();
			assertNotAllowed("actor.needs-role", () -> outputs.setAside(by(CHAIR), ID));
		}

	}

}
