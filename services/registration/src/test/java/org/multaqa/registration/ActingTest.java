package org.multaqa.registration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.registration.api.MeetingRoles;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.OfficeActions;
import org.multaqa.registration.delegation.application.NominationRow;
import org.multaqa.registration.delegation.domain.MemberStage;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.meeting.domain.MeetingPlan;
import org.multaqa.registration.person.application.Invitee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.registration.DohaRegistration.ANDES;
import static org.multaqa.registration.DohaRegistration.APPOINTMENTS;
import static org.multaqa.registration.DohaRegistration.BRUNO;
import static org.multaqa.registration.DohaRegistration.DELEGATION;
import static org.multaqa.registration.DohaRegistration.DOHA;
import static org.multaqa.registration.DohaRegistration.HIND;
import static org.multaqa.registration.DohaRegistration.LAC;
import static org.multaqa.registration.DohaRegistration.LAYAN;
import static org.multaqa.registration.DohaRegistration.MENA;
import static org.multaqa.registration.DohaRegistration.OLGA;
import static org.multaqa.registration.DohaRegistration.SALIMA;
import static org.multaqa.registration.DohaRegistration.SEATS;
import static org.multaqa.registration.DohaRegistration.TEXT;
import static org.multaqa.registration.DohaRegistration.planOf;

/**
 * What the services do is what their rules say: every act, by everybody, in every stage
 * of a meeting and of a member. Who leads and who organises is in the register; what a
 * token says to the contrary counts for nothing.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActingTest {

	private static final PersonId VERA = new PersonId("vera");

	private static final Needs VISA = new Needs(List.of(), List.of(), true, null);

	/** A command for each delegation, behind one question of its own. */
	private static final String IMPORT = "import nominations";

	/** Before accounts are asked and after it. */
	private static final List<String> IN_STEPS = List.of("correct the name", "correct the address");

	/** The tokens of Lucia and Omar say what the register does not. */
	private static final List<Actor> ACTORS = List.of(Actor.of("layan"), Actor.of("noura"), Actor.of("hind"),
			Actor.of("olga"), Actor.of("bruno"), Actor.of("lucia", "doha-2025:head:mena"),
			Actor.of("omar", "doha-2025:organiser"), Actor.of("sami", "*:founder"), Actor.visitor());

	private static final Instant NOW = Instant.parse("2025-06-01T09:00:00Z");

	/** An act: what the rules say of it, and how the services are asked for it. */
	private record Act<A>(String name, Function<A, Permission> rule, Asked asked) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	private interface Asked {

		void of(DohaRegistration services, RequestContext context);

	}

	static Stream<Act<MeetingActions>> actsOnMeetings() {
		var acts = new ArrayList<Act<MeetingActions>>();
		acts.add(new Act<>("revise", MeetingActions::revise,
				(services, by) -> services.meetings().revise(seenOnce(by), DOHA, planOf("Doha again"))));
		acts.add(new Act<>("revise the consent rule", MeetingActions::reviseConsentRule,
				(services, by) -> services.meetings().revise(seenOnce(by), DOHA, unanimous(planOf("Doha")))));
		for (var stage : MeetingStage.values()) {
			acts.add(new Act<>("reach " + stage, (actions) -> actions.reach(stage),
					(services, by) -> services.meetings().reach(by, DOHA, stage)));
		}
		for (var stage : MeetingStage.values()) {
			acts.add(new Act<>("revert to " + stage,
					(actions) -> actions.revert(stage, () -> List.of(Standing.NOWHERE.facts())),
					(services, by) -> services.meetings().revert(by, DOHA, stage, TEXT)));
		}
		for (var person : List.of(SALIMA, OLGA, LAYAN)) {
			for (var role : List.of(Role.ORGANISER, Role.OBSERVER, Role.HEAD)) {
				acts.add(new Act<>("appoint %s as %s".formatted(person, role),
						(actions) -> actions.appoint(person, role),
						(services, by) -> services.meetings().appoint(by, DOHA, new Invitee.ByPerson(person), role)));
				acts.add(new Act<>("dismiss %s as %s".formatted(person, role),
						(actions) -> actions.dismiss(person, role),
						(services, by) -> services.meetings().dismiss(by, DOHA, person, role)));
			}
		}
		acts.add(new Act<>("set deadlines", MeetingActions::setDeadlines, (services, by) -> services.meetings()
			.setDeadlines(seenOnce(by), DOHA, new Deadlines(null, null, List.of(7)))));
		acts.add(new Act<>("ask those who come", MeetingActions::question,
				(services, by) -> services.questions().ask(by, DOHA, DohaRegistration.WISH)));
		acts.add(new Act<>("invite", MeetingActions::invite,
				(services, by) -> services.delegations().invite(by, DOHA, LAC, SEATS, true)));
		acts.add(
				new Act<>(IMPORT, MeetingActions::importNominations,
						(services, by) -> services.imports()
							.carryOut(by, DOHA, List
								.of(new NominationRow(1, MENA, List.of(Role.DELEGATE), new Invitee.ByPerson(SALIMA))),
									null)));
		return acts.stream();
	}

	static Stream<Act<DelegationActions>> actsOnDelegations() {
		return Stream.of(
				new Act<>("seat", DelegationActions::seat,
						(services, by) -> services.delegations()
							.seat(seenOnce(by), DELEGATION, Map.of(Role.HEAD, 1, Role.DELEGATE, 6))),
				new Act<>("nominate", (actions) -> actions.nominate(NOW),
						(services, by) -> services.members()
							.nominate(by, DELEGATION, new Invitee.ByPerson(VERA), List.of(Role.DELEGATE))),
				new Act<>("replace", (actions) -> actions.member(HIND).replace(NOW),
						(services, by) -> services.members()
							.replace(by, DELEGATION, HIND, new Invitee.ByPerson(SALIMA))),
				new Act<>("register", (actions) -> actions.member(HIND).register(NOW),
						(services, by) -> services.own().register(by, DELEGATION, HIND, null)),
				new Act<>("decline", (actions) -> actions.member(HIND).decline(),
						(services, by) -> services.own().decline(by, DELEGATION, HIND)),
				new Act<>("approve", (actions) -> actions.member(HIND).approve(),
						(services, by) -> services.members().approve(by, DELEGATION, HIND)),
				new Act<>("check in", (actions) -> actions.member(HIND).checkIn(),
						(services, by) -> services.members().checkIn(by, DELEGATION, HIND)),
				new Act<>("revert the check-in", (actions) -> actions.member(HIND).revertCheckIn(),
						(services, by) -> services.members().revertCheckIn(by, DELEGATION, HIND)),
				new Act<>("renew the badge", (actions) -> actions.member(HIND).renewBadge(),
						(services, by) -> services.badges().renew(by, DELEGATION, HIND)),
				new Act<>("change the roles", (actions) -> actions.member(HIND).changeRoles(),
						(services, by) -> services.members()
							.changeRoles(seenOnce(by), DELEGATION, HIND, List.of(Role.HEAD))),
				new Act<>(IN_STEPS.getFirst(), (actions) -> actions.member(HIND).correctName(),
						(services, by) -> services.correction().correct(by, DELEGATION, HIND, TEXT, null)),
				new Act<>(IN_STEPS.getLast(), (actions) -> actions.member(HIND).correctAddress(),
						(services, by) -> services.correction()
							.correct(by, DELEGATION, HIND, null, "hind@example.org")),
				new Act<>("withdraw", (actions) -> actions.member(HIND).withdraw(),
						(services, by) -> services.members().withdraw(by, DELEGATION, HIND)),
				new Act<>("say needs", (actions) -> actions.member(HIND).sayNeeds(),
						(services, by) -> services.needs().change(by, DELEGATION, HIND, VISA)),
				new Act<>("answer", (actions) -> actions.member(HIND).sayNeeds(),
						(services, by) -> services.answers()
							.change(by, DELEGATION, HIND, Map.of("q-wish", List.of("A window")))),
				new Act<>("approve somebody who is not in it", (actions) -> actions.member(OLGA).approve(),
						(services, by) -> services.members().approve(by, DELEGATION, OLGA)));
	}

	static Stream<Act<DelegationActions>> readings() {
		return Stream.of(
				new Act<>("read", DelegationActions::read,
						(services, by) -> services.delegations().get(by.actor(), DELEGATION)),
				new Act<>("read a member", (actions) -> actions.member(HIND).read(),
						(services, by) -> services.members().get(by.actor(), DELEGATION, HIND)),
				new Act<>("read needs", (actions) -> actions.member(HIND).readNeeds(),
						(services, by) -> services.needs().read(by.actor(), DELEGATION, HIND)));
	}

	static Stream<Act<DelegationActions>> papers() {
		return Stream.of(
				new Act<>("read the papers", (actions) -> actions.member(HIND).readPapers(),
						(services, by) -> services.badges().expected(by.actor(), DELEGATION, HIND)),
				new Act<>("read the certificate", (actions) -> actions.member(HIND).readCertificate(),
						(services, by) -> services.badges().arrived(by.actor(), DELEGATION, HIND)));
	}

	/** By somebody who has seen what is stored, which nobody has changed yet. */
	private static RequestContext seenOnce(RequestContext by) {
		return new RequestContext(by.actor(), 1L, by.key(), by.fingerprint(), null);
	}

	private static MeetingPlan unanimous(MeetingPlan plan) {
		return new MeetingPlan(plan.names(), plan.from(), plan.to(), plan.timeZone(), plan.venue(), plan.languages(),
				new ConsentRule.Unanimous(), plan.sample(), null, null);
	}

	private static MeetingRoles meeting(MeetingStage stage) {
		return new MeetingRoles(new MeetingFacts(DOHA, TEXT, stage, null), APPOINTMENTS, Deadlines.none(),
				ZoneOffset.UTC, false);
	}

	@Test
	void where_organisers_need_a_passkey_the_grant_of_a_sign_in_with_one_is_asked_for_beside_the_register() {
		var roles = new MeetingRoles(new MeetingFacts(DOHA, TEXT, MeetingStage.OPEN, null), APPOINTMENTS,
				Deadlines.none(), ZoneOffset.UTC, true);
		String organiser = APPOINTMENTS.getFirst().person().value();

		assertThat(new MeetingActions(Actor.of(organiser), roles).revise().isAllowed()).isFalse();
		assertThat(new MeetingActions(Actor.of(organiser, DOHA + ":organiser"), roles).revise().isAllowed()).isTrue();
		assertThat(new MeetingActions(Actor.of("stranger", DOHA + ":organiser"), roles).revise().isAllowed()).isFalse();
	}

	@ParameterizedTest
	@MethodSource("actsOnMeetings")
	void with_a_meeting_is_done_exactly_where_the_rules_allow_it(Act<MeetingActions> act) {
		for (var stage : MeetingStage.values()) {
			for (var actor : ACTORS) {
				var actions = new MeetingActions(actor, meeting(stage));
				check(act, new DohaRegistration(stage, Standing.NOWHERE.members()), actor, "a meeting that is " + stage,
						actions.isShown() ? act.rule().apply(actions) : Permission.unknown("meeting.unknown"));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("actsOnDelegations")
	void with_a_delegation_is_done_exactly_where_the_rules_allow_it(Act<DelegationActions> act) {
		int done = 0;
		for (var stage : MeetingStage.values()) {
			for (var standing : Standing.all()) {
				for (var actor : ACTORS) {
					String where = "a meeting that is %s, of %s".formatted(stage, standing);
					done += check(act, new DohaRegistration(stage, standing.members()), actor, where,
							said(act, stage, standing, actor)) ? 1 : 0;
				}
			}
		}
		assertThat(done > 0).as("somebody may %s somewhere", act).isNotEqualTo(act.name().endsWith("not in it"));
	}

	static Stream<Act<?>> acts() {
		return Stream.concat(actsOnMeetings(), actsOnDelegations());
	}

	/** Whoever asks may not have heard the answer, and has raised the version by it. */
	@ParameterizedTest
	@MethodSource("acts")
	void asked_again_of_the_same_version_under_the_same_key_is_answered_as_before(Act<?> act) {
		for (var stage : MeetingStage.values()) {
			for (var standing : Standing.all()) {
				for (var actor : ACTORS) {
					var keyed = new RequestContext(actor, 1L, "k-1", "print", null);
					var services = new DohaRegistration(stage, standing.members());
					if (catchThrowable(() -> act.asked().of(services, keyed)) == null) {
						var before = services.versions();

						assertThatCode(() -> act.asked().of(services, keyed))
							.as("%s by %s in a meeting that is %s, of %s", act, actor.person(), stage, standing)
							.doesNotThrowAnyException();
						assertThat(services.versions()).as("%s again", act).isEqualTo(before);
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("readings")
	void of_a_delegation_is_read_exactly_what_the_rules_allow(Act<DelegationActions> act) {
		for (var stage : MeetingStage.values()) {
			for (var actor : ACTORS) {
				var standing = Standing.of(new MemberStage.Registered(), MemberState.REGISTERED);

				assertThat(refusal(act, new DohaRegistration(stage, standing.members()), actor))
					.as("%s by %s in %s", act, actor.person(), stage)
					.isEqualTo(codeOf(said(act, stage, standing, actor)));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("papers")
	void papers_are_had_exactly_where_the_rules_allow_it(Act<DelegationActions> act) {
		int had = 0;
		for (var stage : MeetingStage.values()) {
			for (var standing : Standing.all()) {
				for (var actor : ACTORS) {
					@Nullable String code = refusal(act, new DohaRegistration(stage, standing.members()), actor);

					assertThat(code).as("%s by %s in %s, of %s", act, actor.person(), stage, standing)
						.isEqualTo(codeOf(said(act, stage, standing, actor)));
					had += (code == null) ? 1 : 0;
				}
			}
		}
		assertThat(had).as("somebody may %s somewhere", act).isPositive();
	}

	@Test
	void a_meeting_is_opened_by_founders() {
		for (var actor : ACTORS) {
			var act = new Act<Actor>("plan", MeetingActions::plan,
					(services, by) -> services.meetings().plan(by, new MeetingId("new"), planOf("new")));

			check(act, new DohaRegistration(MeetingStage.OPEN, Standing.NOWHERE.members()), actor, "no meeting",
					MeetingActions.plan(actor));
		}
	}

	@Test
	void an_office_is_put_right_by_organisers_of_its_meetings_and_while_it_has_none_by_who_registered_it() {
		var organised = Map.of("layan", Set.of(DOHA), "bruno", Set.of(ANDES));
		for (var office : List.of(MENA, LAC)) {
			Set<MeetingId> invitedTo = office.equals(MENA) ? Set.of(DOHA) : Set.of();
			for (var actor : ACTORS) {
				var actions = new OfficeActions(actor, organised.getOrDefault(actor.person().value(), Set.of()));
				var act = new Act<OfficeActions>("correct " + office, (rules) -> rules.correct(TEXT, invitedTo, BRUNO),
						(services, by) -> services.offices()
							.put(seenOnce(by), office, OfficeKind.REGIONAL_OFFICE, LocalizedText.of("en", "Right")));

				check(act, new DohaRegistration(MeetingStage.OPEN, Standing.NOWHERE.members()), actor, "its meetings",
						act.rule().apply(actions));
			}
		}
		var bruno = new OfficeActions(Actor.of("bruno"), Set.of(ANDES));
		assertThat(bruno.correct(TEXT, Set.of(), BRUNO).isAllowed()).isTrue();
		assertThat(bruno.correct(TEXT, Set.of(), LAYAN).isAllowed()).isFalse();
		assertThat(bruno.correct(TEXT, Set.of(), null).isAllowed()).as("before that was noted").isFalse();
		assertThat(bruno.correct(TEXT, Set.of(DOHA), BRUNO).isAllowed()).as("others have invited it").isFalse();
	}

	private static Permission said(Act<DelegationActions> act, MeetingStage stage, Standing standing, Actor actor) {
		var actions = new DelegationActions(actor, meeting(stage), standing.facts(), OfficeId::value);
		return actions.isShown() ? act.rule().apply(actions) : Permission.unknown("delegation.unknown");
	}

	/** Whether it was done. */
	private static boolean check(Act<?> act, DohaRegistration services, Actor actor, String where, Permission said) {
		var before = services.versions();
		@Nullable String code = refusal(act, services, actor);
		String described = "%s by %s in %s".formatted(act, actor.person(), where);

		assertThat(code).as(described).isEqualTo(codeOf(said));
		if (!act.name().equals(IMPORT) && !IN_STEPS.contains(act.name())) {
			assertThat(services.accesses).as("%s reads and writes", described).doesNotHaveDuplicates();
		}
		assertThat(!services.versions().equals(before)).as(described).isEqualTo(said.isAllowed());
		return said.isAllowed();
	}

	private static @Nullable String refusal(Act<?> act, DohaRegistration services, Actor actor) {
		@Nullable RuleViolation violation = catchThrowableOfType(RuleViolation.class,
				() -> act.asked().of(services, RequestContext.by(actor)));
		return (violation != null) ? violation.kind() + " " + violation.code() : null;
	}

	private static @Nullable String codeOf(Permission said) {
		return (said instanceof Permission.Refused refused) ? refused.kind() + " " + refused.code() : null;
	}

}
