package org.multaqa.roadmap.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.roadmap.domain.Changes;
import org.multaqa.roadmap.domain.Comment;
import org.multaqa.roadmap.domain.ContentHasher;
import org.multaqa.roadmap.domain.Edition;
import org.multaqa.roadmap.domain.InitiativeProposal;
import org.multaqa.roadmap.domain.Roadmap;

/**
 * What people may do with roadmaps. Who may not is told who may
 * ({@code actor.needs-role}, {@code actor.other-office}, {@code actor.not-in-meeting}); a
 * roadmap that is not there is {@code roadmap.unknown}.
 */
public final class RoadmapService {

	/** Names what is being written, where an edition is compared with it. */
	static final String PRESENT = "present";

	private static final String UNKNOWN = "roadmap.unknown";

	private final Aggregates<Roadmap> roadmaps;

	private final InitiativeBases bases;

	private final ContentHasher hasher;

	private final Clock clock;

	public RoadmapService(Aggregates<Roadmap> roadmaps, InitiativeBases bases, ContentHasher hasher, Clock clock) {
		this.roadmaps = roadmaps;
		this.bases = bases;
		this.hasher = hasher;
		this.clock = clock;
	}

	/**
	 * Begins a roadmap, by headquarters.
	 * @param command how it was asked
	 * @param meeting of which meeting
	 * @param words what to begin with
	 * @return in drafting
	 * @throws RuleViolation {@code meeting.unknown}, {@code roadmap.taken}, and as
	 * {@link Roadmap#open}
	 */
	public Versioned<Roadmap> open(RequestContext context, String meeting, NewRoadmap words) {
		var known = this.bases.meeting(meeting).meeting();
		context.actor().needs(known, Role.HEADQUARTERS);
		@Nullable RoadmapId chosen = words.id();
		var id = (chosen != null) ? chosen : new RoadmapId(context.newId("x"));
		return this.roadmaps.create(id.value(), context, "roadmap.taken",
				() -> Roadmap.open(id, known, words.frame(), this.hasher));
	}

	/**
	 * The name of an initiative that is about to be drafted: as its author chose, or new.
	 * @param command how it was asked
	 * @param words the initiative
	 * @return the same name for the same command
	 */
	public static InitiativeId nameFor(RequestContext context, InitiativeRequest words) {
		@Nullable InitiativeId chosen = words.id();
		return (chosen != null) ? chosen : new InitiativeId(context.newId("i"));
	}

	/**
	 * Adds an initiative, by headquarters or the head of the office that leads it.
	 * @param command how it was asked
	 * @param id which roadmap
	 * @param name of the initiative, see {@link #nameFor}
	 * @param words the initiative
	 * @return with it
	 * @throws RuleViolation as {@link Roadmap#draft}
	 */
	public Versioned<Roadmap> draft(RequestContext context, String id, InitiativeId name, InitiativeRequest words) {
		needsToAnswerFor(context.actor(), get(id).state(), words.lead());
		var initiative = words.named(name, context.newId("m"), List.of());
		return change(context, id, (before) -> before.draft(new InitiativeProposal(initiative),
				this.bases.under(before.meeting(), initiative.sources()), this.hasher, by(context)));
	}

	/**
	 * Replaces an initiative, by headquarters or the head of the office that leads it; a
	 * head cannot hand it to another office.
	 * @param command how it was asked, with the version that was seen
	 * @param id which roadmap
	 * @param name which initiative
	 * @param words the initiative from now on
	 * @return with it
	 * @throws RuleViolation as {@link Roadmap#revise}
	 */
	public Versioned<Roadmap> revise(RequestContext context, String id, InitiativeId name, InitiativeRequest words) {
		needsToAnswerFor(context.actor(), get(id).state(), words.lead());
		String unused = context.newId("m");
		return change(context.onKnownVersion(), id, (before) -> {
			var known = before.initiative(name);
			needsToAnswerFor(context.actor(), before, known.lead());
			var initiative = words.named(name, unused, known.milestones());
			return before.revise(new InitiativeProposal(initiative),
					this.bases.under(before.meeting(), initiative.sources()), this.hasher, by(context));
		});
	}

	public Versioned<Roadmap> remove(RequestContext context, String id, InitiativeId name) {
		return change(context, id, (before) -> {
			needsToAnswerFor(context.actor(), before, before.initiative(name).lead());
			return before.remove(name, this.hasher, by(context));
		});
	}

	public Versioned<Roadmap> consult(RequestContext context, String id) {
		needsHeadquarters(context, id);
		return change(context, id, (before) -> before.consult(by(context), this.clock.instant()));
	}

	public Versioned<Roadmap> closeConsultation(RequestContext context, String id) {
		needsHeadquarters(context, id);
		return change(context, id, (before) -> before.closeConsultation(by(context)));
	}

	/**
	 * Takes a comment, by anybody in the meeting.
	 * @param command how it was asked
	 * @param id on which roadmap
	 * @param words what is said
	 * @return with it
	 * @throws RuleViolation as {@link Roadmap#comment}
	 */
	public Versioned<Roadmap> comment(RequestContext context, String id, NewComment words) {
		var meeting = get(id).state().meeting();
		context.actor().needsToTakePartIn(meeting);
		var comment = new Comment(context.newId("c"), words.initiative(), words.language(), words.words(), by(context),
				context.actor().officeIn(meeting).orElse(null), this.clock.instant());
		return change(context, id, (before) -> before.comment(comment));
	}

	public Versioned<Roadmap> present(RequestContext context, String id) {
		needsHeadquarters(context, id);
		return change(context, id, (before) -> before.present(by(context), this.clock.instant()));
	}

	/**
	 * Passes a gate, by whoever has the gate's role in the meeting.
	 * @param command how it was asked
	 * @param id of which roadmap
	 * @param gate which gate
	 * @param contentHash hash of what was read
	 * @return passed
	 * @throws RuleViolation as {@link Roadmap#approve}
	 */
	public Versioned<Roadmap> approve(RequestContext context, String id, String gate, String contentHash) {
		needsRoleOf(gate, context, id);
		return change(context, id, (before) -> before.approve(gate, contentHash, by(context), this.clock.instant()));
	}

	public Versioned<Roadmap> sendBack(RequestContext context, String id, String gate, LocalizedText reason) {
		needsRoleOf(gate, context, id);
		return change(context, id, (before) -> before.sendBack(gate, reason, by(context), this.clock.instant()));
	}

	public Versioned<Roadmap> publish(RequestContext context, String id) {
		needsHeadquarters(context, id);
		return change(context, id, (before) -> before.publish(by(context), this.clock.instant()));
	}

	/**
	 * Says that a milestone is reached, by headquarters or somebody of the leading
	 * office.
	 * @param command how it was asked
	 * @param id of which roadmap
	 * @param name of which initiative
	 * @param milestone which
	 * @param on on which day
	 * @return reached
	 * @throws RuleViolation as {@link Roadmap#reach}
	 */
	public Versioned<Roadmap> reach(RequestContext context, String id, InitiativeId name, MilestoneId milestone,
			LocalDate on) {
		return change(context, id, (before) -> {
			var lead = before.published(name).lead();
			if (!context.actor().has(before.meeting(), Role.HEADQUARTERS)) {
				context.actor().needs(before.meeting(), lead, Role.DELEGATE, Role.HEAD);
			}
			var zone = ZoneId.of(this.bases.meeting(before.meeting().value()).timeZone());
			return before.reach(name, milestone, on, LocalDate.ofInstant(this.clock.instant(), zone), by(context),
					this.clock.instant());
		});
	}

	/**
	 * Reads a roadmap with all that is still being written, as people in the meeting may.
	 * @param actor who reads
	 * @param id which
	 * @return it
	 */
	public Versioned<Roadmap> read(Actor actor, String id) {
		var found = get(id);
		actor.needsToTakePartIn(found.state().meeting());
		return found;
	}

	/**
	 * Reads the roadmaps of a meeting; outside it only those with an edition are seen.
	 * @param actor who reads
	 * @param meeting of which meeting
	 * @return in the order of their ids
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	public List<Versioned<Roadmap>> readAll(Actor actor, String meeting) {
		var known = this.bases.meeting(meeting).meeting();
		return this.roadmaps.findBy("meeting", known.value())
			.stream()
			.filter((found) -> actor.takesPartIn(known) || !found.state().editions().isEmpty())
			.toList();
	}

	/**
	 * Reads an edition, as everybody may.
	 * @param actor who reads
	 * @param id of which roadmap
	 * @param number which
	 * @return it
	 * @throws RuleViolation {@code edition.unknown}
	 */
	public Versioned<Edition> readEdition(Actor actor, String id, String number) {
		return get(id).map((roadmap) -> roadmap.editions()
			.stream()
			.filter((edition) -> edition.number().equals(number))
			.findFirst()
			.orElseThrow(() -> RuleViolation.unknown("edition.unknown", number)));
	}

	/**
	 * Compares two editions, or an edition with what is being written
	 * ({@value #PRESENT}), as people in the meeting may.
	 * @param actor who reads
	 * @param id of which roadmap
	 * @param earlier number of the earlier edition
	 * @param later number of the later edition, or {@value #PRESENT}
	 * @return what differs
	 * @throws RuleViolation {@code edition.unknown}
	 */
	public Versioned<Changes> readChanges(Actor actor, String id, String earlier, String later) {
		var before = readEdition(actor, id, earlier);
		if (later.equals(PRESENT)) {
			return read(actor, id)
				.map((roadmap) -> Changes.between(before.state().initiatives(), roadmap.content().initiatives()));
		}
		return readEdition(actor, id, later)
			.map((after) -> Changes.between(before.state().initiatives(), after.initiatives()));
	}

	private void needsHeadquarters(RequestContext context, String id) {
		context.actor().needs(get(id).state().meeting(), Role.HEADQUARTERS);
	}

	private void needsRoleOf(String gate, RequestContext context, String id) {
		var seen = get(id).state();
		context.actor().needs(seen.meeting(), seen.frame().gate(gate).role());
	}

	private static void needsToAnswerFor(Actor actor, Roadmap roadmap, OfficeId lead) {
		if (!actor.has(roadmap.meeting(), Role.HEADQUARTERS)) {
			actor.needs(roadmap.meeting(), lead, Role.HEAD);
		}
	}

	private static PersonId by(RequestContext context) {
		return context.actor().person();
	}

	private Versioned<Roadmap> get(String id) {
		return this.roadmaps.get(id, UNKNOWN);
	}

	private Versioned<Roadmap> change(RequestContext context, String id,
			Function<Roadmap, Decision<Roadmap>> question) {
		return this.roadmaps.change(id, UNKNOWN, context, question);
	}

}
