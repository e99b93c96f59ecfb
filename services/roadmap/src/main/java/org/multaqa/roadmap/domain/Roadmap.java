package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.PlanReworded;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.roadmap.api.RoadmapFacts;
import org.multaqa.roadmap.domain.Stage.Consultation;
import org.multaqa.roadmap.domain.Stage.Drafting;
import org.multaqa.roadmap.domain.Stage.Published;

/**
 * What the offices will do together in a year, made from what they agreed on.
 * <p>
 * Headquarters opens it and, with the heads of leading offices, drafts initiatives; each
 * has at least one agreed recommendation as its source. In consultations everybody in the
 * meeting comments, until somebody closes them or their end has come. Then the exact
 * content is put before the gates: approvals are given in order, each by another person,
 * for the hash of what was read. Any edit from then on voids them and takes the roadmap
 * back to drafting, and so does a reservation that was presented and is lifted; an
 * approver may also send it back, with a reason. When all gates are passed for the
 * present content, headquarters publishes it as an edition that never changes, and the
 * next round may begin. Milestones are reached on published content only.
 * <p>
 * It keeps what its decisions need. What was said in consultations and what editions say
 * only grows, and decides nothing: it lies beside the roadmap in documents of their own,
 * found by the hashes that are kept here.
 *
 * @param plan what was settled when it was opened, and what it is called
 * @param content what stands in it now
 * @param stage where it stands
 * @param approvals gates passed for the present content, in order
 * @param returned why it was sent back, until it is presented again
 * @param comments which comments were made
 * @param publications which editions there are
 * @param progress what the latest edition commits offices to, and what was reached
 * @param presentation what the content rests on as it was presented; absent until then,
 * after every edit, and where it was presented in the first form
 */
public record Roadmap(RoadmapId id, MeetingId meeting, RoadmapPlan plan, Content content, Stage stage,
		Approvals approvals, @Nullable Returned returned, Comments comments, Publications publications,
		Progress progress, @Nullable Presentation presentation) implements GateActs, ConsultationActs {

	/**
	 * Begins the roadmap of a year, in drafting, without initiatives.
	 * @throws RuleViolation as {@link RoadmapPlan#checked}
	 */
	public static Decision<Roadmap> open(RoadmapId id, MeetingId meeting, RoadmapPlan plan, ContentHasher hasher) {
		plan.checked();
		return Decision.of(
				new Roadmap(id, meeting, plan, Content.empty(hasher), new Drafting(), Approvals.NONE, null,
						Comments.NONE, Publications.NONE, Progress.NONE, null),
				new RoadmapOpened(id, meeting, plan.year(), plan.title(), plan.impactAreas(), plan.gates(),
						plan.authentic()));
	}

	/**
	 * Says anew what it, its areas and its gates are called, in drafting again if it was
	 * before the gates; the same again changes nothing. Names that do not follow the
	 * authentic ones are stale.
	 * @param texts all names
	 * @param stillCurrent languages whose texts say what the authentic ones say, as
	 * somebody has looked, whether or not they were changed
	 * @throws RuleViolation as {@link RoadmapPlan#reworded}
	 */
	public Decision<Roadmap> reword(PlanTexts texts, List<String> stillCurrent, PersonId by) {
		var next = this.plan.reworded(texts, stillCurrent);
		return next.texts().equals(this.plan.texts()) ? Decision.unchanged(this)
				: new Decision<>(lapsed(next, this.content),
						told(new PlanReworded(this.id, next.texts(), by), Approvals.NONE, new Lapse.Reworded()));
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
		return edited(proposal.into(this.content, this.plan, basis, hasher), initiative.id(),
				new InitiativeDrafted(this.id, initiative, by));
	}

	/**
	 * Replaces an initiative, in drafting again if it was before the gates; the same
	 * again changes nothing. Texts that do not follow the authentic ones are stale.
	 * @throws RuleViolation {@code initiative.unknown}, and as
	 * {@link InitiativeProposal#into}
	 */
	public Decision<Roadmap> revise(InitiativeProposal proposal, InitiativeBasis basis, ContentHasher hasher,
			PersonId by) {
		return Decision.when(facts().rewriting(proposal.initiative().id()), this, () -> {
			var marked = proposal.after(this.content.get(proposal.initiative().id()));
			var initiative = marked.initiative();
			return this.content.initiatives().contains(initiative) ? Decision.unchanged(this)
					: edited(marked.into(this.content, this.plan, basis, hasher), initiative.id(),
							new InitiativeRevised(this.id, initiative, by));
		});
	}

	/**
	 * Takes an initiative out; in drafting again if it was before the gates.
	 * @throws RuleViolation {@code initiative.unknown}
	 */
	public Decision<Roadmap> remove(InitiativeId initiative, ContentHasher hasher, PersonId by) {
		return Decision.when(facts().rewriting(initiative), this, () -> edited(this.content.without(initiative, hasher),
				initiative, new InitiativeRemoved(this.id, initiative, by)));
	}

	/**
	 * What approvals are bound to.
	 * @return hash of the content as it was presented, or as it is being written
	 */
	public String contentHash() {
		return (this.presentation != null) ? this.presentation.hash() : this.content.hash();
	}

	/**
	 * Whether it says what somebody has read.
	 * @param contentHash hash of what was read
	 * @return true if that is the present content
	 */
	public boolean says(String contentHash) {
		return contentHash().equals(contentHash);
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
			throw RuleViolation.badInput("milestone.in-future", milestone.on());
		}
		if (this.progress.says(milestone)) {
			return Decision.unchanged(this);
		}
		var next = new Roadmap(this.id, this.meeting, this.plan, this.content, this.stage, this.approvals,
				this.returned, this.comments, this.publications, this.progress.with(milestone), this.presentation);
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
		return new RoadmapFacts(this.meeting, this.stage.name(), until, this.plan.texts(), this.approvals.byGate(),
				this.content.initiatives(), this.publications.latest().map(this::edition).orElse(null));
	}

	private RoadmapFacts.Edition edition(Publication latest) {
		boolean present = this.content.hash().equals(latest.initiatives())
				&& this.plan.texts().equals(this.publications.names(this.plan));
		return new RoadmapFacts.Edition(latest.number(), present, this.progress.lines());
	}

	private Decision<Roadmap> edited(Content next, InitiativeId initiative, DomainEvent edit) {
		var roadmap = lapsed(next);
		return new Decision<>(roadmap, told(edit, Approvals.NONE, new Lapse.Edited(initiative)));
	}

	/** With this content, for which nobody has approved anything. */
	Roadmap lapsed(Content next) {
		return lapsed(this.plan, next);
	}

	private Roadmap lapsed(RoadmapPlan named, Content next) {
		var stageNow = (this.stage instanceof Consultation) ? this.stage : new Drafting();
		return new Roadmap(this.id, this.meeting, named, next, stageNow, Approvals.NONE, this.returned, this.comments,
				this.publications, this.progress, null);
	}

	/** What happened, and after it which approvals lapse and why, if any do. */
	List<DomainEvent> told(DomainEvent first, Approvals kept, Lapse why) {
		var gates = this.approvals.beyond(kept);
		return gates.isEmpty() ? List.of(first)
				: List.of(first, new ApprovalsVoided(this.id, gates, contentHash(), why));
	}

	Roadmap with(Stage next) {
		return with(next, this.approvals, this.returned);
	}

	Roadmap with(Stage next, Approvals passed, @Nullable Returned why) {
		return new Roadmap(this.id, this.meeting, this.plan, this.content, next, passed, why, this.comments,
				this.publications, this.progress, this.presentation);
	}

	Roadmap with(Comments said) {
		return new Roadmap(this.id, this.meeting, this.plan, this.content, this.stage, this.approvals, this.returned,
				said, this.publications, this.progress, this.presentation);
	}

	/** Before the gates, with what the content rests on. */
	Roadmap presented(@Nullable Presentation grounded, Stage next) {
		return new Roadmap(this.id, this.meeting, this.plan, this.content, next, this.approvals, null, this.comments,
				this.publications, this.progress, grounded);
	}

	/** With one edition more, of what is approved. */
	Roadmap published(Publication edition) {
		return new Roadmap(this.id, this.meeting, this.plan, this.content,
				new Published(edition.at(), edition.number()), this.approvals, null, this.comments,
				this.publications.with(edition, this.plan.texts()), this.progress.by(this.content), this.presentation);
	}

}
