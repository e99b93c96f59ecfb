package org.multaqa.roadmap.application;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.NewAnswer;
import org.multaqa.roadmap.api.NewComment;
import org.multaqa.roadmap.api.RoadmapActions;
import org.multaqa.roadmap.domain.Histories;
import org.multaqa.roadmap.domain.Roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.roadmap.application.World.CLARAS;
import static org.multaqa.roadmap.application.World.ROADMAP;
import static org.multaqa.roadmap.application.World.onVersion;
import static org.multaqa.roadmap.application.World.opening;
import static org.multaqa.roadmap.application.World.request;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.text;

/**
 * What the service does is what its rules say: every act, by everybody, in every stage of
 * a roadmap and of its meeting.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActingTest {

	private static final List<Actor> ACTORS = List.of(Actor.of("clara", "doha-2025:headquarters:hq"),
			Actor.of("oskar", "doha-2025:secretary-general:hq"), Actor.of("vera", "doha-2025:president:hq"),
			Actor.of("oskar", "doha-2025:secretary-general:hq", "doha-2025:president:hq"),
			Actor.of("noura", "doha-2025:head:mena"), Actor.of("yusuf", "doha-2025:delegate:mena"),
			Actor.of("lucia", "doha-2025:head:lac"), Actor.of("layan", "doha-2025:organiser"),
			Actor.of("olga", "doha-2025:observer"), Actor.of("bruno", "andes-2026:headquarters:hq"),
			Actor.of("sami", "*:founder"), Actor.visitor());

	private static final InitiativeId NOWHERE = new InitiativeId("i-nowhere");

	/** An act: what the rules say of it, and how the service is asked for it. */
	private record Act(String name, Function<RoadmapActions, Permission> rule, Asked asked) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	private interface Asked {

		void of(World world, RequestContext context);

	}

	static Stream<Act> acts() {
		var acts = new ArrayList<Act>();
		acts.add(new Act("consult", RoadmapActions::consult,
				(world, by) -> world.consultations().open(by, ROADMAP, null)));
		acts.add(new Act("move its end", RoadmapActions::moveEnd,
				(world, by) -> world.consultations().moveEnd(by, ROADMAP, LocalDateTime.of(2026, 2, 20, 18, 0))));
		acts.add(new Act("close the consultation", RoadmapActions::closeConsultation,
				(world, by) -> world.consultations().close(by, ROADMAP)));
		acts.add(new Act("comment", (actions) -> actions.comment(false),
				(world, by) -> world.consultations().comment(by, ROADMAP, new NewComment(null, "ar", "حسن"))));
		acts.add(new Act("answer nowhere", (actions) -> actions.answer("c-nowhere", false),
				(world, by) -> world.consultations().answer(by, ROADMAP, "c-nowhere", new NewAnswer("en", "Done"))));
		acts.add(new Act("present", RoadmapActions::present, (world, by) -> world.roadmaps().present(by, ROADMAP)));
		acts.add(new Act("publish", RoadmapActions::publish, (world, by) -> world.editions().publish(by, ROADMAP)));
		for (String gate : List.of("sg", "president", "nowhere")) {
			acts.add(new Act("approve at " + gate, (actions) -> actions.approve(gate, true),
					(world, by) -> world.roadmaps()
						.approve(by, ROADMAP, gate, GateApproval.of(world.roadmap().state().contentHash()))));
			acts.add(new Act("approve what is not there any more at " + gate + ", nowhere",
					(actions) -> actions.approve(gate, false),
					(world, by) -> world.roadmaps().approve(by, ROADMAP, gate, GateApproval.of("0"))));
			acts.add(new Act("send back from " + gate, (actions) -> actions.sendBack(gate, false),
					(world, by) -> world.roadmaps().sendBack(by, ROADMAP, gate, text("Another"))));
		}
		for (OfficeId lead : List.of(MENA, LAC)) {
			acts.add(new Act("draft for " + lead, (actions) -> actions.draft(lead), (world, by) -> world.initiatives()
				.draft(by, ROADMAP, NOWHERE, request(NOWHERE.value(), lead, AGREED))));
			acts.add(new Act("revise for " + lead, (actions) -> actions.revise(CHARTER, lead),
					(world, by) -> world.initiatives()
						.revise(onVersion(by, 1), ROADMAP, CHARTER, request(CHARTER.value(), lead, AGREED))));
		}
		acts.add(
				new Act("revise nowhere", (actions) -> actions.revise(NOWHERE, MENA), (world, by) -> world.initiatives()
					.revise(onVersion(by, 1), ROADMAP, NOWHERE, request(NOWHERE.value(), MENA, AGREED))));
		for (InitiativeId initiative : List.of(CHARTER, NOWHERE)) {
			acts.add(new Act("remove " + initiative, (actions) -> actions.remove(initiative),
					(world, by) -> world.initiatives().remove(by, ROADMAP, initiative)));
			acts.add(reach(initiative, TEXT_OUT));
			acts.add(reach(initiative, new MilestoneId("m-nowhere")));
		}
		return acts.stream();
	}

	private static Act reach(InitiativeId initiative, MilestoneId milestone) {
		return new Act("reach " + initiative + " " + milestone, (actions) -> actions.reach(initiative, milestone),
				(world, by) -> world.initiatives().reach(by, ROADMAP, initiative, milestone, LocalDate.of(2026, 2, 1)));
	}

	@ParameterizedTest
	@MethodSource("acts")
	void is_done_exactly_where_the_rules_allow_it(Act act) {
		int done = 0;
		for (var stage : MeetingStage.values()) {
			for (var roadmap : Histories.all().entrySet()) {
				for (var actor : ACTORS) {
					done += check(act, stage, roadmap.getKey(), roadmap.getValue().state(), actor);
				}
			}
		}
		assertThat(done > 0).as("somebody may %s somewhere", act).isEqualTo(!act.name().contains("nowhere"));
	}

	@Test
	void opening_is_done_exactly_where_the_rules_allow_it() {
		for (var stage : MeetingStage.values()) {
			for (var actor : ACTORS) {
				var world = new World();
				world.meeting(DOHA, stage);
				var violation = catchThrowableOfType(RuleViolation.class,
						() -> world.roadmaps().open(RequestContext.by(actor), DOHA.value(), opening()));
				var rule = RoadmapActions.open(actor, meeting(stage));

				assertThat(violation == null).as("%s opens one in a meeting that is %s", actor, stage)
					.isEqualTo(meeting(stage).isShownTo(actor) && rule.isAllowed());
			}
		}
	}

	@Test
	void what_is_written_is_there_for_the_meeting_and_what_is_published_for_everybody() {
		for (var actor : ACTORS) {
			for (var history : Histories.all().values()) {
				var roadmap = history.state();
				boolean published = roadmap.publications().latest().isPresent();

				assertThat(actions(actor, MeetingStage.RUNNING, roadmap).isShown()).as("%s sees it", actor)
					.isEqualTo(published || actor.takesPartIn(DOHA));
				assertThat(actions(actor, MeetingStage.DRAFT, roadmap).isShown()).as("%s sees it in a draft", actor)
					.isEqualTo(actor.takesPartIn(DOHA) || (published && actor.isFounder()));
			}
		}
	}

	private static int check(Act act, MeetingStage stage, String name, Roadmap roadmap, Actor actor) {
		var actions = actions(actor, stage, roadmap);
		var world = new World();
		world.meeting(DOHA, stage);
		world.stored.insert(ROADMAP, Decision.of(roadmap, new ConsultationOpened(ID, CLARA, null)), CLARAS);
		var violation = catchThrowableOfType(RuleViolation.class,
				() -> act.asked().of(world, RequestContext.by(actor)));
		String described = "%s by %s of %s in a meeting that is %s".formatted(act, actor, name, stage);
		if (!actions.isShown()) {
			assertThat(violation).as(described).isNotNull();
			assertThat(violation.code()).as(described).isEqualTo("roadmap.unknown");
			return 0;
		}
		assertThat(world.accesses).as("%s reads and writes", described).doesNotHaveDuplicates();
		switch (act.rule().apply(actions)) {
			case Permission.Allowed _ -> {
				assertThat(violation).as(described).isNull();
				assertThat(world.roadmap().version()).as(described).isEqualTo(2);
				return 1;
			}
			case Permission.AlreadySo _ -> assertThat(violation).as(described).isNull();
			case Permission.Refused refused -> {
				assertThat(violation).as(described).isNotNull();
				assertThat(violation.code()).as(described).isEqualTo(refused.code());
				assertThat(violation.kind()).as(described).isEqualTo(refused.kind());
			}
		}
		assertThat(world.roadmap().version()).as(described).isEqualTo(1);
		return 0;
	}

	private static RoadmapActions actions(Actor actor, MeetingStage stage, Roadmap roadmap) {
		return new RoadmapActions(actor, meeting(stage), Map.of(), roadmap.facts(World.NIGHT.instant()));
	}

	private static MeetingFacts meeting(MeetingStage stage) {
		return new MeetingFacts(DOHA, text("Doha"), stage, null);
	}

}
