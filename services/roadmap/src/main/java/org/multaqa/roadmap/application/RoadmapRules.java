package org.multaqa.roadmap.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;

/**
 * Who may know of, read and change roadmaps: pure questions about an actor and facts. A
 * role is asked for before an office, so that a refusal never tells which office it is to
 * somebody who could not act for any.
 */
final class RoadmapRules {

	private RoadmapRules() {
	}

	/** Of a meeting in draft only who takes part in it and founders may know. */
	static boolean mayKnowOf(Actor actor, MeetingId meeting, MeetingStage stage) {
		return stage != MeetingStage.DRAFT || actor.isFounder() || actor.takesPartIn(meeting);
	}

	/**
	 * Who takes part in the meeting knows of its roadmaps; everybody else, of a roadmap
	 * that has an edition.
	 */
	static boolean mayKnowOfRoadmap(Actor actor, MeetingId meeting, MeetingStage stage, boolean published) {
		return mayKnowOf(actor, meeting, stage) && (published || actor.takesPartIn(meeting));
	}

	/**
	 * What is being written is read and commented by people in the meeting.
	 * @throws RuleViolation {@code actor.not-in-meeting}
	 */
	static void needsToTakePart(Actor actor, MeetingId meeting) {
		actor.needsToTakePartIn(meeting);
	}

	/**
	 * Headquarters opens a roadmap, leads it through consultations, presents and
	 * publishes it.
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	static void needsToLead(Actor actor, MeetingId meeting) {
		actor.needs(meeting, Role.HEADQUARTERS);
	}

	/**
	 * Headquarters writes every initiative, a head of delegation those that the office
	 * leads.
	 * @param lead the office that leads the initiative, empty where there is no such
	 * initiative
	 * @throws RuleViolation {@code actor.needs-role}, {@code actor.other-office}
	 */
	static void needsToWrite(Actor actor, MeetingId meeting, Optional<OfficeId> lead) {
		needsToActFor(actor, meeting, lead, Role.HEAD);
	}

	/**
	 * Headquarters says of every milestone that it is reached, people of an office of
	 * those that it leads to.
	 * @param lead the office that leads the initiative, empty where no edition has it
	 * @throws RuleViolation {@code actor.needs-role}, {@code actor.other-office}
	 */
	static void needsToReport(Actor actor, MeetingId meeting, Optional<OfficeId> lead) {
		needsToActFor(actor, meeting, lead, Role.DELEGATE, Role.HEAD);
	}

	/**
	 * A gate is passed, and the roadmap sent back there, by the role of that gate.
	 * @param roles that of the gate, or those of all gates where there is no such gate
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	static void needsToPass(Actor actor, MeetingId meeting, List<Role> roles) {
		actor.needs(meeting, roles.toArray(Role[]::new));
	}

	/**
	 * In an archived meeting nothing changes.
	 * @throws RuleViolation {@code meeting.archived}
	 */
	static void needsToBeActive(MeetingStage stage, LocalizedText meeting) {
		if (stage == MeetingStage.ARCHIVED) {
			throw new RuleViolation("meeting.archived", meeting);
		}
	}

	private static void needsToActFor(Actor actor, MeetingId meeting, Optional<OfficeId> lead, Role... roles) {
		if (actor.has(meeting, Role.HEADQUARTERS)) {
			return;
		}
		if (!actor.has(meeting, roles)) {
			throw Actor.needsRole(Stream.concat(Stream.of(Role.HEADQUARTERS), Stream.of(roles)).toArray(Role[]::new));
		}
		lead.ifPresent((office) -> actor.needs(meeting, office, roles));
	}

}
