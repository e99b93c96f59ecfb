package org.multaqa.model;

/**
 * Names the roadmap of a meeting for one year.
 *
 * @param value the id as text
 */
public record RoadmapId(String value) implements Id {

	public RoadmapId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
