package org.multaqa.model;

/**
 * Names the delegation of one office to one meeting.
 *
 * @param value the id as text
 */
public record DelegationId(String value) implements Id {

	public DelegationId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
