package org.multaqa.notifications.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.RecommendationId;
import org.multaqa.notifications.deliveries.domain.LetterBlock;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.letters.LocalizedLetterWriter.Section;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.OutputReplica;
import org.multaqa.notifications.projection.domain.RecommendationReplica;

/** What letters say of outputs and recommendations. */
final class RecommendationSections {

	private final NotificationReplicas replicas;

	private final LetterBuilder builder;

	RecommendationSections(NotificationReplicas replicas, LetterBuilder builder) {
		this.replicas = replicas;
		this.builder = builder;
	}

	Optional<Section> decided(NotificationKind.Decided kind) {
		var replica = this.replicas.recommendation(kind.recommendation()).orElse(null);
		var written = (replica != null) ? replica.written() : null;
		var decided = (replica != null) ? replica.decided() : null;
		if (written == null || decided == null) {
			return Optional.empty();
		}
		String how = decided.agreed() ? "agreed" : "not-agreed";
		String title = this.builder.in(written.title());
		boolean author = this.replicas.isAuthor(kind.recommendation(), this.builder.recipient().person());
		var blocks = new ArrayList<LetterBlock>();
		blocks.add(this.builder.paragraph(how + (author ? ".yours" : ".from-yours"), title));
		if (!author) {
			quotes(kind.recommendation()).forEach(blocks::add);
		}
		blocks.add(this.builder.paragraph(how + ".next"));
		blocks.add(this.builder.button("recommendation.button",
				"/m/" + kind.meeting() + "/recommendations/" + kind.recommendation()));
		return Optional.of(new Section(this.builder.say("subject." + how, title), blocks));
	}

	Optional<Section> cited(NotificationKind.Cited kind) {
		var replica = this.replicas.recommendation(kind.recommendation())
			.filter((known) -> !known.withdrawn())
			.orElse(null);
		var written = (replica != null) ? replica.written() : null;
		List<LetterBlock> quotes = quotes(kind.recommendation()).toList();
		if (written == null || quotes.isEmpty()) {
			return Optional.empty();
		}
		var blocks = new ArrayList<LetterBlock>();
		blocks.add(this.builder.paragraph("cited", this.builder.in(written.title())));
		blocks.addAll(quotes);
		blocks.add(this.builder.button("recommendation.button",
				"/m/" + kind.meeting() + "/recommendations/" + kind.recommendation()));
		return Optional.of(new Section(this.builder.say("subject.cited"), blocks));
	}

	Optional<Section> carriedForward(NotificationKind.CarriedForward kind) {
		var replica = this.replicas.output(kind.output())
			.filter((known) -> known.carried() != null && !known.withdrawn())
			.orElse(null);
		if (replica == null) {
			return Optional.empty();
		}
		return quote(replica).map((quote) -> Section.of(this.builder.say("subject.carried-forward"),
				this.builder.paragraph("carried-forward"), quote,
				this.builder.button("output.button", "/m/" + kind.meeting() + "/trace/outputs/" + kind.output())));
	}

	private Stream<LetterBlock> quotes(RecommendationId recommendation) {
		return this.replicas.wordsOf(recommendation, this.builder.recipient().person())
			.stream()
			.flatMap((output) -> quote(output).stream());
	}

	private Optional<LetterBlock.Quote> quote(OutputReplica output) {
		return Optional.ofNullable(output.said()).map((said) -> this.builder.quote(said.words(), said.language()));
	}

	/** The title of a recommendation, as far as it is known. */
	static Optional<RecommendationReplica.Written> written(NotificationReplicas replicas,
			RecommendationId recommendation) {
		return replicas.recommendation(recommendation).map(RecommendationReplica::written);
	}

}
