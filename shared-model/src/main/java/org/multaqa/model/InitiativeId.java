package org.multaqa.model;

/**
 * Names an initiative of a roadmap.
 *
 * @param value the id as text
 */
public record InitiativeId(String value) implements Id {

	public InitiativeId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
