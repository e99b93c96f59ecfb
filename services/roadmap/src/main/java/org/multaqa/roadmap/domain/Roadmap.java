package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.roadmap.domain.Stage.Approved;
import org.multaqa.roadmap.domain.Stage.Consultation;
import org.multaqa.roadmap.domain.Stage.Drafting;
import org.multaqa.roadmap.domain.Stage.Presented;
import org.multaqa.roadmap.domain.Stage.Published;

/**
 * What the offices will do together in a year, made from what they agreed on.
 * <p>
 * Headquarters opens it and, with the heads of leading offices, drafts initiatives; each
 * has at least one agreed recommendation as its source. In consultations everybody in the
 * meeting comments. Then the exact content is put before the gates: approvals are given
 * in order, each by another person, for the hash of what was read. Any edit from then on
 * voids them and takes the roadmap back to drafting; an approver may also send it back,
 * with a reason. When all gates are passed for the present content, headquarters
 * publishes it as an edition that never changes, and the next round may begin. Milestones
 * are reached on published content only.
 *
 * @param id its name
 * @param meeting whose
 * @param frame what was settled when it was opened
 * @param content what stands in it now
 * @param stage where it stands
 * @param approvals gates passed for the present content, in order
 * @param returned why it was sent back, until it is presented again
 * @param comments what was said in consultations, the earliest first
 * @param editions what was published, the first one first
 * @param reached milestones reached
 */
public record Roadmap(RoadmapId id, MeetingId meeting, RoadmapPlan frame, Content content, Stage stage,
		Approvals approvals, @Nullable Returned returned, List<Comment> comments, List<Edition> editions,
		List<Reached> reached) {

	/** Longest comment and longest reason of a return, in UTF-16 units. */
	public static final int LONGEST_WORDS = 2_000;

	/** How many comments a roadmap takes; about as many as a document can hold well. */
	public static final int MOST_COMMENTS = 2_000;

	public Roadmap {
		comments = List.copyOf(comments);
		editions = List.copyOf(editions);
		reached = List.copyOf(reached);
	}

	/**
	 * Begins the roadmap of a year.
	 * @param id its name
	 * @param meeting whose
	 * @param frame what is settled from the start
	 * @param hasher takes hashes
	 * @return in drafting, without initiatives
	 * @throws RuleViolation as {@link RoadmapPlan#checked}
	 */
	public static Decision<Roadmap> open(RoadmapId id, MeetingId meeting, RoadmapPlan frame, ContentHasher hasher) {
		frame.checked();
		return Decision.of(
				new Roadmap(id, meeting, frame, Content.empty(hasher), new Drafting(), Approvals.NONE, null, List.of(),
						List.of(), List.of()),
				new RoadmapOpened(id, meeting, frame.year(), frame.title(), frame.impactAreas(), frame.gates()));
	}

	/**
	 * Adds an initiative; in drafting again if it was before the gates.
	 * @throws RuleViolation {@code initiative.taken}, {@code initiative.too-many},
	 * {@code roadmap.too-long}, and as {@link InitiativeProposal#needsToFit} and
	 * {@link InitiativeBasis#needsToHold}
	 */
	public Decision<Roadmap> draft(InitiativeProposal proposal, InitiativeBasis basis, ContentHasher hasher,
			PersonId by) {
		var initiative = proposal.initiative();
		if (this.content.find(initiative.id()).isPresent()) {
			throw new RuleViolation("initiative.taken", initiative.id().value());
		}
		return edited(accepted(proposal, basis, hasher), new InitiativeDrafted(this.id, initiative, by));
	}

	/**
	 * Replaces an initiative, in drafting again if it was before the gates; the same
	 * again changes nothing.
	 * @throws RuleViolation {@code initiative.unknown}, {@code roadmap.too-long}, and as
	 * {@link InitiativeProposal#needsToFit} and {@link InitiativeBasis#needsToHold}
	 */
	public Decision<Roadmap> revise(InitiativeProposal proposal, InitiativeBasis basis, ContentHasher hasher,
			PersonId by) {
		var initiative = proposal.initiative();
		if (initiative(initiative.id()).equals(initiative)) {
			return Decision.unchanged(this);
		}
		return edited(accepted(proposal, basis, hasher), new InitiativeRevised(this.id, initiative, by));
	}

	/**
	 * Takes an initiative out.
	 * @param initiative which
	 * @param hasher takes hashes
	 * @param by who
	 * @return without it; in drafting again if it was before the gates
	 * @throws RuleViolation {@code initiative.unknown}
	 */
	public Decision<Roadmap> remove(InitiativeId initiative, ContentHasher hasher, PersonId by) {
		initiative(initiative);
		return edited(this.content.without(initiative, hasher), new InitiativeRemoved(this.id, initiative, by));
	}

	/**
	 * Lets everybody in the meeting comment from now on.
	 * @param by who opens the consultation
	 * @param now when
	 * @return in consultation
	 * @throws RuleViolation {@code roadmap.before-the-gates}
	 */
	public Decision<Roadmap> consult(PersonId by, Instant now) {
		return switch (this.stage) {
			case Drafting _, Published _ ->
				Decision.of(with(new Consultation(now)), new ConsultationOpened(this.id, by));
			case Consultation _ -> Decision.unchanged(this);
			case Presented _, Approved _ -> throw new RuleViolation("roadmap.before-the-gates");
		};
	}

	/**
	 * No more comments; where no consultation is open nothing changes.
	 * @param by who closes it
	 * @return in drafting
	 */
	public Decision<Roadmap> closeConsultation(PersonId by) {
		return switch (this.stage) {
			case Consultation _ -> Decision.of(with(new Drafting()), new ConsultationClosed(this.id, by));
			case Drafting _, Presented _, Approved _, Published _ -> Decision.unchanged(this);
		};
	}

	/**
	 * Takes a comment; one that is there already, by its id, changes nothing.
	 * @param comment what was said
	 * @return with it
	 * @throws RuleViolation {@code consultation.not-open}, {@code initiative.unknown},
	 * {@code comment.empty}, {@code comment.too-many}, {@code text.too-long}
	 */
	public Decision<Roadmap> comment(Comment comment) {
		if (this.comments.stream().anyMatch((known) -> known.id().equals(comment.id()))) {
			return Decision.unchanged(this);
		}
		if (!(this.stage instanceof Consultation)) {
			throw new RuleViolation("consultation.not-open");
		}
		if (comment.initiative() != null) {
			initiative(comment.initiative());
		}
		if (comment.words().isBlank()) {
			throw RuleViolation.badInput("comment.empty");
		}
		Texts.atMost(LONGEST_WORDS, comment.words());
		if (this.comments.size() >= MOST_COMMENTS) {
			throw new RuleViolation("comment.too-many", MOST_COMMENTS);
		}
		return Decision.of(withComments(and(this.comments, comment)), new CommentMade(this.id, comment.id(),
				comment.initiative(), comment.language(), comment.words(), comment.by(), comment.office()));
	}

	/**
	 * Puts the exact content before the gates.
	 * @param by who
	 * @param now when
	 * @return presented
	 * @throws RuleViolation {@code roadmap.empty}, {@code consultation.open},
	 * {@code edition.same-content}
	 */
	public Decision<Roadmap> present(PersonId by, Instant now) {
		return switch (this.stage) {
			case Presented _, Approved _ -> Decision.unchanged(this);
			case Consultation _ -> throw new RuleViolation("consultation.open");
			case Drafting _, Published _ when this.content.initiatives().isEmpty() ->
				throw new RuleViolation("roadmap.empty");
			case Drafting _, Published _ when isLatestEdition() -> throw sameContent();
			case Drafting _, Published _ -> Decision.of(with(new Presented(now), this.approvals, null),
					new RoadmapPresented(this.id, this.content.hash(), by));
		};
	}

	/**
	 * Passes a gate, for the exact content that the approver has read.
	 * @param gate which
	 * @param contentHash hash of what was read
	 * @param by who
	 * @param now when
	 * @return passed; approved when it was the last gate
	 * @throws RuleViolation {@code roadmap.unknown-gate},
	 * {@code approval.content-changed}, {@code roadmap.not-presented},
	 * {@code approval.not-your-turn}, {@code approval.one-gate-each}
	 */
	public Decision<Roadmap> approve(String gate, String contentHash, PersonId by, Instant now) {
		this.frame.gate(gate);
		if (!contentHash.equals(this.content.hash())) {
			throw new RuleViolation("approval.content-changed");
		}
		if (this.approvals.has(gate)) {
			return Decision.unchanged(this);
		}
		if (!(this.stage instanceof Presented)) {
			throw new RuleViolation("roadmap.not-presented");
		}
		var passed = this.approvals.with(new Approval(gate, contentHash, by, now), this.frame.gates());
		var next = passed.missing(this.frame.gates()).isEmpty() ? new Approved(now) : this.stage;
		return Decision.of(with(next, passed, null), new GateApproved(this.id, gate, contentHash, by));
	}

	/**
	 * Sends the roadmap back to drafting. Gates passed before this one stay passed as
	 * long as nobody edits the content; the first edit voids them.
	 * @param gate at which gate: the one whose turn it is, or one that was passed
	 * @param reason why
	 * @param by who
	 * @param now when
	 * @return in drafting
	 * @throws RuleViolation {@code roadmap.unknown-gate}, {@code roadmap.not-presented},
	 * {@code approval.not-your-turn}, {@code text.too-long}
	 */
	public Decision<Roadmap> sendBack(String gate, LocalizedText reason, PersonId by, Instant now) {
		this.frame.gate(gate);
		Texts.atMost(LONGEST_WORDS, reason);
		if (this.stage instanceof Drafting && this.returned != null && this.returned.gate().equals(gate)
				&& this.returned.reason().equals(reason)) {
			return Decision.unchanged(this);
		}
		if (!(this.stage instanceof Presented) && !(this.stage instanceof Approved)) {
			throw new RuleViolation("roadmap.not-presented");
		}
		var kept = this.approvals.before(gate, this.frame.gates());
		var next = with(new Drafting(), kept, new Returned(gate, this.content.hash(), reason, by, now));
		return new Decision<>(next, and(List.of(new RoadmapReturned(this.id, gate, reason, by)), voided(kept)));
	}

	/**
	 * Publishes the present content as the next edition.
	 * @param by who
	 * @param now when
	 * @return published
	 * @throws RuleViolation {@code approval.missing} naming the gates,
	 * {@code edition.same-content}
	 */
	public Decision<Roadmap> publish(PersonId by, Instant now) {
		if (isLatestEdition()) {
			throw sameContent();
		}
		if (!(this.stage instanceof Approved)) {
			throw new RuleViolation("approval.missing", this.approvals.missing(this.frame.gates()));
		}
		String number = Edition.number(this.editions.size());
		var edition = new Edition(number, this.content.hash(), this.content.initiatives(), this.approvals.passed(), by,
				now);
		var next = new Roadmap(this.id, this.meeting, this.frame, this.content, new Published(now, number),
				this.approvals, null, this.comments, and(this.editions, edition), this.reached);
		return Decision.of(next,
				new EditionPublished(this.id, number, this.content.hash(), this.content.initiatives(), by));
	}

	/**
	 * Says that a milestone of the latest edition is reached; another day corrects the
	 * former one.
	 * @param initiative of which initiative
	 * @param milestone which
	 * @param on on which day
	 * @param today what day it is where the meeting is
	 * @param by who says so
	 * @param now when
	 * @return reached
	 * @throws RuleViolation {@code roadmap.not-published}, {@code initiative.unknown},
	 * {@code milestone.unknown}, {@code milestone.in-future}
	 */
	public Decision<Roadmap> reach(InitiativeId initiative, MilestoneId milestone, LocalDate on, LocalDate today,
			PersonId by, Instant now) {
		if (published(initiative).milestones().stream().noneMatch((known) -> known.id().equals(milestone))) {
			throw RuleViolation.unknown("milestone.unknown", milestone.value());
		}
		if (on.isAfter(today)) {
			throw RuleViolation.badInput("milestone.in-future", on.toString());
		}
		if (this.reached.stream().anyMatch((known) -> known.concerns(initiative, milestone) && known.on().equals(on))) {
			return Decision.unchanged(this);
		}
		var others = this.reached.stream().filter((known) -> !known.concerns(initiative, milestone)).toList();
		var next = new Roadmap(this.id, this.meeting, this.frame, this.content, this.stage, this.approvals,
				this.returned, this.comments, this.editions,
				and(others, new Reached(initiative, milestone, on, by, now)));
		return Decision.of(next, new MilestoneReached(this.id, initiative, milestone, on, by));
	}

	/**
	 * An initiative as it stands now.
	 * @param initiative which
	 * @return it
	 * @throws RuleViolation {@code initiative.unknown}
	 */
	public Initiative initiative(InitiativeId initiative) {
		return this.content.find(initiative).orElseThrow(() -> unknown(initiative));
	}

	/**
	 * An initiative as the latest edition has it.
	 * @param initiative which
	 * @return it
	 * @throws RuleViolation {@code roadmap.not-published}, {@code initiative.unknown}
	 */
	public Initiative published(InitiativeId initiative) {
		if (this.editions.isEmpty()) {
			throw new RuleViolation("roadmap.not-published");
		}
		return this.editions.getLast()
			.initiatives()
			.stream()
			.filter((known) -> known.id().equals(initiative))
			.findFirst()
			.orElseThrow(() -> unknown(initiative));
	}

	/** The content with what is proposed, which belongs here and has its basis. */
	private Content accepted(InitiativeProposal proposal, InitiativeBasis basis, ContentHasher hasher) {
		proposal.needsToFit(this.frame);
		basis.needsToHold(proposal.initiative());
		return this.content.with(proposal.initiative(), hasher);
	}

	private Decision<Roadmap> edited(Content next, DomainEvent edit) {
		var stageNow = (this.stage instanceof Consultation) ? this.stage : new Drafting();
		var roadmap = new Roadmap(this.id, this.meeting, this.frame, next, stageNow, Approvals.NONE, this.returned,
				this.comments, this.editions, this.reached);
		return new Decision<>(roadmap, and(List.of(edit), voided(Approvals.NONE)));
	}

	/** Tells which approvals count no more, if any do not. */
	private List<DomainEvent> voided(Approvals kept) {
		var gates = this.approvals.beyond(kept);
		return gates.isEmpty() ? List.of() : List.of(new ApprovalsVoided(this.id, gates, this.content.hash()));
	}

	private boolean isLatestEdition() {
		return !this.editions.isEmpty() && this.editions.getLast().contentHash().equals(this.content.hash());
	}

	private RuleViolation sameContent() {
		return new RuleViolation("edition.same-content", this.editions.getLast().number());
	}

	private static RuleViolation unknown(InitiativeId initiative) {
		return RuleViolation.unknown("initiative.unknown", initiative.value());
	}

	private Roadmap with(Stage next) {
		return with(next, this.approvals, this.returned);
	}

	private Roadmap with(Stage next, Approvals passed, @Nullable Returned why) {
		return new Roadmap(this.id, this.meeting, this.frame, this.content, next, passed, why, this.comments,
				this.editions, this.reached);
	}

	private Roadmap withComments(List<Comment> all) {
		return new Roadmap(this.id, this.meeting, this.frame, this.content, this.stage, this.approvals, this.returned,
				all, this.editions, this.reached);
	}

	private static <T> List<T> and(List<? extends T> some, T one) {
		return Stream.concat(some.stream(), Stream.of(one)).toList();
	}

	private static <T> List<T> and(List<T> some, List<T> others) {
		var all = new ArrayList<>(some);
		all.addAll(others);
		return all;
	}

}
