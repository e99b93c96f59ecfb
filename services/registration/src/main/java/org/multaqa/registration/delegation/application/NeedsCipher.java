package org.multaqa.registration.delegation.application;

import java.util.List;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.security.Sealing;
import org.multaqa.model.DelegationId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.registration.delegation.domain.Answers;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.delegation.domain.SealedAnswers;
import org.multaqa.registration.delegation.domain.SealedNeeds;

/**
 * Encrypts private needs and answers, and names and addresses until they are right, bound
 * to the person and the delegation, and each to what it is ({@link Sealing}): what is
 * copied to somebody else cannot be opened.
 */
public final class NeedsCipher {

	/** Length of a key, in bytes. */
	public static final int KEY_BYTES = Sealing.KEY_BYTES;

	/** What binds answers beside the person; needs are bound to the person alone. */
	private static final String ANSWERS = "/answers";

	private static final String CORRECTION = "/correction";

	/** 160 bits. */
	private static final int FINGERPRINT_LETTERS = 32;

	private final Sealing sealing;

	private final KeyedCodes fingerprints;

	/**
	 * A cipher.
	 * @param keys the one in use, then those of before, each {@value #KEY_BYTES} bytes
	 */
	public NeedsCipher(byte[]... keys) {
		this.sealing = new Sealing(List.of(keys));
		this.fingerprints = new KeyedCodes(keys[0], "fingerprints of private needs", FINGERPRINT_LETTERS);
	}

	/**
	 * The context of who says something private under a key: what is remembered of it
	 * tells nobody who holds the store what was said.
	 */
	public RequestContext sealed(RequestContext context) {
		return context.sealed(this.fingerprints::of);
	}

	public SealedNeeds seal(Needs needs, DelegationId delegation, PersonId person) {
		return new SealedNeeds(seal(needs, bound(delegation, person)));
	}

	public SealedAnswers seal(Answers answers, DelegationId delegation, PersonId person) {
		return new SealedAnswers(seal(answers, bound(delegation, person) + ANSWERS));
	}

	String seal(BegunCorrection begun, DelegationId delegation, PersonId person) {
		return seal(begun, bound(delegation, person) + CORRECTION);
	}

	/**
	 * Opens what was sealed.
	 * @param sealed from the store
	 * @throws IllegalStateException if it was sealed with another key or for somebody
	 * else, or was tampered with
	 */
	public Needs open(SealedNeeds sealed, DelegationId delegation, PersonId person) {
		return open(sealed.sealed(), bound(delegation, person), Needs.class);
	}

	/**
	 * Opens what was sealed.
	 * @param sealed from the store
	 * @throws IllegalStateException as of needs
	 */
	public Answers open(SealedAnswers sealed, DelegationId delegation, PersonId person) {
		return open(sealed.sealed(), bound(delegation, person) + ANSWERS, Answers.class);
	}

	/**
	 * Opens what was sealed.
	 * @param sealed from the store
	 * @throws IllegalStateException as of needs
	 */
	BegunCorrection openCorrection(String sealed, DelegationId delegation, PersonId person) {
		return open(sealed, bound(delegation, person) + CORRECTION, BegunCorrection.class);
	}

	private static String bound(DelegationId delegation, PersonId person) {
		return delegation + "/" + person;
	}

	private String seal(Object clear, String bound) {
		return this.sealing.seal(ModelJson.mapper().writeValueAsBytes(clear), bound);
	}

	private <T> T open(String sealed, String bound, Class<T> type) {
		return ModelJson.mapper().readValue(this.sealing.open(sealed, bound), type);
	}

}
