package org.multaqa.registration.person.messaging;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.registration.delegation.application.ErasureService;
import org.multaqa.registration.delegation.application.RenamedService;
import org.multaqa.registration.person.application.PersonReplica;

/**
 * What registration hears from identity: how people are called, and who is to be
 * forgotten. Who was approved under another name is approved once more. With the name of
 * the forgotten go the private needs and answers, and the seats in meetings that are not
 * over.
 *
 * @param people what they are called, by person
 * @param renamed has people approved once more
 * @param erasure forgets a person
 */
public record PersonEventListener(Replicas<PersonReplica> people, RenamedService renamed, ErasureService erasure) {

	private static final String PERSON = "person/";

	public void apply(EventEnvelope<DomainEvent> envelope) {
		if (envelope.event() instanceof PersonEvent event) {
			switch (event) {
				case PersonNamed named when named.guestOf() == null ->
					this.people.apply(named.person().value(), envelope, (before) -> named(envelope, named, before));
				case PersonNamed _ -> {
					// who has no account is not invited
				}
			}
		}
	}

	/**
	 * Who is approved once more is so before the new name is kept: a crash loses none.
	 */
	private PersonReplica named(EventEnvelope<DomainEvent> envelope, PersonNamed named,
			@Nullable PersonReplica before) {
		if (before != null && !before.name().equals(named.name())) {
			var by = new Actor(envelope.actor(), Set.of(), Set.of());
			this.renamed.amend(new RequestContext(by, null, null, null, envelope.id()), named.person(), before.name());
		}
		return new PersonReplica(named.person(), named.name());
	}

	public void erase(String subject) {
		if (subject.startsWith(PERSON)) {
			this.erasure.forget(Actor.service("registration"), new PersonId(subject.substring(PERSON.length())));
		}
	}

}
