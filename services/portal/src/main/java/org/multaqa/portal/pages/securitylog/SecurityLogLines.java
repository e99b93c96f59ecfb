package org.multaqa.portal.pages.securitylog;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.audit.LogEntry;
import org.multaqa.model.Id;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.portal.pages.securitylog.SecurityLogPage.Line;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.projections.ReadModels;

/** Shows the lines of a security log, with the names of those whom the portal knows. */
final class SecurityLogLines {

	private final ReadModels models;

	SecurityLogLines(ReadModels models) {
		this.models = models;
	}

	Line line(LogEntry entry) {
		@Nullable String subject = Objects.equals(entry.actor(), entry.subject()) ? null : entry.subject();
		@Nullable PersonName person = (subject != null) ? known(subject) : null;
		return new Line(entry.time(), entry.event(), "refused".equals(entry.outcome()), actor(entry.actor()), person,
				(person == null) ? subject : null, entry.detail());
	}

	private @Nullable PersonName actor(@Nullable String id) {
		return (id != null && Id.FORM.matcher(id).matches()) ? new PersonName(new PersonId(id), name(id)) : null;
	}

	private @Nullable PersonName known(String id) {
		@Nullable LocalizedText name = Id.FORM.matcher(id).matches() ? name(id) : null;
		return (name != null) ? new PersonName(new PersonId(id), name) : null;
	}

	private @Nullable LocalizedText name(String id) {
		return this.models.name(new PersonId(id)).orElse(null);
	}

}
