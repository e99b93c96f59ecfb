package org.multaqa.kit.application;

/** Somebody else was faster: what was read is no longer what is stored. */
public final class ConcurrencyConflict extends RuntimeException {

	private static final long serialVersionUID = 1;

	public ConcurrencyConflict(String id) {
		super(id + " has changed since it was read");
	}

}
