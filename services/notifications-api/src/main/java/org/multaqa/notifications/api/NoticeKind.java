package org.multaqa.notifications.api;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;

/**
 * What people are told of by mail. A kind that asks for an answer, or takes something
 * away, comes at once to everybody; of all others a person may choose when, and whether,
 * they are told (docs/decisions/what-people-are-told.md).
 */
public enum NoticeKind {

	/** A seat waits for an answer. */
	INVITATION,

	/** A seat still waits for an answer. */
	REMINDER,

	/** No seat is free yet. */
	WAITING,

	/** A seat became free, and waits for an answer. */
	PROMOTED,

	/** The registration is approved. */
	APPROVED,

	/** Somebody else has taken over the seat. */
	REPLACED,

	/** Somebody has taken the person out of the delegation. */
	TAKEN_OUT,

	/** The offices state their positions: the head's is due. */
	POSITION_DUE,

	/** A roadmap waits for the approval that is the person's. */
	GATE_OPEN,

	/**
	 * An approver has sent the roadmap back, or a reservation it was presented with is
	 * lifted.
	 */
	RETURNED,

	/** Another office offers seats. */
	SEATS_OFFERED,

	/** Seats that were offered are accepted or declined. */
	SEATS_ANSWERED(Pace.AT_ONCE),

	/** Everybody in the meeting may comment on a roadmap. */
	CONSULTATION_OPEN(Pace.AT_ONCE),

	/** A consultation closes soon, and the person has not commented. */
	CONSULTATION_CLOSES(Pace.AT_ONCE),

	/** The person's office leads an initiative, or is its partner. */
	INITIATIVE_NAMED(Pace.AT_ONCE),

	/** The person's office has no part in an initiative any more. */
	INITIATIVE_LEFT_OUT(Pace.AT_ONCE),

	/** A release changed something for the person. */
	YOUR_SESSIONS(Pace.AT_ONCE),

	/** The programme is released anew. */
	PROGRAMME_RELEASED(Pace.AT_ONCE),

	/** The offices have decided on a recommendation. */
	DECIDED(Pace.AT_ONCE),

	/** An edition of a roadmap is out. */
	PUBLISHED(Pace.AT_ONCE),

	/** An initiative carries a recommendation out. */
	TAKEN_UP(Pace.EVENING),

	/** A submitted recommendation cites the person's words. */
	CITED(Pace.EVENING),

	/** An output is carried forward. */
	CARRIED_FORWARD(Pace.EVENING);

	private final @Nullable Pace usual;

	NoticeKind() {
		this.usual = null;
	}

	NoticeKind(Pace usual) {
		this.usual = usual;
	}

	/**
	 * The kind that is written like this.
	 * @param name lower-case with hyphens, for instance {@code taken-out}
	 */
	public static Optional<NoticeKind> named(String name) {
		return Arrays.stream(values()).filter((kind) -> ModelJson.wireName(kind).equals(name)).findFirst();
	}

	/** Whether its letter carries a link that is the person's alone. */
	public boolean isPersonal() {
		return this == INVITATION || this == REMINDER || this == PROMOTED;
	}

	/** Whether nobody can put it off or turn it off. */
	public boolean isFixed() {
		return this.usual == null;
	}

	/** How it comes to whoever has not chosen. */
	public Pace usual() {
		return (this.usual != null) ? this.usual : Pace.AT_ONCE;
	}

}
