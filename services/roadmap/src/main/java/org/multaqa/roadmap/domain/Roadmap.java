package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationEndMoved;
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
import org.multaqa.model.text.Written;
import org.multaqa.roadmap.api.RoadmapFacts;
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
 * meeting comments, until somebody closes them or their end has come. Then the exact
 * content is put before the gates: approvals are given in order, each by another person,
 * for the hash of what was read. Any edit from then on voids them and takes the roadmap
 * back to drafting; an approver may also send it back, with a reason. When all gates are
 * passed for the present content, headquarters publishes it as an edition that never
 * changes, and the next round may begin. Milestones are reached on published content
 * only.
 * <p>
 * It keeps what its decisions need. What was said in consultations and what editions say
 * only grows, and decides nothing: it lies beside the roadmap in documents of their own,
 * found by the hashes that are kept here.
 *
 * @param plan what was settled when it was opened
 * @param content what stands in it now
 * @param stage where it stands
 * @param approvals gates passed for the present content, in order
 * @param returned why it was sent back, until it is presented again
 * @param comments which comments were made
 * @param publications which editions there are
 * @param progress what the latest edition commits offices to, and what was reached
 */
public record Roadmap(RoadmapId id, MeetingId meeting, RoadmapPlan plan, Content content, Stage stage,
		Approvals approvals, @Nullable Returned returned, Comments comments, Publications publications,
		Progress progress) {

	/**
	 * Begins the roadmap of a year, in drafting, without initiatives.
	 * @throws RuleViolation as {@link RoadmapPlan#checked}
	 */
	public static Decision<Roadmap> open(RoadmapId id, MeetingId meeting, RoadmapPlan plan, ContentHasher hasher) {
		plan.checked();
		return Decision.of(
				new Roadmap(id, meeting, plan, Content.empty(hasher), new Drafting(), Approvals.NONE, null,
						Comments.NONE, Publications.NONE, Progress.NONE),
				new RoadmapOpened(id, meeting, plan.year(), plan.title(), plan.impactAreas(), plan.gates()));
	}

	/**
	 * Adds an initiative; in drafting again if it was before the gates.
	 * @throws RuleViolation {@code initiative.taken}, and as
	 * {@link InitiativeProposal#into}
	 */
	public Decision<Roadmap> draft(InitiativeProposal proposal, InitiativeBasis basis, ContentHasher hasher,
			PersonId by) {
		var initiative = proposal.initiative();
		if (this.content.find(initiative.id()).isPresent()) {
			throw new RuleViolation("initiative.taken", initiative.id().value());
		}
		return edited(proposal.into(this.content, this.plan, basis, hasher),
				new InitiativeDrafted(this.id, initiative, by));
	}

	/**
	 * Replaces an initiative, in drafting again if it was before the gates; the same
	 * again changes nothing.
	 * @throws RuleViolation {@code initiative.unknown}, and as
	 * {@link InitiativeProposal#into}
	 */
	public Decision<Roadmap> revise(InitiativeProposal proposal, InitiativeBasis basis, ContentHasher hasher,
			PersonId by) {
		var initiative = proposal.initiative();
		return Decision.when(facts().rewriting(initiative.id()), this,
				() -> this.content.initiatives().contains(initiative) ? Decision.unchanged(this)
						: edited(proposal.into(this.content, this.plan, basis, hasher),
								new InitiativeRevised(this.id, initiative, by)));
	}

	/**
	 * Takes an initiative out; in drafting again if it was before the gates.
	 * @throws RuleViolation {@code initiative.unknown}
	 */
	public Decision<Roadmap> remove(InitiativeId initiative, ContentHasher hasher, PersonId by) {
		return Decision.when(facts().rewriting(initiative), this,
				() -> edited(this.content.without(initiative, hasher), new InitiativeRemoved(this.id, initiative, by)));
	}

	/**
	 * Lets everybody in the meeting comment from now on.
	 * @param until from when on nobody may any more, or absent
	 * @throws RuleViolation {@code roadmap.before-the-gates},
	 * {@code consultation.end-out-of-bounds}
	 */
	public Decision<Roadmap> consult(@Nullable Instant until, PersonId by, Instant now) {
		return Decision.when(facts(now).consultation(), this, () -> Decision
			.of(with(new Consultation(now, null).until(until, now)), new ConsultationOpened(this.id, by, until)));
	}

	/**
	 * Puts the end of the consultation off, or brings it forward.
	 * @param until from when on nobody may comment any more
	 * @throws RuleViolation {@code consultation.not-open}, {@code consultation.over},
	 * {@code consultation.end-out-of-bounds}
	 */
	public Decision<Roadmap> consultUntil(Instant until, PersonId by, Instant now) {
		return Decision.when(facts(now).movingEnd(), this, () -> switch (this.stage) {
			case Consultation open when !until.equals(open.until()) ->
				Decision.of(with(open.until(until, now)), new ConsultationEndMoved(this.id, until, by));
			default -> Decision.unchanged(this);
		});
	}

	/** No more comments; where no consultation is open nothing changes. */
	public Decision<Roadmap> closeConsultation(PersonId by, Instant now) {
		return Decision.when(facts(now).closing(), this,
				() -> Decision.of(with(new Drafting()), new ConsultationClosed(this.id, by)));
	}

	/**
	 * Takes a comment; one that is there already, by its id, changes nothing.
	 * @throws RuleViolation {@code consultation.not-open}, {@code consultation.over},
	 * {@code initiative.unknown}, {@code comment.empty}, {@code comment.too-many},
	 * {@code text.too-long}
	 */
	public Decision<Roadmap> comment(Comment comment, ContentHasher hasher) {
		return Decision.when(facts(comment.at()).comment(has(comment.id())), this, () -> commented(comment, hasher));
	}

	/** Whether a comment was made. */
	public boolean has(String comment) {
		return this.comments.find(comment).isPresent();
	}

	private Decision<Roadmap> commented(Comment comment, ContentHasher hasher) {
		comment.needsToFit(this.content);
		var next = new Roadmap(this.id, this.meeting, this.plan, this.content, this.stage, this.approvals,
				this.returned, this.comments.with(new Comments.Entry(comment.id(), hasher.hash(comment))),
				this.publications, this.progress);
		return Decision.of(next, new CommentMade(this.id, comment.id(), comment.initiative(), comment.language(),
				comment.words(), comment.by(), comment.office()));
	}

	/**
	 * Puts the exact content before the gates.
	 * @throws RuleViolation {@code roadmap.empty}, {@code consultation.open},
	 * {@code edition.same-content}
	 */
	public Decision<Roadmap> present(PersonId by, Instant now) {
		return Decision.when(facts(now).presentation(), this,
				() -> Decision.of(with(new Presented(now), this.approvals, null),
						new RoadmapPresented(this.id, this.content.hash(), by)));
	}

	/**
	 * Passes a gate, for the exact content that the approver has read; approved when it
	 * was the last gate.
	 * @param contentHash hash of what was read
	 * @throws RuleViolation {@code roadmap.unknown-gate},
	 * {@code approval.content-changed}, {@code roadmap.not-presented},
	 * {@code approval.not-your-turn}, {@code approval.one-gate-each}
	 */
	public Decision<Roadmap> approve(String gate, String contentHash, PersonId by, Instant now) {
		return Decision.when(facts().approval(gate, says(contentHash), by), this, () -> {
			var passed = this.approvals.with(new Approval(gate, contentHash, by, now));
			var next = passed.hasAll(this.plan.gates()) ? new Approved(now) : this.stage;
			return Decision.of(with(next, passed, null), new GateApproved(this.id, gate, contentHash, by));
		});
	}

	/**
	 * Whether it says what somebody has read.
	 * @param contentHash hash of what was read
	 * @return true if that is the present content
	 */
	public boolean says(String contentHash) {
		return this.content.hash().equals(contentHash);
	}

	/**
	 * Sends the roadmap back to drafting. Gates passed before this one stay passed as
	 * long as nobody edits the content; the first edit voids them.
	 * @param gate the one whose turn it is, or one that was passed
	 * @throws RuleViolation {@code roadmap.unknown-gate}, {@code roadmap.not-presented},
	 * {@code approval.not-your-turn}, {@code text.too-long}
	 */
	public Decision<Roadmap> sendBack(String gate, LocalizedText reason, PersonId by, Instant now) {
		return Decision.when(facts().sendingBack(gate, isSentBack(gate, reason)), this, () -> {
			Written.atMost(Returned.LONGEST_REASON, reason);
			var kept = this.approvals.before(gate);
			var next = with(new Drafting(), kept, new Returned(gate, this.content.hash(), reason, by, now));
			return new Decision<>(next, told(new RoadmapReturned(this.id, gate, reason, by), kept));
		});
	}

	/** Whether it was sent back and nobody has gone on with it since. */
	public boolean isSentBack(String gate, LocalizedText reason) {
		return this.stage instanceof Drafting && this.returned != null && this.returned.says(gate, reason);
	}

	/**
	 * Publishes the present content as the next edition.
	 * @throws RuleViolation {@code approval.missing} naming the gates,
	 * {@code edition.same-content}
	 */
	public Decision<Roadmap> publish(PersonId by, Instant now) {
		return Decision.when(facts().publication(), this, () -> published(by, now));
	}

	private Decision<Roadmap> published(PersonId by, Instant now) {
		String number = this.publications.nextNumber();
		var edition = new Publication(number, this.content.hash(), this.approvals.passed(), by, now);
		var next = new Roadmap(this.id, this.meeting, this.plan, this.content, new Published(now, number),
				this.approvals, null, this.comments, this.publications.with(edition), this.progress.by(this.content));
		return Decision.of(next,
				new EditionPublished(this.id, number, this.content.hash(), this.content.initiatives(), by));
	}

	/**
	 * Says that a milestone of the latest edition is reached; another day corrects the
	 * former one.
	 * @param today what day it is where the meeting is
	 * @throws RuleViolation {@code roadmap.not-published}, {@code initiative.unknown},
	 * {@code milestone.unknown}, {@code milestone.in-future}
	 */
	public Decision<Roadmap> reach(Reached milestone, LocalDate today) {
		return Decision.when(facts().reaching(milestone.initiative(), milestone.milestone()), this,
				() -> reached(milestone, today));
	}

	private Decision<Roadmap> reached(Reached milestone, LocalDate today) {
		if (milestone.on().isAfter(today)) {
			throw RuleViolation.badInput("milestone.in-future", milestone.on().toString());
		}
		if (this.progress.says(milestone)) {
			return Decision.unchanged(this);
		}
		var next = new Roadmap(this.id, this.meeting, this.plan, this.content, this.stage, this.approvals,
				this.returned, this.comments, this.publications, this.progress.with(milestone));
		return Decision.of(next, new MilestoneReached(this.id, milestone.initiative(), milestone.milestone(),
				milestone.on(), milestone.by()));
	}

	/** What the rules must know of it, at a moment. */
	public RoadmapFacts facts(Instant now) {
		return facts().at(now);
	}

	/**
	 * What the rules must know of it.
	 * @return its facts as they were told, whatever the clock says since
	 */
	public RoadmapFacts facts() {
		@Nullable Instant until = (this.stage instanceof Consultation open) ? open.until() : null;
		return new RoadmapFacts(this.meeting, this.stage.name(), until, this.plan.gates(), this.approvals.byGate(),
				this.content.leads(), this.publications.latest().map(this::edition).orElse(null));
	}

	private RoadmapFacts.Edition edition(Publication latest) {
		return new RoadmapFacts.Edition(latest.number(), says(latest.contentHash()), this.progress.lines());
	}

	private Decision<Roadmap> edited(Content next, DomainEvent edit) {
		var stageNow = (this.stage instanceof Consultation) ? this.stage : new Drafting();
		var roadmap = new Roadmap(this.id, this.meeting, this.plan, next, stageNow, Approvals.NONE, this.returned,
				this.comments, this.publications, this.progress);
		return new Decision<>(roadmap, told(edit, Approvals.NONE));
	}

	/** What happened, and after it which approvals count no more, if any do not. */
	private List<DomainEvent> told(DomainEvent first, Approvals kept) {
		var gates = this.approvals.beyond(kept);
		return gates.isEmpty() ? List.of(first)
				: List.of(first, new ApprovalsVoided(this.id, gates, this.content.hash()));
	}

	private Roadmap with(Stage next) {
		return with(next, this.approvals, this.returned);
	}

	private Roadmap with(Stage next, Approvals passed, @Nullable Returned why) {
		return new Roadmap(this.id, this.meeting, this.plan, this.content, next, passed, why, this.comments,
				this.publications, this.progress);
	}

}
