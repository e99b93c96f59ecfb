package org.multaqa.launcher.seeds;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.RoadmapFile.Drafted;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;

/**
 * What a story leads one to look for when it is over.
 *
 * @param seeds the story
 */
public record Expectations(Seeds seeds) {

	/** Reservations that were lifted after the last edition was published. */
	public List<OfOffice> liftedAfterTheEdition() {
		var editions = this.seeds.roadmap().editions();
		if (editions.isEmpty()) {
			return List.of();
		}
		ZonedDateTime published = editions.getLast().at();
		return this.seeds.recommendations()
			.recommendations()
			.stream()
			.flatMap((recommendation) -> recommendation.lifted()
				.stream()
				.filter((lifted) -> lifted.at().isAfter(published))
				.map((lifted) -> new OfOffice(recommendation.id(), lifted.office(), null)))
			.toList();
	}

	/** Blocks that offices have stated, and why, also where they stated another since. */
	public List<OfOffice> blocks() {
		return this.seeds.recommendations()
			.recommendations()
			.stream()
			.flatMap((recommendation) -> recommendation.positions()
				.stream()
				.filter((position) -> position.stance() == Stance.BLOCK)
				.map((position) -> new OfOffice(recommendation.id(), position.office(), position.reason())))
			.toList();
	}

	/** Why approvers have sent the roadmap back, the first time first. */
	public List<LocalizedText> reasonsOfReturns() {
		return this.seeds.roadmap().returns().stream().map(RoadmapFile.Returned::reason).toList();
	}

	/** Two people who may change one initiative; absent where all are one person's. */
	public Optional<Writers> writers() {
		PersonId headquarters = this.seeds.roadmap().opened().as();
		return this.seeds.roadmap()
			.initiatives()
			.stream()
			.filter((initiative) -> !initiative.drafted().as().equals(headquarters))
			.findFirst()
			.map((initiative) -> writers(initiative, headquarters));
	}

	private static Writers writers(Drafted initiative, PersonId headquarters) {
		return new Writers(initiative.id(), headquarters, initiative.drafted().as());
	}

	/**
	 * What an office has said of a recommendation.
	 *
	 * @param reason why, or absent where that is not looked for
	 */
	public record OfOffice(RecommendationId recommendation, OfficeId office, @Nullable LocalizedText reason) {

	}

	/**
	 * Two people who may change one initiative.
	 *
	 * @param head of the office that leads it
	 */
	public record Writers(InitiativeId initiative, PersonId headquarters, PersonId head) {

	}

}
