package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * The placed sessions of a draft, and the rules between them. A session takes its room
 * and its people from its start (included) until its end (excluded): one may begin in the
 * minute in which another ends. What a rule that counts for nothing would say is not
 * said. Loops stand for streams where they are run for every session: a large programme
 * has ten thousand, and an organiser waits.
 */
final class Timetable {

	private final List<Session> sessions;

	private final PlanningTerms terms;

	private final PlaceRules alone;

	private final PairRules pairs;

	private Timetable(List<Session> sessions, PlanningTerms terms) {
		this.sessions = sessions;
		this.terms = terms;
		this.alone = new PlaceRules(terms);
		this.pairs = new PairRules(terms);
	}

	/**
	 * A timetable.
	 * @param rooms all rooms
	 * @param sessions all sessions, placed or not
	 * @param circumstances what is known besides
	 * @param rules how much each rule counts
	 * @param presences when people are there, those who are always there left out
	 */
	Timetable(Rooms rooms, List<Session> sessions, Circumstances circumstances, PlanningRules rules,
			List<Presence> presences) {
		this(sessions, new PlanningTerms(rooms, circumstances, rules, presences));
	}

	/**
	 * The same rules for other sessions.
	 * @param others read whenever something is asked, so they may become more
	 */
	Timetable of(List<Session> others) {
		return new Timetable(others, this.terms);
	}

	/**
	 * All that speaks against a session being as planned at a place, the plainest reason
	 * first.
	 * @param plan the session as it is to be
	 * @param place where it is to be, in a room that there is
	 * @return nothing if it fits
	 */
	List<Clash> against(SessionPlan plan, Placement place) {
		var others = around(plan, place);
		var found = new ArrayList<Clash>();
		this.alone.find(plan, place, found);
		this.pairs.rooms(place, others, found);
		this.pairs.people(plan, place, others, found);
		this.pairs.delegates(plan, place, others, found);
		this.pairs.order(plan, place, others, found);
		for (Placed other : others) {
			if (plan.buildsOn().contains(other.id())) {
				this.pairs.outputs(plan, place, other.session(), found);
			}
		}
		this.pairs.ways(plan, place, others, found);
		return told(found);
	}

	/**
	 * The others that have to do with a place: those of that time, and those of which one
	 * builds on the other.
	 */
	private List<Placed> around(SessionPlan plan, Placement place) {
		var from = place.starts().minus(this.terms.way());
		var until = place.ends().plus(this.terms.way());
		String own = plan.id().value();
		var others = new ArrayList<Placed>();
		for (Session other : this.sessions) {
			@Nullable Placement its = other.placement();
			if (its != null && (its.starts().isBefore(until) && its.ends().isAfter(from) || other.buildsOn(plan.id())
					|| plan.buildsOn().contains(other.id())) && !other.id().value().equals(own)) {
				others.add(new Placed(other, its));
			}
		}
		return others;
	}

	/** What speaks against the whole of it as it stands, each thing once. */
	List<Clash> clashes() {
		var placed = PlacedSessions.of(this.sessions, this.terms);
		var byId = new HashMap<String, Session>();
		this.sessions.forEach((session) -> byId.put(session.id().value(), session));
		var found = new ArrayList<Clash>();
		for (int at = 0; at < placed.inOrder().size(); at++) {
			var plan = placed.inOrder().get(at).session().plan();
			var place = placed.inOrder().get(at).at();
			var near = placed.after(at);
			this.alone.find(plan, place, found);
			if (!near.isEmpty()) {
				this.pairs.rooms(place, near, found);
				this.pairs.people(plan, place, near, found);
				this.pairs.delegates(plan, place, near, found);
				this.pairs.ways(plan, place, near, found);
			}
			bases(plan, place, byId, found);
		}
		return told(found).stream().map((clash) -> clash.excusedBy(excuse(clash, byId))).toList();
	}

	private void bases(SessionPlan plan, Placement place, Map<String, Session> byId, List<Clash> found) {
		for (SessionId id : plan.buildsOn()) {
			@Nullable Session base = byId.get(id.value());
			if (base != null) {
				this.pairs.base(plan, place, base, found);
				this.pairs.outputs(plan, place, base, found);
			}
		}
	}

	private static List<Clash> told(List<Clash> found) {
		return found.stream().filter((clash) -> clash.severity() != Severity.IGNORE).toList();
	}

	/** What was said of it by whoever placed the one session or the other. */
	private static @Nullable Excuse excuse(Clash clash, Map<String, Session> byId) {
		@Nullable Excuse own = excuseOf(byId.get(clash.session().value()));
		if (own != null && own.covers(clash)) {
			return own;
		}
		@Nullable SessionId other = clash.other();
		@Nullable Excuse its = (other != null) ? excuseOf(byId.get(other.value())) : null;
		return (its != null && its.coversFromThere(clash)) ? its : null;
	}

	private static @Nullable Excuse excuseOf(@Nullable Session session) {
		return (session != null) ? session.excuse() : null;
	}

}
