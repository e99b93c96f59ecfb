package org.multaqa.notifications.deliveries.domain;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.Kind;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;
import org.multaqa.notifications.api.NoticeKind;

/**
 * What a person is told, with what it is about. Names things only: the words are looked
 * up when the letter is written.
 */
public sealed interface NotificationKind {

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
	 * A seat waits for an answer.
	 *
	 * @param roles as what; none when unknown
	 */
	@Kind("invitation")
	record Invitation(MeetingId meeting, DelegationId delegation, OfficeId office, List<Role> roles,
			String cause) implements NotificationKind {

		public Invitation {
			roles = List.copyOf(roles);
		}

		@Override
		public String about() {
			return this.cause;
		}

	}

	/**
	 * A seat still waits for an answer.
	 *
	 * @param roles as what; none when unknown
	 */
	@Kind("reminder")
	record Reminder(MeetingId meeting, DelegationId delegation, OfficeId office, List<Role> roles,
			String cause) implements NotificationKind {

		public Reminder {
			roles = List.copyOf(roles);
		}

		@Override
		public String about() {
			return this.cause;
		}

	}

	/** A seat became free, and waits for an answer. */
	@Kind("promoted")
	record Promoted(MeetingId meeting, DelegationId delegation, OfficeId office,
			String cause) implements NotificationKind {

		@Override
		public String about() {
			return this.cause;
		}

	}

	/** No seat is free yet. */
	@Kind("waiting")
	record Waiting(MeetingId meeting, DelegationId delegation, OfficeId office,
			String cause) implements NotificationKind {

		@Override
		public String about() {
			return this.cause;
		}

	}

	/** The registration is approved: from now on the person acts for the office. */
	@Kind("approved")
	record Approved(MeetingId meeting, DelegationId delegation, OfficeId office,
			String cause) implements NotificationKind {

		@Override
		public String about() {
			return this.cause;
		}

	}

	/** Somebody else has taken over the seat. */
	@Kind("replaced")
	record Replaced(MeetingId meeting, DelegationId delegation, OfficeId office,
			String cause) implements NotificationKind {

		@Override
		public String about() {
			return this.cause;
		}

	}

	/** Somebody has taken the person out of the delegation. */
	@Kind("taken-out")
	record TakenOut(MeetingId meeting, DelegationId delegation, OfficeId office,
			String cause) implements NotificationKind {

		@Override
		public String about() {
			return this.cause;
		}

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

	/**
	 * A roadmap waits for the approval that is the person's.
	 *
	 * @param gate its key
	 */
	@Kind("gate-open")
	record GateOpen(MeetingId meeting, RoadmapId roadmap, String gate, String cause) implements NotificationKind {

		@Override
		public String about() {
			return this.gate + "/" + this.cause;
		}

	}

	/** An approver has sent the roadmap back to headquarters. */
	@Kind("returned")
	record Returned(MeetingId meeting, RoadmapId roadmap, String cause) implements NotificationKind {

		@Override
		public String about() {
			return this.cause;
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

	/** Everybody in the meeting may comment on a roadmap. */
	@Kind("consultation-open")
	record ConsultationOpen(MeetingId meeting, RoadmapId roadmap, String cause) implements NotificationKind {

		@Override
		public String about() {
			return this.cause;
		}

	}

	/** The person's office leads an initiative, or is its partner. */
	@Kind("initiative-named")
	record InitiativeNamed(MeetingId meeting, RoadmapId roadmap, InitiativeId initiative, OfficeId office,
			String cause) implements NotificationKind {

		@Override
		public String about() {
			return this.initiative + "/" + this.cause;
		}

	}

	/** The person's office has no part in an initiative any more. */
	@Kind("initiative-left-out")
	record InitiativeLeftOut(MeetingId meeting, RoadmapId roadmap, InitiativeId initiative, OfficeId office,
			String cause) implements NotificationKind {

		@Override
		public String about() {
			return this.initiative + "/" + this.cause;
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

	/** An edition of a roadmap is out. */
	@Kind("published")
	record Published(MeetingId meeting, RoadmapId roadmap, String number) implements NotificationKind {

		@Override
		public String about() {
			return this.roadmap + "/" + this.number;
		}

	}

	/** An initiative carries a recommendation out. */
	@Kind("taken-up")
	record TakenUp(MeetingId meeting, RoadmapId roadmap, InitiativeId initiative) implements NotificationKind {

		@Override
		public String about() {
			return this.roadmap + "/" + this.initiative;
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
