package org.multaqa.portal.projections.roadmap;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.CommentAnswered;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.portal.projections.roadmap.Roadmap.Answer;
import org.multaqa.portal.projections.roadmap.Roadmap.ApprovalState;
import org.multaqa.portal.projections.roadmap.Roadmap.Comment;
import org.multaqa.portal.projections.roadmap.Roadmap.Edition;
import org.multaqa.portal.projections.roadmap.Roadmap.Lapsed;
import org.multaqa.portal.projections.roadmap.Roadmap.Passing;
import org.multaqa.portal.projections.roadmap.Roadmap.Reached;
import org.multaqa.portal.projections.roadmap.Roadmap.Returned;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.Lists;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.portal.projections.subject.TimelineEntry.Said;
import org.multaqa.roadmap.api.RoadmapStage;

/** What an event changes in a roadmap; all else stays as it was. */
final class NextRoadmap {

	private final Roadmap before;

	private final EventEnvelope<?> envelope;

	private final Instant at;

	private PlanTexts plan;

	private @Nullable PlanTexts called;

	private RoadmapStage stage;

	private @Nullable Instant consultedUntil;

	private List<Initiative> initiatives;

	private List<Comment> comments;

	private ApprovalState approval;

	private List<Edition> editions;

	private List<Reached> reached;

	private @Nullable OfficeId office;

	private @Nullable String about;

	private @Nullable Initiative replaced;

	private @Nullable Said said;

	NextRoadmap(Roadmap before, EventEnvelope<?> envelope) {
		this.before = before;
		this.envelope = envelope;
		this.at = envelope.time();
		this.plan = before.plan();
		this.stage = before.stage();
		this.consultedUntil = before.consultedUntil();
		this.initiatives = before.initiatives();
		this.comments = before.comments();
		this.approval = before.approval();
		this.editions = before.editions();
		this.reached = before.reached();
	}

	/** Editions go on saying what they have said. */
	void reword(PlanTexts texts) {
		this.plan = texts;
		this.called = this.before.plan();
		this.editions = this.editions.stream().map((edition) -> edition.keeping(this.before.plan())).toList();
		lapse(new Lapse.Reworded());
	}

	void put(Initiative initiative) {
		this.initiatives = Lists.put(this.initiatives, initiative, (each) -> each.id().equals(initiative.id()));
		this.office = initiative.lead();
		edited(initiative.id());
	}

	void remove(InitiativeId initiative) {
		this.initiatives = Lists.without(this.initiatives, (each) -> each.id().equals(initiative));
		edited(initiative);
	}

	private void edited(InitiativeId initiative) {
		this.about = initiative.value();
		this.replaced = this.before.initiative(initiative).orElse(null);
		lapse(new Lapse.Edited(initiative));
	}

	/** Whatever was passed, was passed for content that is no more. */
	private void lapse(Lapse why) {
		if (this.stage != RoadmapStage.DRAFTING && this.stage != RoadmapStage.CONSULTATION) {
			this.stage = RoadmapStage.DRAFTING;
			var gates = this.approval.passings().stream().filter(Passing::counts).map(Passing::gate).toList();
			this.approval = new ApprovalState(null, null, voidAll(), null,
					(this.before.isBeforeTheGates() && !gates.isEmpty()) ? lapsed(why, gates) : null);
		}
	}

	void consult(@Nullable Instant until) {
		this.stage = RoadmapStage.CONSULTATION;
		this.consultedUntil = until;
	}

	void closeConsultation() {
		this.stage = RoadmapStage.DRAFTING;
		this.consultedUntil = null;
	}

	void comment(CommentMade made) {
		this.office = made.office();
		this.about = made.comment();
		say(LocalizedText.of(made.language(), made.words()));
		this.comments = Lists.put(this.comments, new Comment(made.comment(), made.initiative(), made.language(),
				made.words(), made.by(), made.office(), this.at, null), (each) -> each.id().equals(made.comment()));
	}

	void answer(CommentAnswered answered) {
		this.about = answered.comment();
		say(LocalizedText.of(answered.language(), answered.words()));
		var answer = new Answer(answered.language(), answered.words(), answered.by(), this.at);
		this.comments = Lists.replace(this.comments, (each) -> each.id().equals(answered.comment()),
				(each) -> each.with(answer));
	}

	void present(String contentHash) {
		this.stage = RoadmapStage.PRESENTED;
		this.consultedUntil = null;
		this.approval = new ApprovalState(contentHash, this.at, this.approval.passings(), null, this.approval.lapsed());
	}

	void pass(GateApproved approved) {
		this.about = approved.gate();
		this.approval = new ApprovalState(this.approval.contentHash(), this.approval.presented(), Lists.and(
				this.approval.passings(),
				new Passing(approved.gate(), approved.contentHash(), approved.by(), this.at, null, approved.passkey())),
				null, this.approval.lapsed());
		if (this.before.gates().stream().allMatch((gate) -> this.approval.isPassed(gate.key()))) {
			this.stage = RoadmapStage.APPROVED;
		}
	}

	void turnBack(RoadmapReturned returned) {
		this.about = returned.gate();
		say(returned.reason());
		this.stage = RoadmapStage.DRAFTING;
		this.approval = new ApprovalState(null, null, this.approval.passings(),
				new Returned(returned.gate(), returned.reason(), returned.by(), this.at), null);
	}

	/** What was presented is before the gates no more. */
	void voided(ApprovalsVoided voided) {
		if (this.before.isBeforeTheGates()) {
			this.stage = RoadmapStage.DRAFTING;
		}
		@Nullable Lapse why = (voided.lapse() != null) ? voided.lapse() : untold();
		this.approval = new ApprovalState(null, null,
				Lists.replace(this.approval.passings(),
						(passing) -> passing.counts() && voided.gates().contains(passing.gate()), this::voidOne),
				this.approval.returned(), isPublished(voided.contentHash()) ? null : lapsed(why, voided.gates()));
	}

	/** What is published stays approved, whatever is written after it. */
	private boolean isPublished(String contentHash) {
		return this.editions.stream().anyMatch((edition) -> edition.contentHash().equals(contentHash));
	}

	/** What the first release did not tell: it was what happened just before. */
	private @Nullable Lapse untold() {
		var cause = this.before.timeline().getLast();
		@Nullable String part = cause.about();
		if (part == null) {
			return null;
		}
		if (cause.kind().startsWith("roadmap-initiative")) {
			return new Lapse.Edited(new InitiativeId(part));
		}
		return cause.kind().equals("roadmap-returned") ? new Lapse.Returned(part) : null;
	}

	private Lapsed lapsed(@Nullable Lapse why, List<String> gates) {
		return new Lapsed(why, gates, this.envelope.actor(), this.at);
	}

	void publish(EditionPublished published) {
		this.about = published.number();
		this.approval = new ApprovalState(this.approval.contentHash(), this.approval.presented(),
				this.approval.passings(), null, null);
		this.stage = RoadmapStage.PUBLISHED;
		this.editions = Lists.and(this.editions,
				new Edition(published.number(), published.contentHash(), published.initiatives(), published.by(),
						this.at, this.approval.passings().stream().filter(Passing::counts).toList(),
						published.grounds(), published.editionHash(), published.plan(), null));
	}

	void reach(MilestoneReached reaching) {
		this.about = reaching.initiative().value();
		this.reached = Lists.put(this.reached,
				new Reached(reaching.initiative(), reaching.milestone(), reaching.on(), reaching.by(), this.at),
				(each) -> each.initiative().equals(reaching.initiative())
						&& each.milestone().equals(reaching.milestone()));
	}

	private void say(LocalizedText words) {
		this.said = new Said(null, words);
	}

	private List<Passing> voidAll() {
		return Lists.replace(this.approval.passings(), Passing::counts, this::voidOne);
	}

	private Passing voidOne(Passing passing) {
		return new Passing(passing.gate(), passing.contentHash(), passing.by(), passing.at(), this.at,
				passing.passkey());
	}

	Roadmap state() {
		return new Roadmap(this.before.id(), this.before.meeting(), this.before.year(), this.plan.title(),
				this.plan.impactAreas(), this.plan.gates(), this.plan.authentic(), this.plan.stale(), this.stage,
				this.consultedUntil, this.initiatives, this.comments, this.approval, this.editions, this.reached,
				Lists.and(this.before.timeline(),
						TimelineEntry.of(this.envelope, this.office, this.about, this.replaced, this.said)
							.calledBefore(this.called)),
				LastEvent.of(this.envelope));
	}

}
