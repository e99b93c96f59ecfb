package org.multaqa.roadmap.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.NewComment;

import static org.multaqa.roadmap.application.World.CLARAS;
import static org.multaqa.roadmap.application.World.NOURAS;
import static org.multaqa.roadmap.application.World.OBSERVERS;
import static org.multaqa.roadmap.application.World.OSKARS;
import static org.multaqa.roadmap.application.World.ROADMAP;
import static org.multaqa.roadmap.application.World.STRANGERS;
import static org.multaqa.roadmap.application.World.YUSUFS;
import static org.multaqa.roadmap.application.World.onVersion;
import static org.multaqa.roadmap.application.World.request;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.WHY;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;

/**
 * What one may not know of, what one may not do, and only then what stands in the way.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderOfRefusalsTest {

	private static final InitiativeId NOWHERE = new InitiativeId("i-nowhere");

	private final World world = new World().drafted();

	/** Every change of a roadmap, with somebody who may make it. */
	private record Change(String name, RequestContext allowed, Call call) {

		interface Call {

			void by(World world, RequestContext context);

		}

		ThrowingCallable by(World world, RequestContext context) {
			return () -> this.call.by(world, context);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	static Stream<Change> changes() {
		var day = LocalDate.of(2026, 2, 1);
		return Stream.of(
				new Change("draft", NOURAS,
						(world, context) -> world.initiatives()
							.draft(context, ROADMAP, NOWHERE, request("i-nowhere", MENA, AGREED))),
				new Change(
						"revise", onVersion(NOURAS, 2),
						(world, context) -> world.initiatives()
							.revise(context, ROADMAP, CHARTER, request("i-charter", MENA, "Another", AGREED))),
				new Change("remove", NOURAS, (world, context) -> world.initiatives().remove(context, ROADMAP, CHARTER)),
				new Change("reach", YUSUFS,
						(world, context) -> world.initiatives().reach(context, ROADMAP, CHARTER, TEXT_OUT, day)),
				new Change("consult", CLARAS, (world, context) -> world.consultations().open(context, ROADMAP, null)),
				new Change("move the end", CLARAS,
						(world, context) -> world.consultations().moveEnd(context, ROADMAP, day.atTime(18, 0))),
				new Change("close", CLARAS, (world, context) -> world.consultations().close(context, ROADMAP)),
				new Change("present", CLARAS, (world, context) -> world.roadmaps().present(context, ROADMAP)),
				new Change("approve", OSKARS,
						(world, context) -> world.roadmaps().approve(context, ROADMAP, "sg", GateApproval.of("0"))),
				new Change("send back", OSKARS,
						(world, context) -> world.roadmaps().sendBack(context, ROADMAP, "sg", WHY)),
				new Change("publish", CLARAS, (world, context) -> world.editions().publish(context, ROADMAP)));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void of_what_one_may_not_know_of_is_that_it_does_not_exist(Change change) {
		assertRefused("roadmap.unknown", change.by(this.world, STRANGERS));
		this.world.approved().published();
		this.world.meeting(DOHA, MeetingStage.DRAFT);
		assertRefused("roadmap.unknown", change.by(this.world, STRANGERS));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void of_what_one_may_not_do_names_who_may_at_any_stage_and_version(Change change) {
		for (var context : List.of(OBSERVERS, onVersion(OBSERVERS, 1), onVersion(OBSERVERS, 7))) {
			assertRefused("actor.needs-role", change.by(this.world, context));
		}
		this.world.approved().published();
		assertRefused("actor.needs-role", change.by(this.world, STRANGERS));
		this.world.meeting(DOHA, MeetingStage.ARCHIVED);
		assertRefused("actor.needs-role", change.by(this.world, OBSERVERS));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void in_the_archive_is_the_archive(Change change) {
		this.world.meeting(DOHA, MeetingStage.ARCHIVED);

		assertRefused("meeting.archived", change.by(this.world, change.allowed()));
	}

	@Test
	void of_a_comment_is_the_same() {
		var words = new NewComment(null, "ar", "حسن");
		assertRefused("consultation.not-open", () -> this.world.consultations().comment(OBSERVERS, ROADMAP, words));
		assertRefused("roadmap.unknown", () -> this.world.consultations().comment(STRANGERS, ROADMAP, words));
		this.world.approved().published();
		assertRefused("actor.not-in-meeting", () -> this.world.consultations().comment(STRANGERS, ROADMAP, words));
		this.world.meeting(DOHA, MeetingStage.ARCHIVED);
		assertRefused("meeting.archived", () -> this.world.consultations().comment(OBSERVERS, ROADMAP, words));
	}

	@Test
	void of_what_is_not_there_is_told_to_those_who_could() {
		var day = LocalDate.of(2026, 2, 1);
		assertRefused("actor.needs-role", () -> this.world.initiatives().remove(YUSUFS, ROADMAP, NOWHERE));
		assertRefused("initiative.unknown", () -> this.world.initiatives().remove(NOURAS, ROADMAP, NOWHERE));
		assertRefused("actor.needs-role",
				() -> this.world.initiatives().reach(OSKARS, ROADMAP, NOWHERE, TEXT_OUT, day));
		assertRefused("roadmap.not-published",
				() -> this.world.initiatives().reach(YUSUFS, ROADMAP, NOWHERE, TEXT_OUT, day));
		this.world.approved().published();
		assertRefused("initiative.unknown",
				() -> this.world.initiatives().reach(YUSUFS, ROADMAP, NOWHERE, TEXT_OUT, day));
		assertRefused("milestone.unknown",
				() -> this.world.initiatives().reach(YUSUFS, ROADMAP, CHARTER, new MilestoneId("m-nowhere"), day));
	}

}
