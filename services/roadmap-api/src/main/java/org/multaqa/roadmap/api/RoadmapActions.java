package org.multaqa.roadmap.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What somebody may do with a roadmap now. First who may is asked, then whether the
 * meeting still changes, then whether the roadmap allows it. A role is asked for before
 * an office, so that a refusal never tells which office it is to somebody who could not
 * act for any.
 *
 * @param meeting of which meeting it is
 * @param names what offices are called, as far as it is known
 */
public record RoadmapActions(Actor actor, MeetingFacts meeting, Map<OfficeId, LocalizedText> names,
		RoadmapFacts facts) {

	public RoadmapActions {
		names = Map.copyOf(names);
	}

	/**
	 * Whether the actor may begin one: headquarters may.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived}
	 */
	public static Permission open(Actor actor, MeetingFacts meeting) {
		return actor.may(meeting.id(), Role.HEADQUARTERS).and(meeting::changes);
	}

	/**
	 * Whether the actor may know of it.
	 * @return as {@link RoadmapFacts#isShownTo}
	 */
	public boolean isShown() {
		return RoadmapFacts.isShownTo(this.actor, this.meeting, this.facts.latest() != null);
	}

	/**
	 * Whether the actor may read what is being written.
	 * @return as {@link RoadmapFacts#showsDraftingTo}, else {@code actor.not-in-meeting}
	 */
	public Permission read() {
		return RoadmapFacts.showsDraftingTo(this.actor, this.meeting) ? Permission.allowed()
				: Permission.notAllowed("actor.not-in-meeting", this.meeting.names());
	}

	/**
	 * Whether the actor may add initiatives of some office: headquarters may, and heads.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived}
	 */
	public Permission draft() {
		return writing(Optional.empty()).and(this::whileMeetingChanges);
	}

	/**
	 * Whether the actor may add an initiative: headquarters may, and the head of the
	 * office that leads it.
	 * @return as {@link #draft()}, or {@code actor.other-office}
	 */
	public Permission draft(OfficeId lead) {
		return writing(Optional.of(lead)).and(this::whileMeetingChanges);
	}

	/**
	 * Whether the actor may replace an initiative; a head cannot hand it to another
	 * office.
	 * @param lead the office that leads it from then on
	 * @return as {@link RoadmapFacts#rewriting}, or {@code actor.needs-role},
	 * {@code actor.other-office}
	 */
	public Permission revise(InitiativeId initiative, OfficeId lead) {
		return writing(this.facts.leadOf(initiative)).and(() -> writing(Optional.of(lead)))
			.and(this::whileMeetingChanges)
			.and(() -> this.facts.rewriting(initiative));
	}

	public Permission remove(InitiativeId initiative) {
		return writing(this.facts.leadOf(initiative)).and(this::whileMeetingChanges)
			.and(() -> this.facts.rewriting(initiative));
	}

	/**
	 * Whether the actor may change what it, its areas and its gates are called:
	 * headquarters may, at any stage.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived}
	 */
	public Permission reword() {
		return byHeadquarters(Permission::allowed);
	}

	public Permission consult() {
		return byHeadquarters(this.facts::consultation);
	}

	public Permission moveEnd() {
		return byHeadquarters(this.facts::movingEnd);
	}

	public Permission closeConsultation() {
		return byHeadquarters(this.facts::closing);
	}

	/**
	 * Whether the actor may comment: whoever takes part in the meeting may.
	 * @param said whether this very comment was made before
	 * @return as {@link RoadmapFacts#comment}, or {@code actor.not-in-meeting}
	 */
	public Permission comment(boolean said) {
		return read().and(this::whileMeetingChanges).and(() -> this.facts.comment(said));
	}

	/**
	 * Whether the actor may answer comments: headquarters may, at any stage.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived}
	 */
	public Permission answer() {
		return byHeadquarters(Permission::allowed);
	}

	/**
	 * Whether the actor may answer a comment.
	 * @param comment its id
	 * @param made whether there is such a comment
	 * @return as {@link #answer()}, or {@code comment.unknown}
	 */
	public Permission answer(String comment, boolean made) {
		return answer().and(() -> made ? Permission.allowed() : Permission.unknown("comment.unknown", comment));
	}

	public Permission present() {
		return byHeadquarters(() -> this.facts.presentation(this.meeting.neededLanguages()));
	}

	/**
	 * Whether the actor may pass a gate: whoever has its role in the meeting may.
	 * @param gate its short name
	 * @param read whether what the actor has read is the present content
	 * @return as {@link RoadmapFacts#approval}, or {@code actor.needs-role}
	 */
	public Permission approve(String gate, boolean read) {
		return at(gate).and(this::whileMeetingChanges).and(() -> this.facts.approval(gate, read, this.actor.person()));
	}

	/**
	 * Whether the actor may send it back from a gate: whoever has its role in the meeting
	 * may.
	 * @param gate its short name
	 * @param sent whether it was sent back there with the same words
	 * @return as {@link RoadmapFacts#sendingBack}, or {@code actor.needs-role}
	 */
	public Permission sendBack(String gate, boolean sent) {
		return at(gate).and(this::whileMeetingChanges).and(() -> this.facts.sendingBack(gate, sent));
	}

	public Permission publish() {
		return byHeadquarters(this.facts::publication);
	}

	/**
	 * Whether the actor may say that a milestone is reached: headquarters may, and people
	 * of the office that leads the initiative in the latest edition.
	 * @return as {@link RoadmapFacts#reaching}, or {@code actor.needs-role},
	 * {@code actor.other-office}
	 */
	public Permission reach(InitiativeId initiative, MilestoneId milestone) {
		return byHeadquartersOr(this.facts.publishedLeadOf(initiative), Role.DELEGATE, Role.HEAD)
			.and(this::whileMeetingChanges)
			.and(() -> this.facts.reaching(initiative, milestone));
	}

	private Permission byHeadquarters(Supplier<Permission> state) {
		return this.actor.may(this.meeting.id(), Role.HEADQUARTERS).and(this::whileMeetingChanges).and(state);
	}

	private Permission writing(Optional<OfficeId> lead) {
		return byHeadquartersOr(lead, Role.HEAD);
	}

	/** The office is empty where there is no such initiative: then any will do. */
	private Permission byHeadquartersOr(Optional<OfficeId> lead, Role... roles) {
		if (this.actor.has(this.meeting.id(), Role.HEADQUARTERS)) {
			return Permission.allowed();
		}
		var all = Stream.concat(Stream.of(Role.HEADQUARTERS), Stream.of(roles)).toArray(Role[]::new);
		return this.actor.may(this.meeting.id(), all)
			.and(() -> lead.map((office) -> this.actor.may(this.meeting.id(), office, nameOf(office), roles))
				.orElseGet(Permission::allowed));
	}

	/**
	 * Where there is no such gate, that is told only to those who pass one.
	 */
	private Permission at(String gate) {
		var roles = this.facts.gate(gate).map(Stream::of).orElseGet(() -> this.facts.gates().stream()).map(Gate::role);
		return this.actor.may(this.meeting.id(), roles.distinct().toArray(Role[]::new));
	}

	private Permission whileMeetingChanges() {
		return this.meeting.changes();
	}

	private Object nameOf(OfficeId office) {
		@Nullable LocalizedText known = this.names.get(office);
		return (known != null) ? known : office.value();
	}

}
