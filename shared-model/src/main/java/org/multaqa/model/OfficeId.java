package org.multaqa.model;

/**
 * Names an office: a regional office, a regional division or headquarters.
 *
 * @param value the id as text
 */
public record OfficeId(String value) implements Id {

	public OfficeId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
