package org.multaqa.portal.pages.delegations;

import java.util.Comparator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.ImportView;
import org.multaqa.registration.api.ImportView.Outcome;

/**
 * People coming into the meeting by a table.
 *
 * @param context the meeting
 */
record ImportPresenter(MeetingContext context) {

	/** How many faults and how many lines a page shows; a table to download has all. */
	private static final int SHOWN = 50;

	/** The page on which a table is chosen. */
	ImportPage empty() {
		return page(null);
	}

	/**
	 * The page that says what would become of a table.
	 * @param id under which the table is kept
	 * @param file what the file is called
	 * @param shown what registration says of it
	 */
	ImportPage preview(String id, String file, ImportView shown) {
		return page(new ImportPage.Preview(id, file, shown.plan(), count(shown, Outcome.NOMINATED),
				count(shown, Outcome.WAITING), count(shown, Outcome.ALREADY_IN) + count(shown, Outcome.REPEATED),
				shown.faults().size(), shown.faults().stream().limit(SHOWN).map(ImportPresenter::fault).toList(),
				shown.lines().size(), shown.lines().stream().limit(SHOWN).map(this::line).toList()));
	}

	private ImportPage page(ImportPage.@Nullable Preview preview) {
		var delegations = this.context.snapshot().delegations();
		return new ImportPage(
				delegations.stream().map((delegation) -> this.context.office(delegation.office())).toList(),
				delegations.stream()
					.flatMap(ImportPresenter::roles)
					.distinct()
					.sorted(Comparator.naturalOrder())
					.toList(),
				preview);
	}

	private static Stream<Role> roles(Delegation delegation) {
		return delegation.seats().keySet().stream();
	}

	private static long count(ImportView shown, Outcome outcome) {
		return shown.lines().stream().filter((line) -> line.outcome() == outcome).count();
	}

	private static ImportPage.Fault fault(ImportView.Fault fault) {
		return new ImportPage.Fault(fault.line(), fault.column(), fault.value(), fault.title());
	}

	private ImportPage.Line line(ImportView.Line line) {
		@Nullable LocalizedText known = line.knownAs();
		@Nullable LocalizedText name = (line.name() != null) ? line.name() : known;
		boolean otherwise = known != null && !known.equals(name);
		return new ImportPage.Line(line.line(), this.context.office(line.office()), name, line.who(), line.roles(),
				line.outcome(), otherwise ? known : null, line.sameAs());
	}

}
