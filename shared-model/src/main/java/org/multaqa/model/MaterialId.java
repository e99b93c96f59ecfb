package org.multaqa.model;

/**
 * Names a material of a session: slides, a paper, a recording elsewhere.
 *
 * @param value the id as text
 */
public record MaterialId(String value) implements Id {

	public MaterialId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
