package org.multaqa.model;

/**
 * Names a person. The only thing about a person that an event may carry.
 *
 * @param value the id as text
 */
public record PersonId(String value) implements Id {

	public PersonId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
