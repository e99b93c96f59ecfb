package org.multaqa.roadmap.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.InsertOnly;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.roadmap.api.NewAnswer;
import org.multaqa.roadmap.api.NewComment;
import org.multaqa.roadmap.domain.Answer;
import org.multaqa.roadmap.domain.Comment;
import org.multaqa.roadmap.domain.Comments;
import org.multaqa.roadmap.domain.ContentHasher;
import org.multaqa.roadmap.domain.Roadmap;

/**
 * Consultations on a roadmap. Every method refuses as {@link Roadmaps} tells.
 * <p>
 * A comment is kept before the roadmap tells of it. Whatever happens in between, the
 * roadmap never tells of a comment that is not there; one that it does not tell of is not
 * shown to anybody.
 */
public final class ConsultationService {

	private final Roadmaps roadmaps;

	private final InsertOnly<Comment> comments;

	private final InsertOnly<Answer> answers;

	private final ContentHasher hasher;

	private final MeetingReplicas meetings;

	private final Clock clock;

	public ConsultationService(Roadmaps roadmaps, InsertOnly<Comment> comments, InsertOnly<Answer> answers,
			ContentHasher hasher, MeetingReplicas meetings, Clock clock) {
		this.roadmaps = roadmaps;
		this.meetings = meetings;
		this.comments = comments;
		this.answers = answers;
		this.hasher = hasher;
		this.clock = clock;
	}

	/**
	 * Opens a consultation, by headquarters.
	 * @param until its end by the clock of the meeting, or absent
	 * @throws RuleViolation as {@link Roadmap#consult}
	 */
	public Versioned<Roadmap> open(RequestContext context, String id, @Nullable LocalDateTime until) {
		return this.roadmaps.change(context, id, (actions, _) -> actions.consult(), (before) -> before
			.consult((until != null) ? at(before, until) : null, context.actor().person(), this.clock.instant()));
	}

	/**
	 * Puts the end of a consultation off, or brings it forward, by headquarters.
	 * @param until its end by the clock of the meeting
	 * @throws RuleViolation as {@link Roadmap#consultUntil}
	 */
	public Versioned<Roadmap> moveEnd(RequestContext context, String id, LocalDateTime until) {
		return this.roadmaps.change(context, id, (actions, _) -> actions.moveEnd(),
				(before) -> before.consultUntil(at(before, until), context.actor().person(), this.clock.instant()));
	}

	private Instant at(Roadmap roadmap, LocalDateTime local) {
		return local.atZone(this.meetings.get(roadmap.meeting().value()).zone()).toInstant();
	}

	/** Closes a consultation, by headquarters. */
	public Versioned<Roadmap> close(RequestContext context, String id) {
		return this.roadmaps.change(context, id, (actions, _) -> actions.closeConsultation(),
				(before) -> before.closeConsultation(context.actor().person(), this.clock.instant()));
	}

	/**
	 * Takes a comment, by anybody in the meeting.
	 * @return the comment as it is kept, with the version of the roadmap
	 * @throws RuleViolation as {@link Roadmap#comment}
	 */
	public Versioned<AnsweredComment> comment(RequestContext context, String id, NewComment request) {
		String name = context.newId("c");
		var now = this.clock.instant();
		var told = this.roadmaps.change(context, id, (actions, before) -> actions.comment(before.has(name)),
				(before) -> {
					var comment = new Comment(name, request.initiative(), request.language(), request.words(),
							context.actor().person(), context.actor().officeIn(before.meeting()).orElse(null), now);
					var decision = before.comment(comment, this.hasher);
					if (!decision.isUnchanged()) {
						this.comments.insert(ContentAddress.of(before.id(), this.hasher.hash(comment)), comment);
					}
					return decision;
				});
		return told.map((roadmap) -> find(roadmap, name));
	}

	/**
	 * Answers a comment, by headquarters. An answer is kept before the roadmap tells of
	 * it, as a comment is.
	 * @param comment its id
	 * @throws RuleViolation as {@link Roadmap#answer}
	 */
	public Versioned<AnsweredComment> answer(RequestContext context, String id, String comment, NewAnswer request) {
		var answer = new Answer(comment, request.language(), request.words(), context.actor().person(),
				this.clock.instant());
		var told = this.roadmaps.change(context, id, (actions, before) -> actions.answer(comment, before.has(comment)),
				(before) -> {
					var decision = before.answer(answer, former(before, comment), this.hasher);
					if (!decision.isUnchanged()) {
						this.answers.insert(ContentAddress.of(before.id(), answer.hash(this.hasher)), answer);
					}
					return decision;
				});
		return told.map((roadmap) -> find(roadmap, comment));
	}

	private @Nullable Answer former(Roadmap roadmap, String comment) {
		return roadmap.comments()
			.find(comment)
			.map(Comments.Entry::answer)
			.flatMap((hash) -> this.answers.find(ContentAddress.of(roadmap.id(), hash)))
			.orElse(null);
	}

	private AnsweredComment find(Roadmap roadmap, String comment) {
		return roadmap.comments()
			.find(comment)
			.flatMap((entry) -> answered(roadmap, List.of(entry)).stream().findFirst())
			.orElseThrow(() -> new IllegalStateException("a comment is gone: " + comment));
	}

	/**
	 * One page of what was said in the consultations of a roadmap, for those who may read
	 * what is being written.
	 * @param from where it begins, or absent for the first
	 * @return the earliest first
	 */
	public Slice<AnsweredComment> list(Actor actor, String id, @Nullable Cursor from) {
		var roadmap = this.roadmaps.read(actor, id).state();
		var page = Slice.of(roadmap.comments().entries(), Comments.Entry::id, from);
		return new Slice<>(answered(roadmap, page.items()), page.previous(), page.next());
	}

	private List<AnsweredComment> answered(Roadmap roadmap, List<Comments.Entry> entries) {
		var answers = this.answers
			.findAll(entries.stream()
				.flatMap((entry) -> Stream.ofNullable(entry.answer()))
				.map((hash) -> ContentAddress.of(roadmap.id(), hash))
				.toList())
			.stream()
			.collect(Collectors.toMap(Answer::comment, Function.identity()));
		return this.comments
			.findAll(entries.stream().map((entry) -> ContentAddress.of(roadmap.id(), entry.hash())).toList())
			.stream()
			.map((comment) -> new AnsweredComment(comment, answers.get(comment.id())))
			.toList();
	}

}
