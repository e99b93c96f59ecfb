package org.multaqa.notifications.deliveries.domain;

import java.util.List;

import org.multaqa.model.DelegationId;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.Kind;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;

/**
 * What a person is told, with what it is about. Names things only: the words are looked
 * up when the letter is written.
 */
public sealed interface NotificationKind {

	MeetingId meeting();

	/**
	 * What makes it one notification: of the same key a person hears once.
	 * @return for instance {@code decided/r-17}
	 */
	String key();

	/**
	 * Whether it is told at once, whatever the person prefers: invitations and decisions.
	 * Everything else is news.
	 */
	default boolean urgent() {
		return true;
	}

	/**
	 * A seat waits for an answer.
	 *
	 * @param roles as what; none when unknown
	 * @param cause id of the event: who is invited again hears of it again
	 */
	@Kind("invitation")
	record Invitation(MeetingId meeting, DelegationId delegation, OfficeId office, List<Role> roles,
			String cause) implements NotificationKind {

		public Invitation {
			roles = List.copyOf(roles);
		}

		@Override
		public String key() {
			return "invitation/" + this.cause;
		}

	}

	/**
	 * A seat still waits for an answer.
	 *
	 * @param roles as what; none when unknown
	 * @param cause id of the event: who is reminded again hears of it again
	 */
	@Kind("reminder")
	record Reminder(MeetingId meeting, DelegationId delegation, OfficeId office, List<Role> roles,
			String cause) implements NotificationKind {

		public Reminder {
			roles = List.copyOf(roles);
		}

		@Override
		public String key() {
			return "reminder/" + this.cause;
		}

	}

	/** The offices have decided on a recommendation. */
	@Kind("decided")
	record Decided(MeetingId meeting, RecommendationId recommendation) implements NotificationKind {

		@Override
		public String key() {
			return "decided/" + this.recommendation;
		}

	}

	/** An edition of a roadmap is out. */
	@Kind("published")
	record Published(MeetingId meeting, RoadmapId roadmap, String number) implements NotificationKind {

		@Override
		public String key() {
			return "published/" + this.roadmap + "/" + this.number;
		}

	}

	/** An initiative carries a recommendation out. */
	@Kind("taken-up")
	record TakenUp(MeetingId meeting, RoadmapId roadmap, InitiativeId initiative) implements NotificationKind {

		@Override
		public String key() {
			return "taken-up/" + this.roadmap + "/" + this.initiative;
		}

		@Override
		public boolean urgent() {
			return false;
		}

	}

	/** A submitted recommendation cites the person's words. */
	@Kind("cited")
	record Cited(MeetingId meeting, RecommendationId recommendation) implements NotificationKind {

		@Override
		public String key() {
			return "cited/" + this.recommendation;
		}

		@Override
		public boolean urgent() {
			return false;
		}

	}

	/** An output is carried forward. */
	@Kind("carried-forward")
	record CarriedForward(MeetingId meeting, OutputId output) implements NotificationKind {

		@Override
		public String key() {
			return "carried-forward/" + this.output;
		}

		@Override
		public boolean urgent() {
			return false;
		}

	}

}
