package org.multaqa.notifications.deliveries.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Kind;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.notifications.api.NoticeKind;

/**
 * What a person is told, with what it is about. Names things only: the words are looked
 * up when the letter is written.
 */
public sealed interface NotificationKind permits SeatNotification, RoadmapNotification, NotificationKind.YourSessions,
		NotificationKind.ProgrammeReleased, NotificationKind.PositionDue, NotificationKind.SeatsOffered,
		NotificationKind.SeatsAnswered, NotificationKind.Decided, NotificationKind.Cited,
		NotificationKind.CarriedForward {

	MeetingId meeting();

	/** Which kind it is, as others name it. */
	default NoticeKind kind() {
		@Nullable Kind stored = getClass().getAnnotation(Kind.class);
		return Optional.ofNullable(stored)
			.flatMap((kind) -> NoticeKind.named(kind.value()))
			.orElseThrow(() -> new IllegalStateException(getClass() + " is no kind that others know"));
	}

	/**
	 * What of its kind it is about: of the same a person hears once. A {@code cause} is
	 * the id of an event, so that what happens again is told again.
	 */
	String about();

	/**
	 * What makes it one notification.
	 * @return for instance {@code decided/r-17}
	 */
	default String key() {
		return ModelJson.wireName(kind()) + "/" + about();
	}

	/**
	 * A release changed something for the person: a part, a session, its time or room.
	 */
	@Kind("your-sessions")
	record YourSessions(MeetingId meeting, int release) implements NotificationKind {

		@Override
		public String about() {
			return this.meeting + "/" + this.release;
		}

	}

	/** The programme is released, and nothing in it changes anything for the person. */
	@Kind("programme-released")
	record ProgrammeReleased(MeetingId meeting, int release) implements NotificationKind {

		@Override
		public String about() {
			return this.meeting + "/" + this.release;
		}

	}

	/** The offices state their positions: the head's is due. */
	@Kind("position-due")
	record PositionDue(MeetingId meeting, RecommendationId recommendation,
			OfficeId office) implements NotificationKind {

		@Override
		public String about() {
			return this.recommendation.value();
		}

	}

	/** Another office offers seats to that of the person. */
	@Kind("seats-offered")
	record SeatsOffered(MeetingId meeting, String offer) implements NotificationKind {

		@Override
		public String about() {
			return this.offer;
		}

	}

	/** The seats that the person's office offered are accepted or declined. */
	@Kind("seats-answered")
	record SeatsAnswered(MeetingId meeting, String offer) implements NotificationKind {

		@Override
		public String about() {
			return this.offer;
		}

	}

	/** The offices have decided on a recommendation. */
	@Kind("decided")
	record Decided(MeetingId meeting, RecommendationId recommendation) implements NotificationKind {

		@Override
		public String about() {
			return this.recommendation.value();
		}

	}

	/** A submitted recommendation cites the person's words. */
	@Kind("cited")
	record Cited(MeetingId meeting, RecommendationId recommendation) implements NotificationKind {

		@Override
		public String about() {
			return this.recommendation.value();
		}

	}

	/** An output is carried forward. */
	@Kind("carried-forward")
	record CarriedForward(MeetingId meeting, OutputId output) implements NotificationKind {

		@Override
		public String about() {
			return this.output.value();
		}

	}

}
