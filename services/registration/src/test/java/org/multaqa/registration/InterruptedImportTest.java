package org.multaqa.registration;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.delegation.application.NominationRow;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.person.application.Invitee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.multaqa.registration.DohaRegistration.DELEGATION;
import static org.multaqa.registration.DohaRegistration.DOHA;
import static org.multaqa.registration.DohaRegistration.HIND;
import static org.multaqa.registration.DohaRegistration.LAC;
import static org.multaqa.registration.DohaRegistration.LAYAN;
import static org.multaqa.registration.DohaRegistration.MENA;
import static org.multaqa.registration.DohaRegistration.NOW;
import static org.multaqa.registration.DohaRegistration.SALIMA;

/** An import that was interrupted between two delegations is finished by itself, once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterruptedImportTest {

	private static final DelegationId OTHER = new DelegationId("doha-2025-lac");

	private static final List<NominationRow> ROWS = List.of(
			new NominationRow(2, LAC, List.of(Role.DELEGATE), new Invitee.ByPerson(HIND)),
			new NominationRow(3, MENA, List.of(Role.DELEGATE), new Invitee.ByPerson(SALIMA)));

	private final KnownAccounts accounts = new KnownAccounts();

	private final DohaRegistration services = new DohaRegistration(MeetingStage.OPEN, List.of(), this.accounts);

	@Test
	void by_the_end_of_the_process_between_two_delegations_is_finished_once() {
		interrupted();
		assertThat(people(OTHER)).containsExactly(HIND);
		assertThat(people(DELEGATION)).isEmpty();

		finishImports();
		finishImports();

		assertThat(people(DELEGATION)).containsExactly(SALIMA);
		assertThat(this.services.told()).hasSize(2);
		assertThat(this.services.unfinished()).isZero();
	}

	@Test
	void does_not_nominate_again_who_was_taken_out_since() {
		interrupted();
		this.services.members().withdraw(RequestContext.by(Actor.of(LAYAN.value())), OTHER, HIND);

		finishImports();

		assertThat(this.services.delegation(OTHER).get(HIND).stage().isIn()).isFalse();
		assertThat(people(DELEGATION)).containsExactly(SALIMA);
	}

	@Test
	void leaves_out_of_whom_it_does_not_hold_any_more() {
		interrupted();
		this.services.members()
			.nominate(RequestContext.by(Actor.of(LAYAN.value())), DELEGATION, new Invitee.ByPerson(SALIMA),
					List.of(Role.HEAD));

		finishImports();

		assertThat(this.services.delegation().get(SALIMA).roles()).containsExactly(Role.HEAD);
		assertThat(this.services.unfinished()).isZero();
	}

	/** The process ends when the first delegation has its people. */
	private void interrupted() {
		this.services.inviteLac();
		this.services.disturbance.set(() -> this.services.disturbance.set(() -> {
			throw new Killed();
		}));
		assertThatExceptionOfType(Killed.class)
			.isThrownBy(() -> this.services.imports().carryOut(RequestContext.by(Actor.of("layan")), DOHA, ROWS, null));
	}

	private List<PersonId> people(DelegationId delegation) {
		return this.services.delegation(delegation).members().stream().map(Member::person).toList();
	}

	private void finishImports() {
		this.services.runs().finishBegunBefore(NOW.plusMillis(1));
	}

	/** The process ends here. */
	private static final class Killed extends RuntimeException {

		private static final long serialVersionUID = 1;

	}

}
