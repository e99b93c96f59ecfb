package org.multaqa.notifications.deliveries.domain;

import java.time.Instant;

import org.multaqa.model.InitiativeId;
import org.multaqa.model.Kind;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RoadmapId;

/** What a person is told of a roadmap, and of the initiatives in it. */
public sealed interface RoadmapNotification extends NotificationKind {

	RoadmapId roadmap();

	/**
	 * A roadmap waits for the approval that is the person's.
	 *
	 * @param gate its key
	 */
	@Kind("gate-open")
	record GateOpen(MeetingId meeting, RoadmapId roadmap, String gate, String cause) implements RoadmapNotification {

		@Override
		public String about() {
			return this.gate + "/" + this.cause;
		}

	}

	/**
	 * The roadmap is with headquarters again: an approver has sent it back, or a
	 * reservation is lifted that it was presented with.
	 */
	@Kind("returned")
	record Returned(MeetingId meeting, RoadmapId roadmap, String cause) implements RoadmapNotification {

		@Override
		public String about() {
			return this.cause;
		}

	}

	/** Everybody in the meeting may comment on a roadmap. */
	@Kind("consultation-open")
	record ConsultationOpen(MeetingId meeting, RoadmapId roadmap, String cause) implements RoadmapNotification {

		@Override
		public String about() {
			return this.cause;
		}

	}

	/**
	 * A consultation closes soon, and the person has not commented.
	 *
	 * @param until its end: with another one it is told anew
	 */
	@Kind("consultation-closes")
	record ConsultationCloses(MeetingId meeting, RoadmapId roadmap, String cause,
			Instant until) implements RoadmapNotification {

		@Override
		public String about() {
			return this.cause + "/" + this.until;
		}

	}

	/** The person's office leads an initiative, or is its partner. */
	@Kind("initiative-named")
	record InitiativeNamed(MeetingId meeting, RoadmapId roadmap, InitiativeId initiative, OfficeId office,
			String cause) implements RoadmapNotification {

		@Override
		public String about() {
			return this.initiative + "/" + this.cause;
		}

	}

	/** The person's office has no part in an initiative any more. */
	@Kind("initiative-left-out")
	record InitiativeLeftOut(MeetingId meeting, RoadmapId roadmap, InitiativeId initiative, OfficeId office,
			String cause) implements RoadmapNotification {

		@Override
		public String about() {
			return this.initiative + "/" + this.cause;
		}

	}

	/** An edition of a roadmap is out. */
	@Kind("published")
	record Published(MeetingId meeting, RoadmapId roadmap, String number) implements RoadmapNotification {

		@Override
		public String about() {
			return this.roadmap + "/" + this.number;
		}

	}

	/** An initiative carries a recommendation out. */
	@Kind("taken-up")
	record TakenUp(MeetingId meeting, RoadmapId roadmap, InitiativeId initiative) implements RoadmapNotification {

		@Override
		public String about() {
			return this.roadmap + "/" + this.initiative;
		}

	}

}
