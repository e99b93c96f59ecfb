package org.multaqa.roadmap.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.roadmap.api.EditionView;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.map;
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
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
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
			var content = world.roadmap().state().signed();
			editions.publish(CLARAS, ROADMAP);

			var edition = editions.read(STRANGERS.actor(), ROADMAP, "1.0").state();
			assertThat(edition.initiatives()).isEqualTo(content.initiatives());
			assertThat(edition.grounds()).isEqualTo(content.grounds());
			assertThat(edition.by()).isEqualTo(CLARA);
			assertThat(edition.approvals()).extracting(EditionView.Approval::role)
				.containsExactly(Role.SECRETARY_GENERAL, Role.PRESIDENT);
			assertRefused("edition.unknown", () -> editions.read(STRANGERS.actor(), ROADMAP, "1.1"));
		}

		@Test
		void that_was_interrupted_has_published_nothing_and_is_done_again() {
			assertThatThrownBy(() -> killed().publish(CLARAS, ROADMAP)).hasMessage("killed");
			assertRefused("edition.unknown", () -> editions.read(YUSUFS.actor(), ROADMAP, "1.0"));
			assertThat(world.told(EditionPublished.class)).isEmpty();

			editions.publish(CARLAS, ROADMAP);
			assertThat(editions.read(YUSUFS.actor(), ROADMAP, "1.0").state().by().value()).isEqualTo("carla");
			assertThat(world.told(EditionPublished.class)).hasSize(1);
			assertThat(world.contents.size()).isEqualTo(1);
		}

		@Test
		void of_other_content_goes_past_what_was_left_behind() {
			assertThatThrownBy(() -> killed().publish(CLARAS, ROADMAP)).hasMessage("killed");
			revised("Another");
			world.approved().published();

			var edition = editions.read(YUSUFS.actor(), ROADMAP, "1.0").state();
			assertThat(edition.initiatives()).isEqualTo(world.roadmap().state().content().initiatives());
			assertThat(edition.initiatives().getFirst().title().texts()).containsValue("Another");
		}

		@Test
		void by_two_at_once_makes_one_edition_of_the_one_who_was_faster() {
			var slower = world.editions(new Disturbed(world.stored, () -> world.editions().publish(CARLAS, ROADMAP)));

			assertRefused("edition.same-content", () -> slower.publish(CLARAS, ROADMAP));
			assertThat(world.told(EditionPublished.class)).asInstanceOf(list(EditionPublished.class))
				.singleElement()
				.satisfies((told) -> {
					assertThat(told.contentHash()).isEqualTo(world.roadmap().state().contentHash());
					assertThat(told.by()).isEqualTo(CARLAS.actor().person());
				});
			assertThat(editions.read(YUSUFS.actor(), ROADMAP, "1.0").state().by().value()).isEqualTo("carla");
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
	class An_edition {

		@Test
		void says_the_same_whatever_is_lifted_renamed_or_reached_afterwards() {
			world.approved().published();
			var published = json();

			world.lifted();
			world.called(LAC, "South America");
			world.initiatives().reach(CLARAS, ROADMAP, CHARTER, TEXT_OUT, LocalDate.of(2026, 2, 12));
			world.renamed("Another name");

			assertThat(json()).isEqualTo(published).contains("No time", "Latin America", "Partnerships");
		}

		@Test
		void of_what_was_presented_in_the_second_form_is_of_that_form_and_keeps_its_names_too() {
			world.approved();
			world.presentedInTheSecondForm();
			world.published();
			var published = json();
			assertThat(ModelJson.readMap(published)).containsEntry("form", 2)
				.extractingByKey("plan", as(map(String.class, Object.class)))
				.containsOnlyKeys("meeting", "year", "title", "impactAreas");

			world.renamed("Another name");
			assertThat(json()).isEqualTo(published);
			assertThat(world.approved().published().roadmap().state().publications().all()).hasSize(2);
			assertThat(editions.readChanges(STRANGERS.actor(), ROADMAP, "1.0", "1.1").state().reworded()).isNotNull();
		}

		@Test
		void has_two_hashes_that_anybody_takes_again() {
			world.approved().published();
			var whole = new LinkedHashMap<>(ModelJson.readMap(json()));

			assertThat(new CanonicalJson().seal(Map.of("initiatives", whole.get("initiatives"), "grounds",
					whole.get("grounds"), "plan", whole.get("plan"))))
				.isEqualTo(whole.get("contentHash"));
			var hash = whole.remove("editionHash");
			assertThat(new CanonicalJson().seal(whole)).isEqualTo(hash);
		}

		@Test
		void of_what_was_presented_in_the_first_form_is_of_that_form() {
			world.approved();
			world.presentedInTheFirstForm();
			world.published();

			assertThat(json()).doesNotContain("grounds", "editionHash", "form");
			assertThat(new CanonicalJson().hash(ModelJson.readMap(json()).get("initiatives")))
				.isEqualTo(ModelJson.readMap(json()).get("contentHash"));
		}

		private String json() {
			return ModelJson.write(editions.read(STRANGERS.actor(), ROADMAP, "1.0").state());
		}

	}

	@Nested
	class A_reservation_that_is_lifted {

		@Test
		void before_the_edition_voids_approvals_and_says_so() {
			String hash = world.approved().roadmap().state().contentHash();
			world.lifted();

			assertRefused("approval.missing", () -> editions.publish(CLARAS, ROADMAP));
			assertThat(world.told(ApprovalsVoided.class)).isEqualTo(List.of(new ApprovalsVoided(ID,
					List.of("sg", "president"), hash, new Lapse.ReservationLifted(AGREED, LAC))));
			world.lifted();
			assertThat(world.told(ApprovalsVoided.class)).hasSize(1);

			world.approved().published();
			assertThat(ModelJson.write(editions.read(STRANGERS.actor(), ROADMAP, "1.0").state()))
				.doesNotContain("No time");
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
