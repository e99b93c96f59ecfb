package org.multaqa.kit.application;

/** Somebody else was faster: what was read is no longer what is stored. */
public final class ConcurrencyConflict extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final long sequence;

	/** It was noticed while writing, and not looked at who was faster. */
	public ConcurrencyConflict(String id) {
		this(id, 0);
	}

	/**
	 * It was noticed when it was read.
	 * @param sequence the number of its last event as it is stored now
	 */
	public ConcurrencyConflict(String id, long sequence) {
		super(id + " has changed since it was read");
		this.sequence = sequence;
	}

	/**
	 * How far those have come who were faster, for a reader of events to wait for.
	 * @return the number of the last event, or 0 where that is not known
	 */
	public long sequence() {
		return this.sequence;
	}

}
