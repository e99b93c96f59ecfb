package org.multaqa.model;

/**
 * Names a room in which sessions are placed.
 *
 * @param value the id as text
 */
public record RoomId(String value) implements Id {

	public RoomId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
