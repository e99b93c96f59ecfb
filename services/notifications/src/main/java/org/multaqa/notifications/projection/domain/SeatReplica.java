package org.multaqa.notifications.projection.domain;

import java.util.List;

import org.multaqa.model.access.Role;

/** As what somebody was nominated, for the day on which a seat becomes free. */
public record SeatReplica(List<Role> roles) {

	public SeatReplica {
		roles = List.copyOf(roles);
	}

}
