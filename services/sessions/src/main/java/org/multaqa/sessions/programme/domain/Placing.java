package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * Giving sessions of a draft their places. What blocks refuses it, whatever is said; what
 * counts for less needs a reason, which is kept with the place.
 *
 * @param programme the draft
 * @param circumstances what is known besides
 */
record Placing(Programme programme, Circumstances circumstances) {

	List<Clash> check(Placement place) {
		this.programme.facts().planning(place.session()).orThrow();
		var session = this.programme.get(place.session());
		this.programme.get(place.room());
		if (!place.starts().isBefore(place.ends())) {
			throw RuleViolation.badInput("programme.ends-before-it-starts");
		}
		boolean stays = place.equals(session.placement());
		return this.programme.timetable(this.circumstances)
			.against(session.plan(), place)
			.stream()
			.filter((clash) -> !stays || clash.rule() != PlanningRule.ROOM_RETIRED)
			.toList();
	}

	Decision<Programme> place(Placement place, @Nullable Excuse reason) {
		var clashes = check(place);
		refuseIfBlocked(clashes);
		var session = this.programme.get(place.session());
		boolean stays = place.equals(session.placement());
		if (stays && reason == null) {
			return Decision.unchanged(this.programme);
		}
		@Nullable Excuse excuse = excuse(clashes, reason);
		if (stays && (excuse == null || excuse.saysTheSameAs(session.excuse()))) {
			return Decision.unchanged(this.programme);
		}
		return Decision.of(this.programme.replace(session.at(place, excuse)), placed(place, excuse));
	}

	/** Each of two sessions comes where and when the other one was. */
	Decision<Programme> swap(SessionId one, SessionId other, @Nullable Excuse reason) {
		var first = this.programme.get(one);
		var second = this.programme.get(other);
		if (one.equals(other)) {
			return Decision.unchanged(this.programme);
		}
		var firstTo = placeOf(second, one);
		var secondTo = placeOf(first, other);
		var swapped = this.programme.replace(first.at(firstTo, null)).replace(second.at(secondTo, null));
		var firstClashes = against(swapped, first.plan(), firstTo);
		var secondClashes = against(swapped, second.plan(), secondTo);
		var all = new ArrayList<>(firstClashes);
		all.addAll(secondClashes);
		refuseIfBlocked(all);
		@Nullable Excuse firstExcuse = excuse(firstClashes, reason);
		@Nullable Excuse secondExcuse = excuse(secondClashes, reason);
		return Decision.of(swapped.replace(first.at(firstTo, firstExcuse)).replace(second.at(secondTo, secondExcuse)),
				placed(firstTo, firstExcuse), placed(secondTo, secondExcuse));
	}

	/** Many sessions get other places, all of them or none. */
	Decision<Programme> placeAll(Rearrangement wanted, @Nullable Excuse reason) {
		var next = this.programme.arranged(wanted);
		var facts = new ArrayList<DomainEvent>();
		wanted.unplaced()
			.stream()
			.filter((id) -> this.programme.get(id).placement() != null)
			.forEach((id) -> facts.add(new SessionUnplaced(this.programme.meeting(), id)));
		var allowed = this.programme.facts();
		var clashes = next.timetable(this.circumstances);
		for (Placement place : wanted.placements()) {
			allowed.planning(place.session()).orThrow();
			var session = this.programme.get(place.session());
			if (!place.equals(session.placement())) {
				var found = clashes.against(session.plan(), place);
				refuseIfBlocked(found);
				@Nullable Excuse excuse = excuse(found, reason);
				next = (excuse != null) ? next.replace(session.at(place, excuse)) : next;
				facts.add(placed(place, excuse));
			}
		}
		return new Decision<>(next, facts);
	}

	/**
	 * Gives new sessions places, one after the other in their order, as far as the rules
	 * allow it.
	 * @param reason why, where something speaks against a place, or absent to place only
	 * what nothing speaks against
	 * @param before what happened until then
	 */
	TakenIn wherePossible(List<Placement> places, @Nullable Excuse reason, List<DomainEvent> before) {
		var facts = new ArrayList<>(before);
		var leftOut = new LinkedHashMap<SessionId, List<Clash>>();
		var all = new LinkedHashMap<SessionId, Session>();
		this.programme.sessions().forEach((session) -> all.put(session.id(), session));
		var placed = new ArrayList<>(all.values().stream().filter((session) -> session.placement() != null).toList());
		var timetable = this.programme.timetable(this.circumstances).of(placed);
		for (Placement place : places.stream().sorted(DraftSessions.ORDER).toList()) {
			var session = this.programme.get(place.session());
			var clashes = timetable.against(session.plan(), place);
			if (clashes.stream().anyMatch((clash) -> clash.blocks() || reason == null && clash.needsReason())) {
				leftOut.put(session.id(), clashes);
			}
			else {
				@Nullable Excuse excuse = excuse(clashes, reason);
				all.put(session.id(), session.at(place, excuse));
				placed.add(session.at(place, excuse));
				facts.add(placed(place, excuse));
			}
		}
		return new TakenIn(
				new Decision<>(this.programme.with(this.programme.venue(), List.copyOf(all.values())), facts), leftOut);
	}

	/**
	 * Insists that another plan brings a placed session nothing that blocks and did not
	 * before.
	 */
	void refuseIfWorse(SessionPlan before, SessionPlan after, Placement place) {
		var timetable = this.programme.timetable(this.circumstances);
		var found = timetable.against(before, place);
		refuseIfBlocked(timetable.against(after, place)
			.stream()
			.filter((clash) -> found.stream().noneMatch(clash::isSameAs))
			.toList());
	}

	private List<Clash> against(Programme swapped, SessionPlan plan, Placement place) {
		return swapped.timetable(this.circumstances).against(plan, place);
	}

	private static Placement placeOf(Session session, SessionId instead) {
		@Nullable Placement its = session.placement();
		if (its == null) {
			throw new RuleViolation("programme.without-place", session.plan().title());
		}
		return new Placement(instead, its.room(), its.starts(), its.ends());
	}

	private SessionPlaced placed(Placement place, @Nullable Excuse excuse) {
		return new SessionPlaced(this.programme.meeting(), place, (excuse != null) ? excuse.words() : null);
	}

	/**
	 * The reason for what needs one.
	 * @return absent where nothing does
	 * @throws RuleViolation {@code programme.needs-reason}
	 */
	private static @Nullable Excuse excuse(List<Clash> clashes, @Nullable Excuse reason) {
		if (reason != null) {
			return reason.forAll(clashes.stream().filter((clash) -> !clash.blocks()).toList());
		}
		var excused = clashes.stream().filter(Clash::needsReason).toList();
		if (excused.isEmpty()) {
			return null;
		}
		throw new RuleViolation("programme.needs-reason",
				excused.stream()
					.map((clash) -> "planning-rule." + ModelJson.wireName(clash.rule()))
					.distinct()
					.toList());
	}

	private static void refuseIfBlocked(List<Clash> clashes) {
		clashes.stream().filter(Clash::blocks).findFirst().ifPresent((clash) -> {
			throw clash.refusal();
		});
	}

}
