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

/**
 * {@code recommendations.yaml}.
 *
 * @param recommendations all of them
 */
record RecommendationsFile(List<Recommendation> recommendations) {

	record Recommendation(RecommendationId id, OfficeId office, String authentic, LocalizedText title,
			LocalizedText text, List<Quote> citations, Done.Act drafted, @OrNone List<Reworded> rewordings,
			Done.@Nullable Act submitted, @OrNone List<OfOffice> supports, Done.@Nullable Act discussed,
			@OrNone List<Position> positions, @Nullable Decided decided, @OrNone List<OfOffice> lifted,
			Done.@Nullable Act withdrawn) {

	}

	record Quote(OutputId output, String quote) {

	}

	record Reworded(LocalizedText title, LocalizedText text, List<Quote> citations, ZonedDateTime at,
			PersonId as) implements Done {

	}

	record OfOffice(OfficeId office, ZonedDateTime at, PersonId as) implements Done {

	}

	record Position(OfficeId office, Stance stance, @Nullable LocalizedText reason, ZonedDateTime at,
			PersonId as) implements Done {

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
