package org.multaqa.roadmap.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.CommentAnswered;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationEndMoved;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.roadmap.domain.Stage.Consultation;
import org.multaqa.roadmap.domain.Stage.Drafting;

/** What is done in consultations on a roadmap. */
sealed interface ConsultationActs permits Roadmap {

	/**
	 * Lets everybody in the meeting comment from now on.
	 * @param until from when on nobody may any more, or absent
	 * @throws RuleViolation {@code roadmap.before-the-gates},
	 * {@code consultation.end-out-of-bounds}
	 */
	default Decision<Roadmap> consult(@Nullable Instant until, PersonId by, Instant now) {
		return Decision.when(roadmap().facts(now).consultation(), roadmap(),
				() -> Decision.of(roadmap().with(new Consultation(now, null).until(until, now)),
						new ConsultationOpened(roadmap().id(), by, until)));
	}

	/**
	 * Puts the end of the consultation off, or brings it forward.
	 * @param until from when on nobody may comment any more
	 * @throws RuleViolation {@code consultation.not-open}, {@code consultation.over},
	 * {@code consultation.end-out-of-bounds}
	 */
	default Decision<Roadmap> consultUntil(Instant until, PersonId by, Instant now) {
		return Decision.when(roadmap().facts(now).movingEnd(), roadmap(), () -> switch (roadmap().stage()) {
			case Consultation open when !until.equals(open.until()) -> Decision
				.of(roadmap().with(open.until(until, now)), new ConsultationEndMoved(roadmap().id(), until, by));
			default -> Decision.unchanged(roadmap());
		});
	}

	/** No more comments; where no consultation is open nothing changes. */
	default Decision<Roadmap> closeConsultation(PersonId by, Instant now) {
		return Decision.when(roadmap().facts(now).closing(), roadmap(),
				() -> Decision.of(roadmap().with(new Drafting()), new ConsultationClosed(roadmap().id(), by)));
	}

	/**
	 * Takes a comment; one that is there already, by its id, changes nothing.
	 * @throws RuleViolation {@code consultation.not-open}, {@code consultation.over},
	 * {@code initiative.unknown}, {@code comment.empty}, {@code comment.too-many},
	 * {@code text.too-long}
	 */
	default Decision<Roadmap> comment(Comment comment, ContentHasher hasher) {
		return Decision.when(roadmap().facts(comment.at()).comment(has(comment.id())), roadmap(), () -> {
			comment.needsToFit(roadmap().content());
			var said = roadmap().comments().with(new Comments.Entry(comment.id(), hasher.hash(comment), null));
			return Decision.of(roadmap().with(said), new CommentMade(roadmap().id(), comment.id(), comment.initiative(),
					comment.language(), comment.words(), comment.by(), comment.office()));
		});
	}

	/** Whether a comment was made. */
	default boolean has(String comment) {
		return roadmap().comments().find(comment).isPresent();
	}

	/**
	 * Takes the answer to a comment, in place of a former one; the same again changes
	 * nothing.
	 * @param former the answer so far, or absent
	 * @throws RuleViolation {@code comment.unknown}, {@code comment.empty},
	 * {@code text.too-long}
	 */
	default Decision<Roadmap> answer(Answer answer, @Nullable Answer former, ContentHasher hasher) {
		var entry = roadmap().comments()
			.find(answer.comment())
			.orElseThrow(() -> RuleViolation.unknown("comment.unknown", answer.comment()));
		answer.needsToFit();
		return (former != null && answer.says(former)) ? Decision.unchanged(roadmap()) : Decision.of(
				roadmap().with(roadmap().comments().answered(entry.id(), answer.hash(hasher))),
				new CommentAnswered(roadmap().id(), entry.id(), answer.language(), answer.words(), answer.by()));
	}

	private Roadmap roadmap() {
		return (Roadmap) this;
	}

}
