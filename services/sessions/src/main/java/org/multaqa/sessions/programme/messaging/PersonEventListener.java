package org.multaqa.sessions.programme.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.sessions.programme.application.PersonReplica;

/**
 * What the programme keeps of identity's facts: who there is, who of them is a guest, and
 * the name, for refusals and lists of clashes that people read. Who is erased there is
 * erased here.
 *
 * @param people by person
 * @param erased gives back the places of a person, and drops what is theirs alone
 */
public record PersonEventListener(Replicas<PersonReplica> people, Consumer<PersonId> erased) {

	private static final String PERSON = "person/";

	void apply(PersonEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case PersonNamed named -> this.people.apply(named.person().value(), envelope,
					(_) -> new PersonReplica(named.person(), named.name(), named.guestOf()));
		}
	}

	void erase(String subject) {
		if (subject.startsWith(PERSON)) {
			var person = new PersonId(subject.substring(PERSON.length()));
			this.people.erase(person.value());
			this.erased.accept(person);
		}
	}

}
