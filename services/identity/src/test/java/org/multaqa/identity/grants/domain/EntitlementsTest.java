package org.multaqa.identity.grants.domain;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntitlementsTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final DelegationId DELEGATION = new DelegationId("doha-2025-mena");

	private final Entitlements none = Entitlements.none(new PersonId("noura"));

	@Test
	void an_approved_person_has_a_grant_for_each_role_with_the_office() {
		assertThat(approved(Role.HEAD, Role.DELEGATE).grants()).containsExactly("doha-2025:head:mena",
				"doha-2025:delegate:mena");
	}

	@Test
	void approval_again_replaces_the_roles() {
		assertThat(approved(Role.HEAD).approved(DELEGATION, DOHA, MENA, List.of(Role.DELEGATE)).grants())
			.containsExactly("doha-2025:delegate:mena");
	}

	@Test
	void other_roles_are_those_of_who_acts_for_the_office_and_of_nobody_else() {
		assertThat(approved(Role.DELEGATE).changed(DELEGATION, DOHA, MENA, List.of(Role.HEAD)).grants())
			.containsExactly("doha-2025:head:mena");
		assertThat(this.none.changed(DELEGATION, DOHA, MENA, List.of(Role.HEAD))).isEqualTo(this.none);
	}

	@Test
	void leaving_the_delegation_ends_its_roles_and_no_others() {
		var both = approved(Role.DELEGATE).granted(DOHA, Role.ORGANISER);

		assertThat(both.left(DELEGATION).grants()).containsExactly("doha-2025:organiser");
		assertThat(both.revoked(DOHA, Role.ORGANISER).grants()).containsExactly("doha-2025:delegate:mena");
		assertThat(both.revoked(DOHA, Role.DELEGATE)).isEqualTo(both);
	}

	@Test
	void a_role_granted_twice_is_one_role() {
		assertThat(this.none.granted(DOHA, Role.SECRETARY_GENERAL).granted(DOHA, Role.SECRETARY_GENERAL).grants())
			.containsExactly("doha-2025:secretary-general");
	}

	private Entitlements approved(Role... roles) {
		return this.none.approved(DELEGATION, DOHA, MENA, List.of(roles));
	}

}
