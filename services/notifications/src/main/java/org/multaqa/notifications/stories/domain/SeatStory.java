package org.multaqa.notifications.stories.domain;

import java.util.List;

import org.multaqa.model.Role;

/**
 * As what somebody was nominated, for the day on which a seat becomes free.
 *
 * @param roles as what
 */
public record SeatStory(List<Role> roles) {

	public SeatStory {
		roles = List.copyOf(roles);
	}

}
