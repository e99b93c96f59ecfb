package org.multaqa.registration.delegation.tables;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.application.NominationRow;
import org.multaqa.registration.person.application.Invitee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables of people for two offices, and what is read of them. */
final class PeopleTables {

	static final OfficeId MENA = new OfficeId("mena");

	static final OfficeId AFRICA = new OfficeId("africa");

	static final Map<OfficeId, LocalizedText> OFFICES = new LinkedHashMap<>(Map.of(MENA,
			new LocalizedText(Map.of("ar", "مكتب الشرق الأوسط وشمال أفريقيا", "en", "Middle East and North Africa",
					"fr", "Moyen-Orient et Afrique du Nord")),
			AFRICA, new LocalizedText(Map.of("ar", "مكتب أفريقيا", "en", "Africa", "es", "África"))));

	static final NominationRow SUAD = row(2, MENA, List.of(Role.DELEGATE), "suad@example.org", "ar", "Suad");

	static final String HEADER = "office,roles,email,language,name\n";

	static final String LINE = "mena,delegate,suad@example.org,ar,Suad";

	private PeopleTables() {
	}

	static List<NominationRow> read(String table) {
		return read(table.getBytes(StandardCharsets.UTF_8));
	}

	static List<NominationRow> read(byte[] table) {
		var file = PeopleFile.read(table, OFFICES);
		assertThat(file.faults()).isEmpty();
		return file.rows();
	}

	static List<String> faults(String table) {
		var file = PeopleFile.read(table.getBytes(StandardCharsets.UTF_8), OFFICES);
		return file.faults()
			.stream()
			.map((fault) -> "%d %s: %s [%s]".formatted(fault.line(), fault.field(), fault.why().code(),
					fault.field().isEmpty() ? fault.why().arguments().getFirst() : file.valueOf(fault)))
			.toList();
	}

	static void assertRefused(String code, byte[] table) {
		assertThatThrownBy(() -> PeopleFile.read(table, OFFICES)).isInstanceOfSatisfying(RuleViolation.class,
				(no) -> assertThat(no.code()).isEqualTo(code));
	}

	static NominationRow row(long line, OfficeId office, List<Role> roles, String email, String language, String name) {
		return new NominationRow(line, office, roles,
				new Invitee.ByAddress(new NewAccount(null, LocalizedText.of(language, name), email, language)));
	}

	static NewAccount account(NominationRow row) {
		return ((Invitee.ByAddress) row.invitee()).account();
	}

}
