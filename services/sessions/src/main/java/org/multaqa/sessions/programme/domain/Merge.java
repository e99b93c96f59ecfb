package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PlanningEvent.PresenceSet;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * Two who turn out to be one: from then on the sessions of a draft name the one who
 * stays. What was released stays as it was.
 *
 * @param guest who stood in the sessions until then
 * @param into who stays
 */
public record Merge(PersonId guest, PersonId into) {

	/**
	 * What comes of it in a draft. When the guest is there counts on, unless something is
	 * known of when the other is.
	 */
	public Outcome in(Programme before, Circumstances circumstances) {
		var sessions = before.sessions().stream().filter((session) -> session.needs(this.guest)).toList();
		var after = merged(before, sessions);
		return new Outcome(this, before, after, sessions, clashes(before, after, circumstances));
	}

	private List<Clash> clashes(Programme before, Programme after, Circumstances circumstances) {
		var known = before.clashes(circumstances);
		return after.clashes(circumstances)
			.stream()
			.filter((clash) -> this.into.equals(clash.person()))
			.filter((clash) -> known.stream().noneMatch((each) -> wasThere(each, clash)))
			.toList();
	}

	private boolean wasThere(Clash before, Clash now) {
		return before.rule() == now.rule() && before.session().equals(now.session())
				&& Objects.equals(before.other(), now.other())
				&& (this.guest.equals(before.person()) || this.into.equals(before.person()));
	}

	private Programme merged(Programme programme, List<Session> sessions) {
		var next = programme;
		for (Session session : sessions) {
			next = next.replace(session.as(plan(session.plan())));
		}
		var theirs = programme.presenceOf(this.guest).times();
		boolean goesOn = programme.presenceOf(this.into).times().isEmpty() && !theirs.isEmpty();
		next = goesOn ? next.setPresence(this.into, theirs).state() : next;
		return next.setPresence(this.guest, List.of()).state();
	}

	private SessionPlan plan(SessionPlan plan) {
		var people = plan.people()
			.stream()
			.map((each) -> each.person().equals(this.guest) ? new Contributor(this.into, each.part(), each.language())
					: each)
			.distinct()
			.toList();
		return plan.with(people);
	}

	/**
	 * What comes of a merge.
	 *
	 * @param before the draft as it is
	 * @param after the draft in which the one stands for the other
	 * @param sessions of the draft as it is that name the guest, cancelled ones included
	 * @param clashes what speaks against it that did not speak against the two before, of
	 * any severity
	 */
	public record Outcome(Merge merge, Programme before, Programme after, List<Session> sessions, List<Clash> clashes) {

		public Outcome {
			sessions = List.copyOf(sessions);
			clashes = List.copyOf(clashes);
		}

		/** Of what was done before: nothing more. */
		public static Outcome done(Merge merge, Programme programme) {
			return new Outcome(merge, programme, programme, List.of(), List.of());
		}

		/** Whether no rule blocks it. */
		public boolean isPossible() {
			return this.clashes.stream().noneMatch(Clash::blocks);
		}

		/**
		 * Has the sessions of the draft name the one who stays.
		 * @throws RuleViolation {@code guest.same-person}, and any clash that this would
		 * bring and that blocks
		 */
		public Decision<Programme> decision() {
			if (this.merge.guest().equals(this.merge.into())) {
				throw new RuleViolation("guest.same-person");
			}
			this.clashes.stream().filter(Clash::blocks).findFirst().ifPresent((clash) -> {
				throw clash.refusal();
			});
			var facts = new ArrayList<DomainEvent>();
			this.sessions.forEach((session) -> facts
				.add(new SessionRevised(this.before.meeting(), this.after.get(session.id()).plan())));
			for (PersonId person : List.of(this.merge.guest(), this.merge.into())) {
				var presence = this.after.presenceOf(person);
				if (!presence.equals(this.before.presenceOf(person))) {
					facts.add(new PresenceSet(this.before.meeting(), person, presence.times()));
				}
			}
			return new Decision<>(this.after, facts);
		}

	}

}
