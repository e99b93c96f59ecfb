package org.multaqa.registration.delegation.application;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.DelegationEvent.Detail;
import org.multaqa.registration.delegation.domain.Correction;

/**
 * What somebody has begun to put right of a person: all that is needed to finish it,
 * whoever does and however late. Kept with the member, encrypted, until it is told.
 *
 * @param id by which accounts know it again, chosen by chance
 * @param name the right name, or absent
 * @param email the right address, or absent
 * @param askedBy who says so
 * @param key the {@code Idempotency-Key} of the command, or absent
 * @param fingerprint of what was sent under the key, or absent
 * @param details what is to be told
 * @param fresh those of them that nobody had begun before, and so are as they were where
 * accounts refuse
 * @param nameBefore how the person was called before, or absent where it is not known
 */
record BegunCorrection(String id, @Nullable LocalizedText name, @Nullable String email, PersonId askedBy,
		@Nullable String key, @Nullable String fingerprint, List<Detail> details, List<Detail> fresh,
		@Nullable LocalizedText nameBefore) {

	BegunCorrection {
		details = List.copyOf(details);
		fresh = List.copyOf(fresh);
	}

	/** By whoever has begun it, under the same key: who asks again finds it done. */
	RequestContext context() {
		return new RequestContext(new Actor(this.askedBy, Set.of(), Set.of()), null, this.key, this.fingerprint, null);
	}

	/** What is told once it is right. */
	Correction correction() {
		return new Correction(this.details, this.nameBefore);
	}

	boolean isOfName() {
		return this.details.contains(Detail.NAME);
	}

	/** Without name and address: they must not end up in a log. */
	@Override
	public String toString() {
		return "BegunCorrection[private]";
	}

}
