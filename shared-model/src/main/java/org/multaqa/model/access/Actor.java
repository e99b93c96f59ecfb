package org.multaqa.model.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

/**
 * Who asks. A parameter of every application method, so that nothing is done and nothing
 * is shown without knowing for whom.
 *
 * @param person the person, or the name of a service acting for itself
 * @param grants what the person may be
 * @param scopes what a service account may do
 */
public record Actor(PersonId person, Set<Grant> grants, Set<String> scopes) {

	private static final String SERVICE = "service-";

	private static final Actor VISITOR = new Actor(new PersonId("visitor"), Set.of(), Set.of());

	public Actor {
		grants = Set.copyOf(grants);
		scopes = Set.copyOf(scopes);
	}

	/**
	 * A person with these grants, for tests and scripts.
	 * @param person the person's id
	 * @param grants as a token writes them
	 */
	public static Actor of(String person, String... grants) {
		return new Actor(new PersonId(person), Set.copyOf(Arrays.stream(grants).map(Grant::parse).distinct().toList()),
				Set.of());
	}

	/**
	 * Somebody who has not signed in: reads what is public and does nothing.
	 * @return an actor without grants, whose id is nobody's account
	 */
	public static Actor visitor() {
		return VISITOR;
	}

	/**
	 * A service that acts for itself: by policy, after an event, or with a token of its
	 * own.
	 * @param name the service's name
	 * @return an actor without grants
	 */
	public static Actor service(String name) {
		return new Actor(new PersonId(SERVICE + name), Set.of(), Set.of());
	}

	/**
	 * Somebody who may be the same in a meeting, and is nobody in particular.
	 * @param meeting which
	 * @return an actor with the grants for it and for all meetings, whose id is nobody's
	 * account
	 */
	public Actor standIn(MeetingId meeting) {
		return new Actor(VISITOR.person(),
				this.grants.stream()
					.filter((grant) -> grant.isFor(meeting) || !grant.isForOneMeeting())
					.collect(Collectors.toUnmodifiableSet()),
				Set.of());
	}

	/** Whether an id can be nobody's account, since it means a service or a visitor. */
	public static boolean isNoPerson(PersonId id) {
		return id.equals(VISITOR.person()) || id.value().startsWith(SERVICE);
	}

	public boolean isFounder() {
		return this.grants.contains(new Grant(Grant.EVERYWHERE, Grant.FOUNDER, null));
	}

	/**
	 * Whether the actor runs the platform: founders do, and programs with the scope
	 * {@code operations}. What waits for operators may be of any meeting, so organising
	 * one is not enough.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission operate() {
		return (isFounder() || this.scopes.contains("operations")) ? Permission.allowed()
				: Permission.notAllowed("actor.needs-role", List.of("role." + Grant.FOUNDER));
	}

	public boolean is(PersonId other) {
		return this.person.equals(other);
	}

	public boolean has(MeetingId meeting, Role... roles) {
		return this.grants.stream().anyMatch((grant) -> grant.isFor(meeting) && isOneOf(grant, roles));
	}

	/** The meetings in which the actor has a role. */
	public Set<MeetingId> meetingsAs(Role role) {
		return this.grants.stream()
			.filter((grant) -> grant.isForOneMeeting() && isOneOf(grant, role))
			.map((grant) -> new MeetingId(grant.scope()))
			.collect(Collectors.toUnmodifiableSet());
	}

	public boolean takesPartIn(MeetingId meeting) {
		return this.grants.stream().anyMatch((grant) -> grant.isFor(meeting));
	}

	/**
	 * Whether the actor has one of the roles in the delegation of this office.
	 * @param office for which office
	 * @param roles any of them
	 */
	public boolean acts(MeetingId meeting, OfficeId office, Role... roles) {
		return this.grants.stream()
			.anyMatch((grant) -> grant.isFor(meeting) && office.equals(grant.office()) && isOneOf(grant, roles));
	}

	/**
	 * The office for whom the actor speaks in a meeting.
	 * @return empty for somebody without a delegation
	 */
	public Optional<OfficeId> officeIn(MeetingId meeting) {
		return this.grants.stream()
			.filter((grant) -> grant.isFor(meeting))
			.flatMap((grant) -> Optional.ofNullable(grant.office()).stream())
			.findFirst();
	}

	/**
	 * Whether one of the roles is the actor's.
	 * @param roles any of them
	 * @return allowed, or {@code actor.needs-role}, naming who may
	 */
	public Permission may(MeetingId meeting, Role... roles) {
		return has(meeting, roles) ? Permission.allowed() : Permission.notAllowed("actor.needs-role", names(roles));
	}

	/**
	 * Whether the actor has one of the roles in the delegation of an office.
	 * @param office for which office
	 * @param called what to call the office in a refusal: its names, else its id
	 * @param roles any of them
	 * @return allowed, or {@code actor.other-office}, naming the office and who may
	 */
	public Permission may(MeetingId meeting, OfficeId office, Object called, Role... roles) {
		return acts(meeting, office, roles) ? Permission.allowed()
				: Permission.notAllowed("actor.other-office", called, names(roles));
	}

	/**
	 * The refusal that names who may.
	 * @param roles who may
	 * @return {@code actor.needs-role}
	 */
	public static RuleViolation needsRole(Role... roles) {
		return RuleViolation.notAllowed("actor.needs-role", names(roles));
	}

	private static boolean isOneOf(Grant grant, Role... roles) {
		return Arrays.stream(roles).anyMatch((role) -> ModelJson.wireName(role).equals(grant.role()));
	}

	private static List<String> names(Role... roles) {
		return Arrays.stream(roles).map((role) -> "role." + ModelJson.wireName(role)).toList();
	}

}
