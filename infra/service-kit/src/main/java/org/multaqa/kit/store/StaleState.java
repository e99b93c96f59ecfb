package org.multaqa.kit.store;

/** Somebody else was faster: what was read is no longer what is stored. */
public final class StaleState extends RuntimeException {

	private static final long serialVersionUID = 1;

	StaleState(String id) {
		super(id + " has changed since it was read");
	}

}
