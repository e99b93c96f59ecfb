package org.multaqa.model;

/**
 * Names a track of a meeting's programme.
 *
 * @param value the id as text
 */
public record TrackId(String value) implements Id {

	public TrackId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
