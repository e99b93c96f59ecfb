package org.multaqa.sessions.api;

import java.util.function.BooleanSupplier;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What the rules must know of an output, and when its state allows what; who may is for
 * {@link OutputActions}.
 *
 * @param session where it was said
 * @param carriedForward whether later sessions build on it
 * @param withdrawn whether it was taken back
 */
public record OutputFacts(SessionFacts session, PersonId by, boolean carriedForward, boolean withdrawn) {

	/**
	 * Whether somebody may read an output: whoever takes part in the meeting, and once a
	 * submitted recommendation cites it everybody who may know of the meeting.
	 * @param citedInPublic whether a recommendation that was submitted cites it; asked
	 * only where it matters
	 * @return false for what does not exist as far as the actor is concerned
	 */
	public static boolean isShownTo(Actor actor, MeetingFacts in, BooleanSupplier citedInPublic) {
		return in.isShownTo(actor) && (actor.takesPartIn(in.id()) || citedInPublic.getAsBoolean());
	}

	/**
	 * Whether it stands.
	 * @return allowed, or {@code output.withdrawn}
	 */
	public Permission standing() {
		return this.withdrawn ? Permission.refused("output.withdrawn") : Permission.allowed();
	}

	/**
	 * Whether it may still be said in other words.
	 * @return allowed, or {@code output.withdrawn}, {@code workshop.accepted}
	 */
	public Permission rewording() {
		return standing().and(this.session::keeping);
	}

	/**
	 * Whether it may be marked, so that later sessions build on it.
	 * @return allowed, already so, or {@code workshop.accepted}, {@code output.withdrawn}
	 */
	public Permission carrying() {
		return this.carriedForward ? Permission.alreadySo() : this.session.keeping().and(this::standing);
	}

	/**
	 * Whether the mark may be taken away again.
	 * @return allowed, already so, or {@code workshop.accepted}
	 */
	public Permission settingAside() {
		return this.carriedForward ? this.session.keeping() : Permission.alreadySo();
	}

	/**
	 * Whether it may be taken back.
	 * @return allowed, already so, or {@code workshop.accepted}
	 */
	public Permission withdrawal() {
		return this.withdrawn ? Permission.alreadySo() : this.session.keeping();
	}

}
