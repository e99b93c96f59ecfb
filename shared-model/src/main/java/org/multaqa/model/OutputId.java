package org.multaqa.model;

/**
 * Names an output: something a session found, needs, decided or asks.
 *
 * @param value the id as text
 */
public record OutputId(String value) implements Id {

	public OutputId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
