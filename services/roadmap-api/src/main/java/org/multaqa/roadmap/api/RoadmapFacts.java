package org.multaqa.roadmap.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What the rules must know of a roadmap: who may read it, and when its state allows what;
 * who may do what is for {@link RoadmapActions}.
 *
 * @param stage where it stands
 * @param consultedUntil when a consultation ends, or absent; one that is over is named
 * until another begins or it is closed
 * @param plan what it, its areas and its gates are called, and who approves, in order
 * @param passed the gates passed for the present content, and by whom
 * @param content what is being written, in the order of the ids
 * @param latest the latest edition, or absent
 */
public record RoadmapFacts(MeetingId meeting, RoadmapStage stage, @Nullable Instant consultedUntil, PlanTexts plan,
		Map<String, PersonId> passed, List<Initiative> content, @Nullable Edition latest) {

	/**
	 * How far ahead a consultation may end, in days: half a year. Beyond that a year is
	 * mistyped.
	 */
	public static final int LONGEST_CONSULTATION = 180;

	public RoadmapFacts {
		passed = Map.copyOf(passed);
		content = content.stream().sorted(Comparator.comparing((line) -> line.id().value())).toList();
	}

	/**
	 * The same roadmap as the clock has it: a consultation is closed from its end on,
	 * whether or not anybody looks.
	 */
	public RoadmapFacts at(Instant now) {
		return isOver(now) ? new RoadmapFacts(this.meeting, RoadmapStage.DRAFTING, this.consultedUntil, this.plan,
				this.passed, this.content, this.latest) : this;
	}

	private boolean isOver(Instant now) {
		return this.stage == RoadmapStage.CONSULTATION && this.consultedUntil != null
				&& !now.isBefore(this.consultedUntil);
	}

	/**
	 * Whether somebody may know of it: whoever takes part in the meeting, and once an
	 * edition is published everybody who may know of the meeting.
	 * @param published whether there is an edition of it
	 * @return false for what does not exist as far as the actor is concerned
	 */
	public static boolean isShownTo(Actor actor, MeetingFacts in, boolean published) {
		return in.isShownTo(actor) && (published || showsDraftingTo(actor, in));
	}

	/**
	 * Whether somebody may read what is still being written, and what was said of it.
	 * @return true for those who take part in the meeting; others read editions
	 */
	public static boolean showsDraftingTo(Actor actor, MeetingFacts in) {
		return actor.takesPartIn(in.id());
	}

	/**
	 * Whether an initiative may be written anew or taken out, at any stage.
	 * @return allowed, or {@code initiative.unknown}
	 */
	public Permission rewriting(InitiativeId initiative) {
		return leadOf(initiative).isPresent() ? Permission.allowed() : unknown(initiative);
	}

	/**
	 * Whether everybody in the meeting may comment from now on.
	 * @return allowed, already so, or {@code roadmap.before-the-gates}
	 */
	public Permission consultation() {
		return switch (this.stage) {
			case DRAFTING, PUBLISHED -> Permission.allowed();
			case CONSULTATION -> Permission.alreadySo();
			case PRESENTED, APPROVED -> Permission.refused("roadmap.before-the-gates");
		};
	}

	/**
	 * Whether the end of the consultation may be put off, or brought forward.
	 * @return allowed, or as {@link #comment}
	 */
	public Permission movingEnd() {
		return whileConsulting();
	}

	/**
	 * Whether the comments may be closed.
	 * @return allowed, or already so where no consultation is open
	 */
	public Permission closing() {
		return (this.stage == RoadmapStage.CONSULTATION) ? Permission.allowed() : Permission.alreadySo();
	}

	/**
	 * Whether something may be said of it.
	 * @param said whether this very comment was made before
	 * @return allowed, already so, or {@code consultation.not-open},
	 * {@code consultation.over} if it was closed by the clock
	 */
	public Permission comment(boolean said) {
		return said ? Permission.alreadySo() : whileConsulting();
	}

	private Permission whileConsulting() {
		if (this.stage == RoadmapStage.CONSULTATION) {
			return Permission.allowed();
		}
		boolean over = this.stage == RoadmapStage.DRAFTING && this.consultedUntil != null;
		return Permission.refused(over ? "consultation.over" : "consultation.not-open");
	}

	/**
	 * Whether the present content may be put before the gates.
	 * @param languages those in which every text must be current
	 * @return allowed, already so, or {@code consultation.open}, {@code roadmap.empty},
	 * {@code edition.same-content} naming that edition, and as {@link CurrentTexts#of}
	 */
	public Permission presentation(List<String> languages) {
		return switch (this.stage) {
			case PRESENTED, APPROVED -> Permission.alreadySo();
			case CONSULTATION -> Permission.refused("consultation.open");
			case DRAFTING, PUBLISHED -> this.content.isEmpty() ? Permission.refused("roadmap.empty")
					: otherContent().and(() -> CurrentTexts.of(this.plan, this.content, languages));
		};
	}

	/**
	 * Whether a gate may be passed.
	 * @param gate its short name
	 * @param read whether what was read is the present content
	 * @return allowed, already so, or {@code roadmap.unknown-gate},
	 * {@code approval.content-changed}, {@code roadmap.not-presented},
	 * {@code approval.not-your-turn} naming the gate whose turn it is
	 */
	public Permission approval(String gate, boolean read) {
		return known(gate).and(() -> read ? Permission.allowed() : Permission.refused("approval.content-changed"))
			.and(() -> this.passed.containsKey(gate) ? Permission.alreadySo() : turn(gate));
	}

	/**
	 * Whether somebody may pass a gate; nobody passes two.
	 * @param gate its short name
	 * @param read whether what was read is the present content
	 * @return as {@link #approval(String, boolean)}, or {@code approval.one-gate-each}
	 */
	public Permission approval(String gate, boolean read, PersonId by) {
		var turn = approval(gate, read);
		return (turn.isAllowed() && this.passed.containsValue(by)) ? Permission.refused("approval.one-gate-each")
				: turn;
	}

	/**
	 * Whether it may be sent back from a gate: from the one whose turn it is, or one that
	 * was passed.
	 * @param gate its short name
	 * @param sent whether it was sent back there with the same words
	 * @return allowed, already so, or {@code roadmap.unknown-gate},
	 * {@code roadmap.not-presented}, {@code approval.not-your-turn} naming the gate whose
	 * turn it is
	 */
	public Permission sendingBack(String gate, boolean sent) {
		return known(gate).and(() -> {
			if (sent) {
				return Permission.alreadySo();
			}
			boolean before = this.stage == RoadmapStage.PRESENTED || this.stage == RoadmapStage.APPROVED;
			return (before && this.passed.containsKey(gate)) ? Permission.allowed() : turn(gate);
		});
	}

	/**
	 * Whether the present content may be published.
	 * @return allowed, or {@code edition.same-content} naming that edition,
	 * {@code approval.missing} naming the gates
	 */
	public Permission publication() {
		return otherContent().and(() -> (this.stage == RoadmapStage.APPROVED) ? Permission.allowed()
				: Permission.refused("approval.missing", missing().map(Gate::names).toList()));
	}

	/**
	 * Whether a milestone may be said to be reached; saying it again corrects the day.
	 * @return allowed, or {@code roadmap.not-published}, {@code initiative.unknown},
	 * {@code milestone.unknown}
	 */
	public Permission reaching(InitiativeId initiative, MilestoneId milestone) {
		if (this.latest == null) {
			return Permission.refused("roadmap.not-published");
		}
		@Nullable Line line = this.latest.lines().get(initiative);
		if (line == null) {
			return unknown(initiative);
		}
		return line.milestones().contains(milestone) ? Permission.allowed()
				: Permission.unknown("milestone.unknown", milestone.value());
	}

	/**
	 * Whether it is the turn of a gate.
	 * @param gate its short name
	 * @return true for the first gate that is not passed, while the content is presented
	 */
	public boolean isTurnOf(String gate) {
		return this.stage == RoadmapStage.PRESENTED
				&& missing().findFirst().filter((next) -> next.key().equals(gate)).isPresent();
	}

	/** Who approves, in order. */
	List<Gate> gates() {
		return this.plan.gates();
	}

	Optional<Gate> gate(String key) {
		return gates().stream().filter((gate) -> gate.key().equals(key)).findFirst();
	}

	Optional<OfficeId> leadOf(InitiativeId initiative) {
		return this.content.stream().filter((line) -> line.id().equals(initiative)).map(Initiative::lead).findFirst();
	}

	/** The office that answers for what the latest edition says. */
	Optional<OfficeId> publishedLeadOf(InitiativeId initiative) {
		return Optional.ofNullable(this.latest).map((edition) -> edition.lines().get(initiative)).map(Line::lead);
	}

	private Permission known(String gate) {
		return gate(gate).isPresent() ? Permission.allowed() : Permission.unknown("roadmap.unknown-gate", gate);
	}

	private Permission turn(String gate) {
		if (this.stage != RoadmapStage.PRESENTED) {
			return Permission.refused("roadmap.not-presented");
		}
		LocalizedText next = missing().map(Gate::names).findFirst().orElseThrow();
		return isTurnOf(gate) ? Permission.allowed() : Permission.refused("approval.not-your-turn", next);
	}

	private Stream<Gate> missing() {
		return gates().stream().filter((gate) -> !this.passed.containsKey(gate.key()));
	}

	private Permission otherContent() {
		return (this.latest != null && this.latest.present())
				? Permission.refused("edition.same-content", this.latest.number()) : Permission.allowed();
	}

	private static Permission unknown(InitiativeId initiative) {
		return Permission.unknown("initiative.unknown", initiative.value());
	}

	/**
	 * An edition.
	 *
	 * @param present whether it says what is being written now, in the same names
	 * @param lines its initiatives
	 */
	public record Edition(String number, boolean present, Map<InitiativeId, Line> lines) {

		public Edition {
			lines = Map.copyOf(lines);
		}

	}

	/**
	 * A published initiative.
	 *
	 * @param lead the office that answers for it
	 * @param milestones its steps
	 */
	public record Line(OfficeId lead, Set<MilestoneId> milestones) {

		public Line {
			milestones = Set.copyOf(milestones);
		}

	}

}
