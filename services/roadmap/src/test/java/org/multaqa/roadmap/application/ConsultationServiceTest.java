package org.multaqa.roadmap.application;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.RoadmapEvent.CommentAnswered;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationEndMoved;
import org.multaqa.roadmap.api.NewAnswer;
import org.multaqa.roadmap.api.NewComment;
import org.multaqa.roadmap.domain.Answer;
import org.multaqa.roadmap.domain.Comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.roadmap.application.World.CLARAS;
import static org.multaqa.roadmap.application.World.NOURAS;
import static org.multaqa.roadmap.application.World.OBSERVERS;
import static org.multaqa.roadmap.application.World.OSKARS;
import static org.multaqa.roadmap.application.World.ROADMAP;
import static org.multaqa.roadmap.application.World.STRANGERS;
import static org.multaqa.roadmap.application.World.YUSUFS;
import static org.multaqa.roadmap.application.World.underKey;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsultationServiceTest {

	private static final NewComment GOOD = new NewComment(null, "ar", "حسن");

	private static final LocalDateTime FRIDAY_EVENING = LocalDateTime.of(2026, 2, 20, 18, 0);

	private final World world = new World().drafted();

	private final ConsultationService consultations = this.world.consultations();

	@BeforeEach
	void an_open_consultation() {
		this.consultations.open(CLARAS, ROADMAP, null);
	}

	@Test
	void is_opened_and_closed_by_headquarters() {
		for (var other : List.of(OSKARS, NOURAS)) {
			assertRefused("actor.needs-role", () -> this.consultations.open(other, ROADMAP, null));
			assertRefused("actor.needs-role", () -> this.consultations.close(other, ROADMAP));
			assertRefused("actor.needs-role", () -> this.consultations.moveEnd(other, ROADMAP, FRIDAY_EVENING));
		}
	}

	@Test
	void ends_by_the_clock_of_the_meeting() {
		var moved = this.consultations.moveEnd(CLARAS, ROADMAP, FRIDAY_EVENING).state();

		assertThat(moved.facts().consultedUntil()).isEqualTo("2026-02-20T15:00:00Z");
		assertThat(this.world.told(ConsultationEndMoved.class)).hasSize(1);
	}

	@Test
	void takes_comments_of_everybody_in_the_meeting() {
		this.consultations.comment(YUSUFS, ROADMAP, GOOD);
		this.consultations.comment(OBSERVERS, ROADMAP, GOOD);

		assertThat(said()).extracting((comment) -> comment.by().value()).containsExactly("yusuf", "olga");
		assertRefused("roadmap.unknown", () -> this.consultations.comment(STRANGERS, ROADMAP, GOOD));
	}

	@Test
	void tells_of_no_comment_whose_write_was_interrupted_and_takes_it_once_when_it_comes_again() {
		var interrupted = this.world.consultations(new Disturbed(this.world.stored, () -> {
			throw new IllegalStateException("killed");
		}));
		var yusuf = underKey(YUSUFS, "once");

		assertThatThrownBy(() -> interrupted.comment(yusuf, ROADMAP, GOOD)).hasMessage("killed");
		assertThat(said()).isEmpty();

		var first = this.consultations.comment(yusuf, ROADMAP, GOOD);
		assertThat(this.consultations.comment(yusuf, ROADMAP, GOOD).state()).isEqualTo(first.state());
		assertThat(said()).containsExactly(first.state().comment());
		assertThat(this.world.told(CommentMade.class)).hasSize(1);
	}

	@Test
	void shows_the_words_that_were_told_also_when_others_were_left_behind_under_the_same_name() {
		var interrupted = this.world.consultations(new Disturbed(this.world.stored, () -> {
			throw new IllegalStateException("killed");
		}));
		var yusuf = underKey(YUSUFS, "once");

		assertThatThrownBy(() -> interrupted.comment(yusuf, ROADMAP, GOOD)).hasMessage("killed");
		this.consultations.comment(yusuf, ROADMAP, new NewComment(null, "en", "Good"));

		assertThat(said()).extracting(Comment::words).containsExactly("Good");
		assertThat(this.world.told(CommentMade.class)).hasSize(1);
	}

	@Test
	void keeps_what_many_say_at_the_same_moment() {
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			IntStream.range(0, 8).mapToObj((n) -> people.submit(() -> {
				var person = RequestContext.by(Actor.of("p-" + n, "doha-2025:observer"));
				return this.consultations.comment(person, ROADMAP, GOOD);
			})).toList().forEach((asked) -> assertThat(asked).succeedsWithin(Duration.ofSeconds(20)));
		}

		assertThat(said()).extracting((comment) -> comment.by().value())
			.containsExactlyInAnyOrder("p-0", "p-1", "p-2", "p-3", "p-4", "p-5", "p-6", "p-7");
	}

	@Test
	void lists_what_was_said_in_pages_of_fifty_for_those_in_the_meeting() {
		IntStream.rangeClosed(1, 51)
			.forEach((n) -> this.consultations.comment(YUSUFS, ROADMAP, new NewComment(null, "ar", "رقم " + n)));
		var first = this.consultations.list(OBSERVERS.actor(), ROADMAP, null);
		var second = this.consultations.list(OBSERVERS.actor(), ROADMAP, first.next());

		assertThat(first.items()).hasSize(50).first().extracting((said) -> said.comment().words()).isEqualTo("رقم 1");
		assertThat(second.items()).extracting((said) -> said.comment().words()).containsExactly("رقم 51");
		assertThat(second.next()).isNull();
		assertRefused("roadmap.unknown", () -> this.consultations.list(STRANGERS.actor(), ROADMAP, null));
	}

	@Test
	void says_of_the_latest_answer_who_gave_it_also_when_its_words_were_given_before() {
		String comment = this.consultations.comment(YUSUFS, ROADMAP, GOOD).state().comment().id();
		var hugo = RequestContext.by(Actor.of("hugo", "doha-2025:headquarters:hq"));
		this.consultations.answer(CLARAS, ROADMAP, comment, new NewAnswer("en", "Yes"));
		this.consultations.answer(CLARAS, ROADMAP, comment, new NewAnswer("en", "No"));

		var last = this.consultations.answer(hugo, ROADMAP, comment, new NewAnswer("en", "Yes"));
		var again = this.consultations.answer(CLARAS, ROADMAP, comment, new NewAnswer("en", "Yes"));

		assertThat(again.state()).isEqualTo(last.state());
		assertThat(last.state().answer()).extracting(Answer::by).isEqualTo(hugo.actor().person());
		assertThat(this.world.told(CommentAnswered.class)).hasSize(3)
			.last()
			.isEqualTo(new CommentAnswered(ID, comment, "en", "Yes", hugo.actor().person()));
	}

	private List<Comment> said() {
		return this.consultations.list(CLARAS.actor(), ROADMAP, null)
			.items()
			.stream()
			.map(AnsweredComment::comment)
			.toList();
	}

}
