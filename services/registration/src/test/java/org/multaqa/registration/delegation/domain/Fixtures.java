package org.multaqa.registration.delegation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A delegation of one office, and what it may have come to. */
final class Fixtures {

	static final DelegationId ID = new DelegationId("doha-2025-mena");

	static final MeetingId DOHA = new MeetingId("doha-2025");

	static final OfficeId MENA = new OfficeId("mena");

	static final PersonId NOURA = new PersonId("noura");

	static final PersonId HIND = new PersonId("hind");

	static final PersonId YUSUF = new PersonId("yusuf");

	static final PersonId SALIMA = new PersonId("salima");

	static final List<Role> DELEGATE = List.of(Role.DELEGATE);

	static final List<Role> BOTH = List.of(Role.HEAD, Role.DELEGATE);

	static final Instant NOON = Instant.parse("2025-10-01T12:00:00Z");

	static final SealedNeeds NEEDS = new SealedNeeds("v1:x");

	static final SealedAnswers ANSWERS = new SealedAnswers("v1:y");

	static Delegation seats(int heads, int delegates) {
		return invited(Map.of(Role.HEAD, heads, Role.DELEGATE, delegates));
	}

	static Delegation invited(Map<Role, Integer> seats) {
		return Delegation.invite(ID, DOHA, MENA, seats, false, true).state();
	}

	static Delegation nominated(Delegation delegation, PersonId... people) {
		var next = delegation;
		for (PersonId person : people) {
			next = next.nominate(person, DELEGATE, NOON).state();
		}
		return next;
	}

	static Delegation approved(Delegation delegation, PersonId person) {
		return nominated(delegation, person).member(person).register(NEEDS).state().member(person).approve().state();
	}

	static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(question)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

	private Fixtures() {
	}

}
