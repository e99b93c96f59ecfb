package org.multaqa.registration.delegation.application;

import java.util.List;

/** A file with faults; nobody was nominated ({@code import.faults}, 422). */
public final class ImportRefused extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<ImportFault> faults;

	public ImportRefused(List<ImportFault> faults) {
		super(faults.size() + " faults");
		this.faults = List.copyOf(faults);
	}

	public List<ImportFault> faults() {
		return this.faults;
	}

}
