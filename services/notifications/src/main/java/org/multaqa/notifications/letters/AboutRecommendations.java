package org.multaqa.notifications.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.RecommendationId;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.letters.Letter.Block;
import org.multaqa.notifications.letters.Letters.Part;
import org.multaqa.notifications.stories.application.NotificationReplicas;
import org.multaqa.notifications.stories.domain.OutputReplica;
import org.multaqa.notifications.stories.domain.RecommendationReplica;

/** What letters say of outputs and recommendations. */
final class AboutRecommendations {

	private final NotificationReplicas stories;

	private final LetterBuilder pen;

	AboutRecommendations(NotificationReplicas stories, LetterBuilder pen) {
		this.stories = stories;
		this.pen = pen;
	}

	Optional<Part> decided(NotificationKind.Decided matter) {
		var story = this.stories.recommendation(matter.recommendation()).orElse(null);
		var written = (story != null) ? story.written() : null;
		var decided = (story != null) ? story.decided() : null;
		if (written == null || decided == null) {
			return Optional.empty();
		}
		String how = decided.agreed() ? "agreed" : "not-agreed";
		String title = this.pen.in(written.title());
		boolean author = this.stories.isAuthor(matter.recommendation(), this.pen.reader().person());
		var blocks = new ArrayList<Block>();
		blocks.add(this.pen.paragraph(how + (author ? ".yours" : ".from-yours"), title));
		if (!author) {
			quotes(matter.recommendation()).forEach(blocks::add);
		}
		blocks.add(this.pen.paragraph(how + ".next"));
		blocks.add(this.pen.button("recommendation.button",
				"/m/" + matter.meeting() + "/recommendations/" + matter.recommendation()));
		return Optional.of(new Part(this.pen.say("subject." + how, title), blocks));
	}

	Optional<Part> cited(NotificationKind.Cited matter) {
		var story = this.stories.recommendation(matter.recommendation())
			.filter((known) -> !known.withdrawn())
			.orElse(null);
		var written = (story != null) ? story.written() : null;
		List<Block> quotes = quotes(matter.recommendation()).toList();
		if (written == null || quotes.isEmpty()) {
			return Optional.empty();
		}
		var blocks = new ArrayList<Block>();
		blocks.add(this.pen.paragraph("cited", this.pen.in(written.title())));
		blocks.addAll(quotes);
		blocks.add(this.pen.button("recommendation.button",
				"/m/" + matter.meeting() + "/recommendations/" + matter.recommendation()));
		return Optional.of(new Part(this.pen.say("subject.cited"), blocks));
	}

	Optional<Part> carriedForward(NotificationKind.CarriedForward matter) {
		var story = this.stories.output(matter.output())
			.filter((known) -> known.carried() != null && !known.withdrawn())
			.orElse(null);
		if (story == null) {
			return Optional.empty();
		}
		return quote(story).map((quote) -> Part.of(this.pen.say("subject.carried-forward"),
				this.pen.paragraph("carried-forward"), quote,
				this.pen.button("output.button", "/m/" + matter.meeting() + "/trace/outputs/" + matter.output())));
	}

	private Stream<Block> quotes(RecommendationId recommendation) {
		return this.stories.wordsOf(recommendation, this.pen.reader().person())
			.stream()
			.flatMap((output) -> quote(output).stream());
	}

	private static Optional<Letter.Quote> quote(OutputReplica output) {
		return Optional.ofNullable(output.said()).map((said) -> new Letter.Quote(said.words(), said.language()));
	}

	/** The title of a recommendation, as far as it is known. */
	static Optional<RecommendationReplica.Written> written(NotificationReplicas stories,
			RecommendationId recommendation) {
		return stories.recommendation(recommendation).map(RecommendationReplica::written);
	}

}
