package org.multaqa.portal.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.Lines;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.recommendations.api.Quote;
import org.multaqa.recommendations.api.StatedPosition;
import org.multaqa.registration.api.NeedsView;
import org.multaqa.registration.api.OwnAnswers;
import org.multaqa.registration.api.QuestionContent;
import org.multaqa.registration.api.StageReversion;
import org.multaqa.roadmap.api.GateReturn;
import org.multaqa.roadmap.api.InitiativeRequest;
import org.multaqa.roadmap.api.NewAnswer;
import org.multaqa.roadmap.api.NewComment;
import org.multaqa.sessions.api.AcceptanceRequest;
import org.multaqa.sessions.api.OutputRequest;
import org.multaqa.sessions.api.PlacementRequest;
import org.multaqa.sessions.api.RewordingRequest;
import org.multaqa.sessions.api.SessionRequest;
import org.multaqa.sessions.api.SettingAside;
import org.multaqa.sessions.api.SwapRequest;
import org.multaqa.sessions.api.WorkshopReopening;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a page lets people write several lines, the API takes several lines. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LinesTest {

	private static final Path FOLDER = Path.of("src", "main", "resources", "templates", "portal");

	private static final Pattern FIELD = Pattern.compile("<textarea(?:[^<>\"]|\"[^\"]*\")*?\\s(?:th:)?id=\"([^\"]*)\"");

	/**
	 * What each field becomes, by its template and its id; in one each line is a choice.
	 */
	private static final Map<String, List<Component>> FIELDS = Map.ofEntries(
			Map.entry("invitation/needs.html note", List.of(new Component(NeedsView.class, "note"))),
			Map.entry("invitation/questions.html ${field}", List.of(new Component(OwnAnswers.class, "answers"))),
			Map.entry("parts/fields.html ${field}", List.of(new Component(SessionRequest.class, "summary"),
					new Component(InitiativeRequest.class, "outcome"), new Component(QuestionContent.class, "text"),
					new Component(RecommendationEvent.Content.class, "text"))),
			Map.entry("parts/fields.html |${id}-reason|", List.of(new Component(StatedPosition.class, "reason"))),
			Map.entry("parts/outcomes.html |aside-${id}|", List.of(new Component(SettingAside.class, "reason"))),
			Map.entry("parts/outcomes.html reopening-reason",
					List.of(new Component(WorkshopReopening.class, "reason"))),
			Map.entry("parts/output.html |reword-${output.id}|",
					List.of(new Component(RewordingRequest.class, "words"))),
			Map.entry("questions/fields.html ${field}", List.of()),
			Map.entry("recommendations/draft.html |quote-${output.id}|", List.of(new Component(Quote.class, "quote"))),
			Map.entry("roadmaps/approval.html |reason-${gate.key}|",
					List.of(new Component(GateReturn.class, "reason"))),
			Map.entry("roadmaps/consultation.html |answer-${comment.id}|",
					List.of(new Component(NewAnswer.class, "words"))),
			Map.entry("roadmaps/roadmap.html comment-words", List.of(new Component(NewComment.class, "words"))),
			Map.entry("setup/setup.html reason", List.of(new Component(StageReversion.class, "reason"))),
			Map.entry("timetable/plan.html reason", List.of(new Component(PlacementRequest.class, "reason"))),
			Map.entry("timetable/plan.html swap-reason", List.of(new Component(SwapRequest.class, "reason"))),
			Map.entry("timetable/timetable.html anyway-reason",
					List.of(new Component(AcceptanceRequest.class, "reason"))),
			Map.entry("workshops/workshop.html words", List.of(new Component(OutputRequest.class, "words"))));

	@Test
	void are_taken_of_every_field_that_has_room_for_them() throws IOException {
		var found = new TreeSet<String>();
		try (var files = Files.walk(FOLDER)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".html")).toList()) {
				String name = FOLDER.relativize(file).toString().replace('\\', '/');
				FIELD.matcher(Files.readString(file))
					.results()
					.forEach((field) -> found.add(name + " " + field.group(1)));
			}
		}

		assertThat(found).as("a new one is told here").containsExactlyInAnyOrderElementsOf(FIELDS.keySet());
		assertThat(FIELDS.values()).allSatisfy((components) -> assertThat(components).allMatch(Component::takesLines));
	}

	/** A member of a request. */
	private record Component(Class<? extends Record> request, String name) {

		boolean takesLines() {
			return Arrays.stream(this.request.getRecordComponents())
				.anyMatch((member) -> member.getName().equals(this.name) && member.isAnnotationPresent(Lines.class));
		}

	}

}
