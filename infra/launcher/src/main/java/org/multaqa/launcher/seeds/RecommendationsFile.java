package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.recommendations.api.NewRecommendation;
import org.multaqa.recommendations.api.NewWording;
import org.multaqa.recommendations.api.Quote;
import org.multaqa.recommendations.api.StatedPosition;

/**
 * {@code recommendations.yaml}.
 *
 * @param recommendations all of them
 */
record RecommendationsFile(List<Recommendation> recommendations) {

	/** What a recommendation says and cites, as it is drafted or reworded. */
	interface Worded {

		LocalizedText title();

		LocalizedText text();

		List<Citation> citations();

		default Content content() {
			return new Content(title(), text());
		}

		default List<Quote> quotes() {
			return citations().stream().map(Citation::asked).toList();
		}

	}

	record Recommendation(RecommendationId id, OfficeId office, String authentic, LocalizedText title,
			LocalizedText text, List<Citation> citations, Done.Act drafted, @OrNone List<Reworded> rewordings,
			Done.@Nullable Act submitted, @OrNone List<OfOffice> supports, Done.@Nullable Act discussed,
			@OrNone List<Position> positions, @Nullable Decided decided, @OrNone List<OfOffice> lifted,
			Done.@Nullable Act withdrawn) implements Worded {

		NewRecommendation draft() {
			return new NewRecommendation(this.id, this.office, this.authentic, content(), quotes());
		}

	}

	record Citation(OutputId output, String quote) {

		/** The latest wording of the output is meant. */
		Quote asked() {
			return new Quote(this.output, this.quote, null);
		}

	}

	record Reworded(LocalizedText title, LocalizedText text, List<Citation> citations, ZonedDateTime at,
			PersonId as) implements Done, Worded {

		NewWording wording() {
			return new NewWording(content(), quotes(), null);
		}

	}

	record OfOffice(OfficeId office, ZonedDateTime at, PersonId as) implements Done {

	}

	record Position(OfficeId office, Stance stance, @Nullable LocalizedText reason, ZonedDateTime at,
			PersonId as) implements Done {

		StatedPosition stated() {
			return new StatedPosition(this.stance, this.reason);
		}

	}

	record Decided(Outcome outcome, ZonedDateTime at, PersonId as) implements Done {

	}

	/** How the offices decided. */
	enum Outcome {

		/** They agree. */
		AGREED,

		/** They do not. */
		NOT_AGREED

	}

}
