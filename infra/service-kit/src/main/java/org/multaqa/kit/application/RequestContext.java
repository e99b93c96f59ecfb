package org.multaqa.kit.application;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.access.Actor;

/**
 * How something was asked, beside what: by whom, of which version, under which key.
 *
 * @param expectedVersion the version that the actor has seen ({@code If-Match}), or
 * absent
 * @param key the {@code Idempotency-Key}, or absent
 * @param fingerprint SHA-256 of what was sent under the key, lower-case hex, or absent
 * @param causation id of the event that led to it, or absent when a person asked
 */
public record RequestContext(Actor actor, @Nullable Long expectedVersion, @Nullable String key,
		@Nullable String fingerprint, @Nullable String causation) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int ID_LENGTH = 12;

	public static RequestContext by(Actor actor) {
		return new RequestContext(actor, null, null, null, null);
	}

	/** The same context, of which nothing is remembered. */
	public RequestContext withoutKey() {
		return new RequestContext(this.actor, this.expectedVersion, null, null, this.causation);
	}

	/**
	 * The context of a step on the way: it is remembered for itself, so that a command
	 * that was interrupted after it is known when it comes again.
	 * @param name which step
	 */
	public RequestContext step(String name) {
		return (this.key == null) ? this : new RequestContext(this.actor, this.expectedVersion, this.key + "/" + name,
				this.fingerprint, this.causation);
	}

	/**
	 * The same context, for what nobody may guess from what is remembered of it.
	 * @param seal makes of a fingerprint one that only who has a secret can make
	 */
	public RequestContext sealed(UnaryOperator<String> seal) {
		return (this.fingerprint == null) ? this : new RequestContext(this.actor, this.expectedVersion, this.key,
				seal.apply(this.fingerprint), this.causation);
	}

	/** The same context, whatever the version: the actor's own command has raised it. */
	public RequestContext onAnyVersion() {
		return new RequestContext(this.actor, null, this.key, this.fingerprint, this.causation);
	}

	/**
	 * The same context, insisting on a version.
	 * @return this
	 * @throws MissingPrecondition if no {@code If-Match} came with it
	 */
	public RequestContext requireVersion() {
		if (this.expectedVersion == null) {
			throw new MissingPrecondition();
		}
		return this;
	}

	/**
	 * Insists that something is still as the actor has seen it, if the request says which
	 * version that was.
	 * @param read as it is stored now
	 * @throws ConcurrencyConflict if it is at another version
	 */
	public void checkSeen(Versioned<?> read) {
		checkSeen(read, read.version());
	}

	/**
	 * Insists that a part of something is still as the actor has seen it, as
	 * {@link #checkSeen(Versioned)}.
	 * @param read what it is a part of, as it is stored now
	 * @param version the version of the part
	 */
	public void checkSeen(Versioned<?> read, long version) {
		if (this.expectedVersion != null && this.expectedVersion != version) {
			throw new ConcurrencyConflict(read.id(), read.sequence());
		}
	}

	/**
	 * A new id: chosen by chance, or by actor and key, so that a repeated command finds
	 * what it made the first time.
	 * @param prefix one or two letters that tell a reader what it names
	 * @return for instance {@code r-k3v9x0q2m1zz}
	 */
	public String newId(String prefix) {
		byte[] bytes = new byte[16];
		if (this.key != null) {
			bytes = Hashes.sha256((this.actor.person() + "\n" + this.key).getBytes(StandardCharsets.UTF_8));
		}
		else {
			RANDOM.nextBytes(bytes);
		}
		String letters = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).toLowerCase(Locale.ROOT);
		return prefix + "-" + letters.replaceAll("[^a-z0-9]", "").substring(0, ID_LENGTH);
	}

	/**
	 * The key as it is stored: two people may use the same one.
	 * @return person and key, or absent
	 */
	public @Nullable String storedKey() {
		return (this.key != null) ? this.actor.person() + "/" + this.key : null;
	}

	/**
	 * What an aggregate remembers of having carried it out.
	 * @param at when, in milliseconds of the epoch
	 * @return key and fingerprint, or absent where there is no key
	 */
	public CommandKeys.@Nullable CarriedOut carriedOut(long at) {
		@Nullable String stored = storedKey();
		return (stored != null) ? new CommandKeys.CarriedOut(stored, this.fingerprint, at) : null;
	}

	/** An edit without {@code If-Match} (428). */
	public static final class MissingPrecondition extends RuntimeException {

		private static final long serialVersionUID = 1;

	}

}
