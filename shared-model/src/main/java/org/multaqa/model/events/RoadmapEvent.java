package org.multaqa.model.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.AuthenticTexts;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventType;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.Kind;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Stale;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.Reservation;

/** What roadmap tells. */
public sealed interface RoadmapEvent extends DomainEvent {

	RoadmapId roadmap();

	@Override
	default String subject() {
		return "roadmap/" + roadmap();
	}

	/**
	 * A field in which the association wants to have effect.
	 *
	 * @param key its short name
	 * @param names what it is called
	 */
	record ImpactArea(String key, LocalizedText names) {

	}

	/**
	 * One approval on the way to an edition; gates are passed in their order.
	 *
	 * @param key its short name
	 * @param names what it is called
	 * @param role who passes it
	 */
	record Gate(String key, LocalizedText names, Role role) {

	}

	/**
	 * What a roadmap, its areas and its gates are called.
	 *
	 * @param title what the roadmap is called
	 * @param impactAreas its fields, in order
	 * @param gates who approves, in order
	 * @param authentic the language whose texts count; absent where it was never said, as
	 * in roadmaps of before there was one
	 * @param stale texts that are older than the authentic ones; absent where none is
	 */
	record PlanTexts(LocalizedText title, List<ImpactArea> impactAreas, List<Gate> gates, @Nullable String authentic,
			@Nullable List<Stale> stale) implements AuthenticTexts {

		public PlanTexts {
			impactAreas = List.copyOf(impactAreas);
			gates = List.copyOf(gates);
			if (authentic != null) {
				LocalizedText.checkLanguage(authentic);
			}
			stale = (stale != null) ? List.copyOf(stale) : null;
		}

		/** The same, with other texts known to be stale. */
		public PlanTexts marked(@Nullable List<Stale> marks) {
			return new PlanTexts(this.title, this.impactAreas, this.gates, this.authentic, marks);
		}

		/**
		 * All names.
		 * @return {@code title}, and for each area and gate {@code areas/} or
		 * {@code gates/} and its key
		 */
		@Override
		public SequencedMap<String, LocalizedText> texts() {
			var texts = new LinkedHashMap<String, LocalizedText>();
			texts.put("title", this.title);
			this.impactAreas.forEach((area) -> texts.put("areas/" + area.key(), area.names()));
			this.gates.forEach((gate) -> texts.put("gates/" + gate.key(), gate.names()));
			return texts;
		}

	}

	/**
	 * The roadmap of a year is begun.
	 *
	 * @param year for which year
	 * @param title what it is called
	 * @param gates who approves, in order
	 * @param authentic the language whose texts of title, areas and gates count; absent
	 * in events of before there was one
	 */
	@EventType("org.multaqa.roadmap.opened.v1")
	record RoadmapOpened(RoadmapId roadmap, MeetingId meeting, int year, LocalizedText title,
			List<ImpactArea> impactAreas, List<Gate> gates, @Nullable String authentic) implements RoadmapEvent {

		public RoadmapOpened {
			impactAreas = List.copyOf(impactAreas);
			gates = List.copyOf(gates);
		}

	}

	/**
	 * The title of a roadmap, or the name of an area or a gate, is another now.
	 *
	 * @param plan all of these names, as they are now
	 */
	@EventType("org.multaqa.roadmap.plan-reworded.v1")
	record PlanReworded(RoadmapId roadmap, PlanTexts plan, PersonId by) implements RoadmapEvent {

	}

	/** An initiative is drafted from agreed recommendations. */
	@EventType("org.multaqa.roadmap.initiative-drafted.v1")
	record InitiativeDrafted(RoadmapId roadmap, Initiative initiative, PersonId by) implements RoadmapEvent {

	}

	/** An initiative is another now. */
	@EventType("org.multaqa.roadmap.initiative-revised.v1")
	record InitiativeRevised(RoadmapId roadmap, Initiative initiative, PersonId by) implements RoadmapEvent {

	}

	/** An initiative is in the roadmap no more. */
	@EventType("org.multaqa.roadmap.initiative-removed.v1")
	record InitiativeRemoved(RoadmapId roadmap, InitiativeId initiative, PersonId by) implements RoadmapEvent {

	}

	/**
	 * Everybody in the meeting may comment from now on.
	 *
	 * @param until from when on nobody may any more, without an event that says so;
	 * absent for a consultation that somebody closes
	 */
	@EventType("org.multaqa.roadmap.consultation-opened.v1")
	record ConsultationOpened(RoadmapId roadmap, PersonId by, @Nullable Instant until) implements RoadmapEvent {

	}

	/**
	 * An open consultation ends at another moment.
	 *
	 * @param until from when on nobody may comment any more
	 */
	@EventType("org.multaqa.roadmap.consultation-end-moved.v1")
	record ConsultationEndMoved(RoadmapId roadmap, Instant until, PersonId by) implements RoadmapEvent {

	}

	/**
	 * Somebody has commented.
	 *
	 * @param roadmap on which roadmap
	 * @param comment its name, unique in the roadmap
	 * @param initiative on which initiative, or absent for the whole
	 * @param office for whom, or absent
	 */
	@EventType("org.multaqa.roadmap.comment-made.v1")
	record CommentMade(RoadmapId roadmap, String comment, @Nullable InitiativeId initiative, String language,
			String words, PersonId by, @Nullable OfficeId office) implements RoadmapEvent {

	}

	/**
	 * Headquarters has answered a comment; the latest answer counts.
	 *
	 * @param comment which comment
	 */
	@EventType("org.multaqa.roadmap.comment-answered.v1")
	record CommentAnswered(RoadmapId roadmap, String comment, String language, String words,
			PersonId by) implements RoadmapEvent {

	}

	/** No more comments: somebody has closed the consultation. */
	@EventType("org.multaqa.roadmap.consultation-closed.v1")
	record ConsultationClosed(RoadmapId roadmap, PersonId by) implements RoadmapEvent {

	}

	/** The exact content is put before the gates. */
	@EventType("org.multaqa.roadmap.presented.v1")
	record RoadmapPresented(RoadmapId roadmap, String contentHash, PersonId by) implements RoadmapEvent {

	}

	/**
	 * A gate is passed, for this exact content.
	 *
	 * @param passkey whether it was signed with a passkey; absent where it was not. What
	 * was signed is kept by the owner alone
	 */
	@EventType("org.multaqa.roadmap.gate-approved.v1")
	record GateApproved(RoadmapId roadmap, String gate, String contentHash, PersonId by,
			@Nullable Boolean passkey) implements RoadmapEvent {

	}

	/**
	 * An approver has sent it back.
	 *
	 * @param gate at which gate
	 */
	@EventType("org.multaqa.roadmap.returned.v1")
	record RoadmapReturned(RoadmapId roadmap, String gate, LocalizedText reason, PersonId by) implements RoadmapEvent {

	}

	/** Why approvals lapse. */
	sealed interface Lapse {

		/**
		 * What they were given for was edited.
		 *
		 * @param initiative which initiative was drafted, revised or removed
		 */
		@Kind("edited")
		record Edited(InitiativeId initiative) implements Lapse {

		}

		/** The title, or the name of an area or a gate, was changed. */
		@Kind("reworded")
		record Reworded() implements Lapse {

		}

		/**
		 * An office has lifted a reservation that they were given with.
		 *
		 * @param recommendation on which recommendation
		 * @param office whose reservation
		 */
		@Kind("reservation-lifted")
		record ReservationLifted(RecommendationId recommendation, OfficeId office) implements Lapse {

		}

		/**
		 * It was sent back, by whom the {@link RoadmapReturned} before this says.
		 *
		 * @param gate at which gate
		 */
		@Kind("returned")
		record Returned(String gate) implements Lapse {

		}

	}

	/**
	 * Approvals lapse, and what was presented is before the gates no more.
	 *
	 * @param gates the gates that were passed and now are not; none where nobody had
	 * approved yet
	 * @param contentHash the content that they were passed for
	 * @param lapse why; absent in events of the first release that told of it, after an
	 * edit or a return
	 */
	@EventType("org.multaqa.roadmap.approvals-voided.v1")
	record ApprovalsVoided(RoadmapId roadmap, List<String> gates, String contentHash,
			@Nullable Lapse lapse) implements RoadmapEvent {

		public ApprovalsVoided {
			gates = List.copyOf(gates);
		}

	}

	/**
	 * A recommendation as it stood when a roadmap that carries it out was presented.
	 *
	 * @param title what it is called; absent where it was agreed before the service that
	 * tells this kept titles
	 * @param citations the words of outputs that it rests on
	 * @param reservations what travelled with it
	 */
	record CitedRecommendation(RecommendationId recommendation, @Nullable LocalizedText title, List<Citation> citations,
			List<Reservation> reservations) {

		public CitedRecommendation {
			citations = List.copyOf(citations);
			reservations = List.copyOf(reservations);
		}

	}

	/**
	 * An office as it was called when a roadmap that names it was presented.
	 *
	 * @param names what it was called
	 */
	record NamedOffice(OfficeId office, LocalizedText names) {

	}

	/**
	 * What the initiatives of a roadmap rest on, as it stood when it was presented.
	 *
	 * @param recommendations their sources, in the order of the ids
	 * @param offices those that the roadmap names, in the order of the ids
	 */
	record Grounds(List<CitedRecommendation> recommendations, List<NamedOffice> offices) {

		public Grounds {
			recommendations = List.copyOf(recommendations);
			offices = List.copyOf(offices);
		}

	}

	/**
	 * An edition that never changes. From the second form on its hashes are by RFC 8785,
	 * as {@code docs/decisions/roadmap-content-hash.md} says, and it tells its grounds.
	 *
	 * @param number for instance {@code 1.0}
	 * @param contentHash SHA-256 of what was approved, lower-case hex
	 * @param by who published it
	 * @param grounds what its initiatives rest on; absent in the first form
	 * @param editionHash SHA-256 of the whole edition: content, approvals, number and
	 * date; absent in the first form
	 * @param plan what roadmap, areas and gates are called in it; absent before the third
	 * form, where they are called as when the roadmap was opened
	 */
	@EventType("org.multaqa.roadmap.edition-published.v1")
	record EditionPublished(RoadmapId roadmap, String number, String contentHash, List<Initiative> initiatives,
			PersonId by, @Nullable Grounds grounds, @Nullable String editionHash,
			@Nullable PlanTexts plan) implements RoadmapEvent {

		public EditionPublished {
			initiatives = List.copyOf(initiatives);
		}

	}

	/** A milestone of a published edition is reached. */
	@EventType("org.multaqa.roadmap.milestone-reached.v1")
	record MilestoneReached(RoadmapId roadmap, InitiativeId initiative, MilestoneId milestone, LocalDate on,
			PersonId by) implements RoadmapEvent {

	}

}
