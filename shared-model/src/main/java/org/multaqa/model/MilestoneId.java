package org.multaqa.model;

/**
 * Names a milestone of an initiative.
 *
 * @param value the id as text
 */
public record MilestoneId(String value) implements Id {

	public MilestoneId {
		Id.checked(value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
