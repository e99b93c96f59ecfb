package org.multaqa.sessions.programme.messaging;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.sessions.programme.application.PersonReplica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.VERA;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonEventListenerTest {

	private final MemoryReplicas<PersonReplica> people = new MemoryReplicas<>();

	private final List<PersonId> gone = new ArrayList<>();

	private final PersonEventListener listener = new PersonEventListener(this.people, this.gone::add);

	private void hear(long sequence, String name) {
		var named = new PersonNamed(VERA, LocalizedText.of("en", name));
		this.listener.apply(named,
				new EventEnvelope<>(named.subject(), sequence, "t", NOW, new PersonId("p"), "c", null, named));
	}

	@Test
	void a_person_is_called_as_identity_told_last() {
		hear(1, "Vera");
		hear(2, "Vera Lang");
		hear(1, "Vera");

		assertThat(this.people.find("vera"))
			.hasValue(new PersonReplica(VERA, LocalizedText.of("en", "Vera Lang"), null));
	}

	@Test
	void nothing_is_kept_of_a_person_who_is_erased() {
		hear(1, "Vera");

		this.listener.erase("person/vera");

		assertThat(this.people.find("vera")).isEmpty();
		assertThat(this.gone).containsExactly(VERA);
	}

	@Test
	void the_erasure_of_anything_else_erases_nobody() {
		hear(1, "Vera");

		this.listener.erase("output/vera");

		assertThat(this.people.find("vera")).isPresent();
		assertThat(this.gone).isEmpty();
	}

}
