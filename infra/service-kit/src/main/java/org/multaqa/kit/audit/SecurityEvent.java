package org.multaqa.kit.audit;

/** What the security log tells of. The names in it are for ever. */
public enum SecurityEvent {

	/**
	 * A sign-in link was asked for; refused where the address has no account, which only
	 * the log says.
	 */
	LINK_ASKED("link.asked"),

	/** A sign-in link was used, or one that works no more was. */
	LINK_USED("link.used"),

	/** Somebody signed in in another way, which the detail names. */
	SIGN_IN("sign-in"),

	/** Somebody ended a sign-in of their own; the detail is its number. */
	SIGN_IN_ENDED("sign-in.ended"),

	/** Somebody added a passkey of their own, or tried to. */
	PASSKEY_ADDED("passkey.added"),

	/**
	 * A passkey of the subject was removed: by its owner, or by whoever helps who has
	 * lost it.
	 */
	PASSKEY_REMOVED("passkey.removed"),

	/** A request came with a token that is not valid here. */
	TOKEN("token"),

	/** A request asked for what its sender may not do. */
	ACCESS("access"),

	/** A request came too often. */
	LIMIT("limit"),

	/** A program did not show the secret of the client that it says it is. */
	CLIENT("client"),

	/** Somebody wrote a first-run code. */
	FIRST_RUN_CODE("first-run-code"),

	/** The subject may found meetings from now on. */
	FOUNDER_APPOINTED("founder.appointed"),

	/** The subject may found meetings no more. */
	FOUNDER_DISMISSED("founder.dismissed"),

	/** The subject is let in no more. */
	ACCOUNT_BLOCKED("account.blocked"),

	/** The subject may sign in again. */
	ACCOUNT_UNBLOCKED("account.unblocked"),

	/** The subject has a role from now on; the detail is the grant. */
	ROLE_GIVEN("role.given"),

	/** The subject has a role no more; the detail is the grant. */
	ROLE_ENDED("role.ended"),

	/**
	 * Somebody read the private needs of those who come to the subject, which is a
	 * meeting.
	 */
	NEEDS_READ("needs.read"),

	/** A founder read a page of the security log of the subject, which is a service. */
	LOG_READ("log.read"),

	/** An operator had the events of a parked subject applied. */
	SUBJECT_RESUMED("subject.resumed"),

	/** An operator gave up an event of a parked subject. */
	EVENT_SKIPPED("event.skipped"),

	/** An operator had the read models built anew. */
	READ_MODELS_REBUILT("read-models.rebuilt"),

	/** The next key that signs tokens was made; the subject is its number. */
	KEY_MADE("key.made"),

	/** More happened than could be written; the detail is how many lines are lacking. */
	LINES_LOST("lines.lost");

	private final String wireName;

	SecurityEvent(String wireName) {
		this.wireName = wireName;
	}

	/** As it is written, for instance {@code link.used}. */
	public String wireName() {
		return this.wireName;
	}

}
