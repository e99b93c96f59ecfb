package org.multaqa.portal.projections.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.recommendations.api.RecommendationFacts;
import org.multaqa.recommendations.api.RecommendationStage;

/**
 * A recommendation.
 *
 * @param id its id
 * @param meeting of which meeting
 * @param office whose
 * @param authentic the language whose text counts
 * @param stage where it stands
 * @param submitted when all offices could read it, or absent before: then only its own
 * office may
 * @param wordings all its words, the first ones first
 * @param supports other offices that support it
 * @param positions the latest position of each office, in the order of their first ones
 * @param decision what the offices decided, or absent
 * @param reservations what travels with the agreed text, lifted ones included
 * @param timeline all that happened, the first thing first
 * @param last the last event in it
 */
public record Recommendation(RecommendationId id, MeetingId meeting, OfficeId office, String authentic,
		RecommendationStage stage, @Nullable Instant submitted, List<Wording> wordings, List<Support> supports,
		List<Position> positions, @Nullable Outcome decision, List<Reservation> reservations,
		List<TimelineEntry> timeline, LastEvent last) implements ReadModel {

	/** The kind of its timeline's entry by which all offices were first handed it. */
	public static final String SUBMITTED = "recommendation-submitted";

	public Recommendation {
		wordings = List.copyOf(wordings);
		supports = List.copyOf(supports);
		positions = List.copyOf(positions);
		reservations = List.copyOf(reservations);
		timeline = List.copyOf(timeline);
	}

	@Override
	public String subject() {
		return "recommendation/" + this.id;
	}

	/**
	 * The words as they stand.
	 * @return the latest wording
	 */
	public Wording latest() {
		return this.wordings.getLast();
	}

	public LocalizedText title() {
		return latest().content().title();
	}

	public boolean cites(OutputId output) {
		return latest().citations().stream().anyMatch((citation) -> citation.output().equals(output));
	}

	/**
	 * What the rules must know of it.
	 * @return its facts
	 */
	public RecommendationFacts facts() {
		return new RecommendationFacts(this.meeting, this.office, this.stage, this.submitted != null,
				this.supports.stream().map(Support::office).collect(Collectors.toUnmodifiableSet()),
				this.positions.stream().collect(Collectors.toUnmodifiableMap(Position::office, Position::stance)),
				this.reservations.stream()
					.filter((travelling) -> travelling.lifted() == null)
					.map(Reservation::office)
					.collect(Collectors.toUnmodifiableSet()),
				RecommendationFacts.current(latest().content(), latest().stale()));
	}

	/**
	 * Whether all offices read what happened to it; the words of a draft stay with its
	 * office, also after it was submitted.
	 * @param sequence number of an event of it
	 * @return true for the submission and what came after
	 */
	public boolean wasPublicAt(long sequence) {
		return this.timeline.stream().anyMatch((each) -> each.kind().equals(SUBMITTED) && each.sequence() <= sequence);
	}

	public boolean isSupportedBy(OfficeId other) {
		return this.supports.stream().anyMatch((support) -> support.office().equals(other));
	}

	public Optional<Position> position(OfficeId of) {
		return this.positions.stream().filter((position) -> position.office().equals(of)).findFirst();
	}

	/**
	 * Words as they stood once.
	 *
	 * @param number 1, 2, 3 …
	 * @param content what it says
	 * @param stale languages whose text is older than the authentic one
	 * @param citations the outputs it grew from
	 * @param by who worded it so
	 * @param at when
	 */
	public record Wording(int number, Content content, List<String> stale, List<Citation> citations, PersonId by,
			Instant at) {

		public Wording {
			stale = List.copyOf(stale);
			citations = List.copyOf(citations);
		}

	}

	/**
	 * The support of another office.
	 *
	 * @param office whose
	 * @param by who gave it
	 * @param at when
	 */
	public record Support(OfficeId office, PersonId by, Instant at) {

	}

	/**
	 * Where an office stands.
	 *
	 * @param office which
	 * @param stance where it stands
	 * @param reason why, or absent
	 * @param by who stated it for the office
	 * @param at when
	 */
	public record Position(OfficeId office, Stance stance, @Nullable LocalizedText reason, PersonId by, Instant at) {

	}

	/**
	 * What the offices decided.
	 *
	 * @param agreed whether they agree
	 * @param wording the wording that it is about
	 * @param tally how they stood
	 * @param by who recorded it
	 * @param at when
	 */
	public record Outcome(boolean agreed, int wording, Tally tally, PersonId by, Instant at) {

	}

	/**
	 * A reservation that travels with the agreed text.
	 *
	 * @param office whose
	 * @param reason why
	 * @param lifted when its office lifted it, or absent
	 */
	public record Reservation(OfficeId office, LocalizedText reason, @Nullable Instant lifted) {

	}

}
