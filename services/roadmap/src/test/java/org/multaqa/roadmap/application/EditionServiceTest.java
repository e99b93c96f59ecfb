package org.multaqa.roadmap.application;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.roadmap.application.World.CLARAS;
import static org.multaqa.roadmap.application.World.NOURAS;
import static org.multaqa.roadmap.application.World.OSKARS;
import static org.multaqa.roadmap.application.World.ROADMAP;
import static org.multaqa.roadmap.application.World.STRANGERS;
import static org.multaqa.roadmap.application.World.YUSUFS;
import static org.multaqa.roadmap.application.World.request;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionServiceTest {

	private static final RequestContext CARLAS = RequestContext.by(Actor.of("carla", "doha-2025:headquarters:hq"));

	private final World world = new World().drafted();

	private final EditionService editions = this.world.editions();

	@Nested
	class Publishing {

		@BeforeEach
		void an_approved_roadmap() {
			world.approved();
		}

		@Test
		void is_for_headquarters() {
			for (var other : List.of(OSKARS, NOURAS)) {
				assertRefused("actor.needs-role", () -> editions.publish(other, ROADMAP));
			}
			assertRefused("roadmap.unknown", () -> editions.publish(STRANGERS, ROADMAP));
		}

		@Test
		void makes_an_edition_that_everybody_reads() {
			var content = world.roadmap().state().content();
			editions.publish(CLARAS, ROADMAP);

			var edition = editions.read(STRANGERS.actor(), ROADMAP, "1.0").state();
			assertThat(edition.content()).isEqualTo(content);
			assertThat(edition.publication().by()).isEqualTo(CLARA);
			assertThat(edition.publication().approvals()).hasSize(2);
			assertRefused("edition.unknown", () -> editions.read(STRANGERS.actor(), ROADMAP, "1.1"));
		}

		@Test
		void that_was_interrupted_has_published_nothing_and_is_done_again() {
			assertThatThrownBy(() -> killed().publish(CLARAS, ROADMAP)).hasMessage("killed");
			assertRefused("edition.unknown", () -> editions.read(YUSUFS.actor(), ROADMAP, "1.0"));
			assertThat(world.told(EditionPublished.class)).isEmpty();

			editions.publish(CARLAS, ROADMAP);
			assertThat(editions.read(YUSUFS.actor(), ROADMAP, "1.0").state().publication().by().value())
				.isEqualTo("carla");
			assertThat(world.told(EditionPublished.class)).hasSize(1);
			assertThat(world.contents.size()).isEqualTo(1);
		}

		@Test
		void of_other_content_goes_past_what_was_left_behind() {
			assertThatThrownBy(() -> killed().publish(CLARAS, ROADMAP)).hasMessage("killed");
			revised("Another");
			world.approved().published();

			var edition = editions.read(YUSUFS.actor(), ROADMAP, "1.0").state();
			assertThat(edition.content()).isEqualTo(world.roadmap().state().content());
			assertThat(edition.content().get(CHARTER).title().texts()).containsValue("Another");
		}

		@Test
		void by_two_at_once_makes_one_edition_of_the_one_who_was_faster() {
			var slower = world.editions(new Disturbed(world.stored, () -> world.editions().publish(CARLAS, ROADMAP)));

			assertRefused("edition.same-content", () -> slower.publish(CLARAS, ROADMAP));
			assertThat(world.told(EditionPublished.class))
				.isEqualTo(List.of(new EditionPublished(ID, "1.0", world.roadmap().state().content().hash(),
						world.roadmap().state().content().initiatives(), CARLAS.actor().person())));
			assertThat(editions.read(YUSUFS.actor(), ROADMAP, "1.0").state().publication().by().value())
				.isEqualTo("carla");
		}

		@Test
		void of_a_content_that_was_edited_meanwhile_is_refused() {
			var slower = world.editions(new Disturbed(world.stored, () -> revised("Another")));

			assertRefused("approval.missing", () -> slower.publish(CLARAS, ROADMAP));
			assertThat(world.told(EditionPublished.class)).isEmpty();
		}

		private EditionService killed() {
			return world.editions(new Disturbed(world.stored, () -> {
				throw new IllegalStateException("killed");
			}));
		}

	}

	@Nested
	class Comparing {

		@BeforeEach
		void a_published_roadmap_and_the_next_draft() {
			world.approved().published();
			revised("Another");
		}

		@Test
		void an_edition_with_what_is_being_written_is_for_people_in_the_meeting() {
			assertThat(editions.readChanges(YUSUFS.actor(), ROADMAP, "1.0", "present").state().changed()).hasSize(1);
			assertRefused("actor.not-in-meeting",
					() -> editions.readChanges(STRANGERS.actor(), ROADMAP, "1.0", "present"));
			assertRefused("actor.not-in-meeting",
					() -> editions.readChanges(STRANGERS.actor(), ROADMAP, "7.0", "present"));
		}

		@Test
		void two_editions_is_for_everybody() {
			world.approved().published();

			assertThat(editions.readChanges(STRANGERS.actor(), ROADMAP, "1.0", "1.1").state().changed()).hasSize(1);
			assertThat(editions.readChanges(STRANGERS.actor(), ROADMAP, "1.1", "1.1").state().changed()).isEmpty();
			assertRefused("edition.unknown", () -> editions.readChanges(YUSUFS.actor(), ROADMAP, "1.0", "1.2"));
		}

	}

	private void revised(String title) {
		this.world.initiatives()
			.revise(this.world.onVersionSeen(CLARAS), ROADMAP, CHARTER, request(CHARTER.value(), MENA, title, AGREED));
	}

}
