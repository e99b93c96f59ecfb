package org.multaqa.model;

/**
 * Names a meeting, for instance {@code doha-2025}.
 *
 * @param value the id as text
 */
public record MeetingId(String value) implements Id {

	public MeetingId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
