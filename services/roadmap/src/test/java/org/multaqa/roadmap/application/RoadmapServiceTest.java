package org.multaqa.roadmap.application;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext.MissingPrecondition;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.NewComment;
import org.multaqa.roadmap.api.PlanRequest;
import org.multaqa.roadmap.api.PlanRequest.Named;
import org.multaqa.roadmap.domain.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.roadmap.application.World.CLARAS;
import static org.multaqa.roadmap.application.World.NOURAS;
import static org.multaqa.roadmap.application.World.OSKARS;
import static org.multaqa.roadmap.application.World.ROADMAP;
import static org.multaqa.roadmap.application.World.STRANGERS;
import static org.multaqa.roadmap.application.World.VERAS;
import static org.multaqa.roadmap.application.World.YUSUFS;
import static org.multaqa.roadmap.application.World.names;
import static org.multaqa.roadmap.application.World.opening;
import static org.multaqa.roadmap.application.World.request;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.WHY;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapServiceTest {

	private final World world = new World();

	private final RoadmapService roadmaps = this.world.roadmaps();

	@Nested
	class Opening {

		@Test
		void is_for_headquarters() {
			assertThat(roadmaps.open(CLARAS, "doha-2025", opening()).id()).isEqualTo(ROADMAP);
			for (var other : List.of(OSKARS, NOURAS, STRANGERS)) {
				assertRefused("actor.needs-role", () -> roadmaps.open(other, "doha-2025", opening()));
			}
			assertRefused("meeting.unknown", () -> roadmaps.open(CLARAS, "nowhere-2025", opening()));
			assertRefused("roadmap.taken", () -> roadmaps.open(CLARAS, "doha-2025", opening()));
		}

		@Test
		void in_a_draft_is_possible_and_in_the_archive_no_more() {
			world.meeting(DOHA, MeetingStage.DRAFT);
			assertThat(roadmaps.open(CLARAS, "doha-2025", opening()).version()).isEqualTo(1);
			assertRefused("actor.needs-role", () -> roadmaps.open(NOURAS, "doha-2025", opening()));
			assertRefused("meeting.unknown", () -> roadmaps.open(STRANGERS, "doha-2025", opening()));

			var archive = new World();
			archive.meeting(DOHA, MeetingStage.ARCHIVED);
			assertRefused("meeting.archived", () -> archive.roadmaps().open(CLARAS, "doha-2025", opening()));
			assertRefused("actor.needs-role", () -> archive.roadmaps().open(NOURAS, "doha-2025", opening()));
		}

	}

	@Nested
	class Renaming {

		@Test
		void is_for_headquarters_on_the_version_that_was_seen() {
			world.drafted();
			for (var other : List.of(OSKARS, NOURAS)) {
				assertRefused("actor.needs-role",
						() -> roadmaps.reword(world.onVersionSeen(other), ROADMAP, names(text("Another name"))));
			}
			assertThatThrownBy(() -> roadmaps.reword(CLARAS, ROADMAP, names(text("Another name"))))
				.isInstanceOf(MissingPrecondition.class);

			world.renamed("Another name");
			assertThat(world.roadmap().state().plan().title()).isEqualTo(text("Another name"));
		}

		@Test
		void is_of_the_areas_and_gates_that_were_settled_each_once() {
			world.drafted();
			var all = names(text("Another name"));
			var change = all.impactAreas().getFirst();
			for (var areas : List.of(List.of(change), List.of(change, change),
					List.of(change, new Named("unheard-of", text("Unheard of"))))) {
				assertRefused("roadmap.parts-settled", () -> roadmaps.reword(world.onVersionSeen(CLARAS), ROADMAP,
						new PlanRequest(all.title(), areas, all.gates(), null, null)));
			}
		}

		@Test
		void leaves_the_authentic_language_as_it_is() {
			world.drafted();
			assertThat(world.roadmap().state().plan().authentic()).isEqualTo("en");
			var all = names(text("Another name").with(LocalizedText.of("ar", "اسم آخر")));

			roadmaps.reword(world.onVersionSeen(CLARAS), ROADMAP,
					new PlanRequest(all.title(), all.impactAreas(), all.gates(), "ar", null));
			assertThat(world.roadmap().state().plan().authentic()).isEqualTo("en");
			assertRefused("roadmap.authentic-missing", () -> roadmaps.reword(world.onVersionSeen(CLARAS), ROADMAP,
					names(LocalizedText.of("ar", "اسم آخر"))));
		}

		@Test
		void of_a_roadmap_of_before_makes_its_common_language_the_authentic_one() {
			world.drafted();
			world.withoutAuthenticLanguage();

			world.renamed("Another name");
			assertThat(world.roadmap().state().plan().authentic()).isEqualTo("en");
			assertThat(world.roadmap().state().plan().stale()).isNull();
		}

	}

	@Nested
	class The_way_to_an_edition {

		@Test
		void is_gone_by_each_in_their_turn() {
			world.drafted();
			world.consultations().open(CLARAS, ROADMAP, null);
			world.consultations().comment(YUSUFS, ROADMAP, new NewComment(null, "ar", "حسن"));
			world.consultations().close(CLARAS, ROADMAP);
			String first = roadmaps.present(CLARAS, ROADMAP).state().contentHash();
			roadmaps.approve(OSKARS, ROADMAP, "sg", GateApproval.of(first));
			roadmaps.sendBack(VERAS, ROADMAP, "president", WHY);
			world.initiatives()
				.revise(world.onVersionSeen(NOURAS), ROADMAP, CHARTER,
						request(CHARTER.value(), MENA, "Another", AGREED));
			assertRefused("approval.content-changed",
					() -> roadmaps.approve(OSKARS, ROADMAP, "sg", GateApproval.of(first)));
			world.approved();
			var edition = world.editions().publish(CLARAS, ROADMAP);

			assertThat(world.consultations().list(YUSUFS.actor(), ROADMAP, null).items()).singleElement()
				.satisfies((comment) -> assertThat(comment.comment().office()).isEqualTo(MENA));
			assertThat(world.roadmap().state().stage()).isInstanceOf(Stage.Published.class);
			assertThat(edition.sequence()).isEqualTo(world.stored.told().size());
			assertThat(world.stored.told())
				.contains(new ApprovalsVoided(ID, List.of("sg"), first, new Lapse.Edited(CHARTER)));
		}

		@Test
		void is_closed_to_texts_that_are_not_there_in_a_language_of_the_meeting() {
			world.drafted();
			world.needs("ar", "en");

			assertRefused("roadmap.texts-not-current", () -> roadmaps.present(CLARAS, ROADMAP));
			assertRefused("actor.needs-role", () -> roadmaps.present(NOURAS, ROADMAP));

			world.needs("en");
			assertThat(roadmaps.present(CLARAS, ROADMAP).state().stage()).isInstanceOf(Stage.Presented.class);
		}

		@Test
		void is_closed_to_those_whose_turn_it_is_not() {
			String hash = world.drafted().roadmap().state().contentHash();

			for (var other : List.of(OSKARS, NOURAS)) {
				assertRefused("actor.needs-role", () -> roadmaps.present(other, ROADMAP));
			}
			for (var other : List.of(CLARAS, VERAS)) {
				assertRefused("actor.needs-role", () -> roadmaps.approve(other, ROADMAP, "sg", GateApproval.of(hash)));
				assertRefused("actor.needs-role", () -> roadmaps.sendBack(other, ROADMAP, "sg", WHY));
			}
		}

		@Test
		void has_no_other_gates_but_that_is_told_only_to_those_who_pass_one() {
			world.drafted();

			assertRefused("roadmap.unknown-gate",
					() -> roadmaps.approve(VERAS, ROADMAP, "treasurer", GateApproval.of("0")));
			assertRefused("roadmap.unknown-gate", () -> roadmaps.sendBack(OSKARS, ROADMAP, "treasurer", WHY));
			assertRefused("actor.needs-role",
					() -> roadmaps.approve(CLARAS, ROADMAP, "treasurer", GateApproval.of("0")));
		}

	}

	@Nested
	class Reading {

		@Test
		void what_is_being_written_is_for_people_in_the_meeting() {
			world.drafted();

			assertThat(roadmaps.read(YUSUFS.actor(), ROADMAP).id()).isEqualTo(ROADMAP);
			assertThat(roadmaps.list(YUSUFS.actor(), "doha-2025", null).items()).hasSize(1);
			assertRefused("roadmap.unknown", () -> roadmaps.read(YUSUFS.actor(), "x-nowhere"));
			assertRefused("meeting.unknown", () -> roadmaps.list(YUSUFS.actor(), "nowhere-2025", null));
		}

		@Test
		void others_know_of_a_roadmap_once_it_has_an_edition() {
			world.drafted();
			assertRefused("roadmap.unknown", () -> roadmaps.read(STRANGERS.actor(), ROADMAP));
			assertThat(roadmaps.list(STRANGERS.actor(), "doha-2025", null).items()).isEmpty();

			world.approved().published();
			assertRefused("actor.not-in-meeting", () -> roadmaps.read(STRANGERS.actor(), ROADMAP));
			assertThat(roadmaps.list(STRANGERS.actor(), "doha-2025", null).items()).hasSize(1);
		}

		@Test
		void in_a_draft_is_for_people_in_the_meeting_alone() {
			world.drafted().approved().published();
			world.meeting(DOHA, MeetingStage.DRAFT);
			var founder = Actor.of("founder", "*:founder");

			assertThat(roadmaps.read(YUSUFS.actor(), ROADMAP).id()).isEqualTo(ROADMAP);
			assertRefused("roadmap.unknown", () -> roadmaps.read(STRANGERS.actor(), ROADMAP));
			assertRefused("meeting.unknown", () -> roadmaps.list(STRANGERS.actor(), "doha-2025", null));
			assertThat(roadmaps.list(founder, "doha-2025", null).items()).hasSize(1);
		}

		@Test
		void goes_on_in_the_archive() {
			world.drafted();
			world.meeting(DOHA, MeetingStage.ARCHIVED);

			assertThat(roadmaps.read(YUSUFS.actor(), ROADMAP).id()).isEqualTo(ROADMAP);
			assertThat(roadmaps.list(YUSUFS.actor(), "doha-2025", null).items()).hasSize(1);
		}

		@Test
		void shows_the_roadmaps_of_the_meeting_that_was_asked_for() {
			world.drafted();
			world.meeting(new MeetingId("andes-2026"), MeetingStage.OPEN);

			assertThat(roadmaps.list(STRANGERS.actor(), "andes-2026", null).items()).isEmpty();
		}

	}

}
