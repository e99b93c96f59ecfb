package org.multaqa.recommendations.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.Tally;

/**
 * A recommendation as a reader sees it.
 *
 * @param id its id
 * @param version rises with every change; the ETag
 * @param meeting of which meeting
 * @param office whose
 * @param stage where it stands
 * @param since when that began, or absent for a draft
 * @param authentic the language whose text counts
 * @param wording number of the wording shown
 * @param content what it says
 * @param stale languages whose text is older than the authentic one
 * @param citations the outputs it rests on
 * @param supports other offices that want it discussed
 * @param rule how the meeting's offices agree
 * @param deciding the offices that count
 * @param positions the latest position of each office
 * @param missing deciding offices that the decision waits for
 * @param tally how the offices stood when it was decided, or as they stand now
 * @param reservations what travels with the agreed text
 */
public record RecommendationView(RecommendationId id, long version, MeetingId meeting, OfficeId office,
		RecommendationStage stage, @Nullable Instant since, String authentic, int wording, Content content,
		List<String> stale, List<Cited> citations, List<Support> supports, ConsentRule rule, List<OfficeId> deciding,
		List<Position> positions, List<OfficeId> missing, @Nullable Tally tally, List<Reservation> reservations) {

	public RecommendationView {
		stale = List.copyOf(stale);
		citations = List.copyOf(citations);
		supports = List.copyOf(supports);
		deciding = List.copyOf(deciding);
		positions = List.copyOf(positions);
		missing = List.copyOf(missing);
		reservations = List.copyOf(reservations);
	}

	/**
	 * Words of an output as they were when they were cited.
	 *
	 * @param output which output
	 * @param session where it was said
	 * @param wording number of the wording cited
	 * @param quote the words
	 * @param hash SHA-256 of that whole wording
	 * @param latest number of the output's latest wording; greater than {@code wording}
	 * when it was reworded since
	 * @param withdrawn whether the output was withdrawn since
	 */
	public record Cited(OutputId output, SessionId session, int wording, String quote, String hash, int latest,
			boolean withdrawn) {

	}

	/**
	 * Another office wants it discussed.
	 *
	 * @param office which office
	 * @param wording number of the wording that it read
	 * @param by who said so for the office
	 * @param at when
	 */
	public record Support(OfficeId office, int wording, PersonId by, Instant at) {

	}

	/**
	 * Where an office stands.
	 *
	 * @param office which office
	 * @param stance where it stands
	 * @param reason why; always there for a reservation or a block
	 * @param by who stated it for the office
	 * @param at when
	 */
	public record Position(OfficeId office, Stance stance, @Nullable LocalizedText reason, PersonId by, Instant at) {

	}

}
