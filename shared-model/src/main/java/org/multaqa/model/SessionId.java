package org.multaqa.model;

/**
 * Names a session of a programme: a plenary, a workshop or a seminar.
 *
 * @param value the id as text
 */
public record SessionId(String value) implements Id {

	public SessionId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
