package org.multaqa.portal.projections.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Stale;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.roadmap.api.RoadmapFacts;
import org.multaqa.roadmap.api.RoadmapStage;

/**
 * A roadmap.
 *
 * @param year for which year
 * @param title what it is called
 * @param impactAreas its fields, in order
 * @param gates who approves, in order
 * @param authentic the language whose texts of title, areas and gates count, or absent
 * @param stale names that are older than the authentic ones, or absent
 * @param stage where it stands, as was told; {@link #stage(Instant)} asks the clock
 * @param consultedUntil when the consultation ends, or absent
 * @param initiatives its content now, in the order of their first drafts
 * @param comments what was said in the consultation, the first one first
 * @param approval how far the present content has come at the gates
 * @param editions what was published, the first one first
 * @param reached milestones that were reached
 * @param timeline all that happened, the first thing first
 * @param last the last event in it
 */
public record Roadmap(RoadmapId id, MeetingId meeting, int year, LocalizedText title, List<ImpactArea> impactAreas,
		List<Gate> gates, @Nullable String authentic, @Nullable List<Stale> stale, RoadmapStage stage,
		@Nullable Instant consultedUntil, List<Initiative> initiatives, List<Comment> comments, ApprovalState approval,
		List<Edition> editions, List<Reached> reached, List<TimelineEntry> timeline,
		LastEvent last) implements ReadModel {

	public Roadmap {
		impactAreas = List.copyOf(impactAreas);
		gates = List.copyOf(gates);
		initiatives = List.copyOf(initiatives);
		comments = List.copyOf(comments);
		editions = List.copyOf(editions);
		reached = List.copyOf(reached);
		timeline = List.copyOf(timeline);
	}

	@Override
	public String subject() {
		return "roadmap/" + this.id;
	}

	public Optional<Initiative> initiative(InitiativeId initiative) {
		return this.initiatives.stream().filter((each) -> each.id().equals(initiative)).findFirst();
	}

	/**
	 * The initiative that something happened to.
	 * @return as it was right after that; empty if it was removed
	 */
	public Optional<Initiative> after(TimelineEntry entry) {
		return this.timeline.stream()
			.filter((later) -> later.sequence() > entry.sequence())
			.flatMap((later) -> Optional.ofNullable(later.before()).stream())
			.filter((before) -> before.id().value().equals(entry.about()))
			.findFirst()
			.or(() -> this.initiatives.stream().filter((each) -> each.id().value().equals(entry.about())).findFirst());
	}

	/** What it, its areas and its gates are called. */
	public PlanTexts plan() {
		return new PlanTexts(this.title, this.impactAreas, this.gates, this.authentic, this.stale);
	}

	/**
	 * What it, its areas and its gates were called right after they were called
	 * otherwise.
	 */
	public PlanTexts planAfter(TimelineEntry entry) {
		return this.timeline.stream()
			.filter((later) -> later.sequence() > entry.sequence())
			.flatMap((later) -> Optional.ofNullable(later.called()).stream())
			.findFirst()
			.orElseGet(this::plan);
	}

	public Optional<Edition> latestEdition() {
		return this.editions.isEmpty() ? Optional.empty() : Optional.of(this.editions.getLast());
	}

	/**
	 * Whether what is to be published is before the gates, or has passed them: every
	 * change now asks for all approvals anew.
	 * @return whether it is so
	 */
	public boolean isBeforeTheGates() {
		return this.stage == RoadmapStage.PRESENTED || this.stage == RoadmapStage.APPROVED;
	}

	/** Where it stands by the clock: a consultation is over from its end on. */
	public RoadmapStage stage(Instant now) {
		return facts().at(now).stage();
	}

	/**
	 * What the rules must know of it.
	 * @return its facts as they were told
	 */
	public RoadmapFacts facts() {
		return new RoadmapFacts(this.meeting, this.stage, this.consultedUntil, plan(),
				this.approval.passings()
					.stream()
					.filter(Passing::counts)
					.collect(Collectors.toUnmodifiableMap(Passing::gate, Passing::by, (_, later) -> later)),
				this.initiatives, latestEdition().map(this::facts).orElse(null));
	}

	private RoadmapFacts.Edition facts(Edition edition) {
		return new RoadmapFacts.Edition(edition.number(),
				Set.copyOf(edition.initiatives()).equals(Set.copyOf(this.initiatives))
						&& edition.plan(this).equals(plan()),
				edition.initiatives()
					.stream()
					.collect(Collectors.toUnmodifiableMap(Initiative::id,
							(line) -> new RoadmapFacts.Line(line.lead(),
									line.milestones()
										.stream()
										.map(Initiative.Milestone::id)
										.collect(Collectors.toUnmodifiableSet())))));
	}

	public Optional<Reached> reached(InitiativeId initiative, MilestoneId milestone) {
		return this.reached.stream()
			.filter((each) -> each.initiative().equals(initiative) && each.milestone().equals(milestone))
			.findFirst();
	}

	/**
	 * How a milestone stands.
	 * @param today in the time zone of the meeting
	 */
	public MilestoneState state(InitiativeId initiative, Initiative.Milestone milestone, LocalDate today) {
		if (reached(initiative, milestone.id()).isPresent()) {
			return MilestoneState.REACHED;
		}
		return today.isAfter(milestone.due()) ? MilestoneState.LATE : MilestoneState.DUE;
	}

	/**
	 * What has changed since somebody last looked.
	 * @param lastLook when that was, or absent for somebody who never did
	 * @return the latest first
	 */
	public List<TimelineEntry> since(@Nullable Instant lastLook) {
		return this.timeline.stream()
			.filter((entry) -> lastLook == null || entry.at().isAfter(lastLook))
			.toList()
			.reversed();
	}

	/**
	 * What somebody said in the consultation.
	 *
	 * @param initiative on which initiative, or absent for the whole
	 * @param office for whom, or absent
	 * @param answer what was answered, or absent
	 */
	public record Comment(String id, @Nullable InitiativeId initiative, String language, String words, PersonId by,
			@Nullable OfficeId office, Instant at, @Nullable Answer answer) {

		Comment with(Answer given) {
			return new Comment(this.id, this.initiative, this.language, this.words, this.by, this.office, this.at,
					given);
		}

	}

	/** What headquarters has answered to a comment. */
	public record Answer(String language, String words, PersonId by, Instant at) {

	}

	/**
	 * How far the present content has come at the gates.
	 *
	 * @param contentHash hash of the content presented, or absent while none is
	 * @param presented when it was, or absent
	 * @param passings gates that were passed, the first one first, voided ones included
	 * @param returned how it was sent back, or absent unless that is how it stands
	 * @param lapsed how approvals were last lost, or absent unless that is how it stands
	 */
	public record ApprovalState(@Nullable String contentHash, @Nullable Instant presented, List<Passing> passings,
			@Nullable Returned returned, @Nullable Lapsed lapsed) {

		static final ApprovalState NONE = new ApprovalState(null, null, List.of(), null, null);

		public ApprovalState {
			passings = List.copyOf(passings);
		}

		/**
		 * How a gate was last passed.
		 * @return empty if it never was; look at {@link Passing#counts}
		 */
		public Optional<Passing> passing(String gate) {
			return this.passings.reversed().stream().filter((passing) -> passing.gate().equals(gate)).findFirst();
		}

		/**
		 * Whether a gate is passed for the present content; it stays passed until that
		 * changes, or the roadmap is sent back from this gate or one before it.
		 */
		public boolean isPassed(String gate) {
			return passing(gate).filter(Passing::counts).isPresent();
		}

	}

	/**
	 * An approval: that a gate was passed.
	 *
	 * @param contentHash for which content
	 * @param voided when it ceased to count, or absent
	 * @param passkey whether it was signed with a passkey; absent where it was not
	 */
	public record Passing(String gate, String contentHash, PersonId by, Instant at, @Nullable Instant voided,
			@Nullable Boolean passkey) {

		public boolean counts() {
			return this.voided == null;
		}

		public boolean isSigned() {
			return Boolean.TRUE.equals(this.passkey);
		}

	}

	/**
	 * How what was presented came to be before the gates no more.
	 *
	 * @param why what brought it about, or absent where that was not told
	 * @param gates the gates whose approvals were lost; none where nobody had approved
	 * @param by who brought it about: a service, where a reservation was lifted
	 */
	public record Lapsed(@Nullable Lapse why, List<String> gates, PersonId by, Instant at) {

		public Lapsed {
			gates = List.copyOf(gates);
		}

	}

	/**
	 * Why it was sent back.
	 *
	 * @param gate at which gate
	 */
	public record Returned(String gate, LocalizedText reason, PersonId by, Instant at) {

	}

	/**
	 * An edition that never changes.
	 *
	 * @param number for instance {@code 1.0}
	 * @param contentHash SHA-256 of what was approved
	 * @param by who published it
	 * @param approvals who passed the gates for it; absent in read models that were built
	 * before editions told it
	 * @param grounds what its initiatives rest on; absent in editions of the first form
	 * @param editionHash SHA-256 of all that it says; absent in the first form
	 * @param signed what the roadmap, its areas and its gates are called in it, as its
	 * approvers have signed; absent before the third form
	 * @param named what they were called when it was published, where that was not signed
	 * and they were called otherwise since; absent otherwise
	 */
	public record Edition(String number, String contentHash, List<Initiative> initiatives, PersonId by, Instant at,
			@Nullable List<Passing> approvals, @Nullable Grounds grounds, @Nullable String editionHash,
			@Nullable PlanTexts signed, @Nullable PlanTexts named) {

		public Edition {
			initiatives = List.copyOf(initiatives);
		}

		/** What the roadmap, its areas and its gates are called in it. */
		public PlanTexts plan(Roadmap roadmap) {
			if (this.signed != null) {
				return this.signed;
			}
			return (this.named != null) ? this.named : roadmap.plan();
		}

		/** The same, also when they are called otherwise from now on. */
		Edition keeping(PlanTexts names) {
			return (this.signed != null || this.named != null) ? this : new Edition(this.number, this.contentHash,
					this.initiatives, this.by, this.at, this.approvals, this.grounds, this.editionHash, null, names);
		}

	}

	/**
	 * A milestone that was reached.
	 *
	 * @param at when that was said
	 */
	public record Reached(InitiativeId initiative, MilestoneId milestone, LocalDate on, PersonId by, Instant at) {

	}

}
