package org.multaqa.sessions.material.application;

/** A file is larger than one may be (413, {@code material.too-large}). */
public final class FileTooLarge extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final long most;

	FileTooLarge(long most) {
		this.most = most;
	}

	/** How large one may be, in megabytes of a million bytes. */
	public long megabytes() {
		return this.most / 1_000_000;
	}

}
