package org.multaqa.registration.delegation.domain;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * An import of nominations that was begun: who is nominated in which delegation, by ids
 * alone. Kept until all delegations have theirs, one write each.
 *
 * @param id chosen by chance
 * @param askedBy who imports
 * @param key the {@code Idempotency-Key} of the command, or absent
 * @param fingerprint of what was sent under the key, or absent
 * @param since when it was begun, by the real clock
 */
public record ImportRun(String id, PersonId askedBy, @Nullable String key, @Nullable String fingerprint,
		List<Nominations> delegations, Instant since) {

	public ImportRun {
		delegations = List.copyOf(delegations);
	}

	/** Those of one delegation, in the order of the table. */
	public record Nominations(DelegationId delegation, List<Nomination> people) {

		public Nominations {
			people = List.copyOf(people);
		}

	}

	/** A person with an account, and as what. */
	public record Nomination(PersonId person, List<Role> roles) {

		public Nomination {
			roles = List.copyOf(roles);
		}

	}

}
