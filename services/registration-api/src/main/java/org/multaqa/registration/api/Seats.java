package org.multaqa.registration.api;

import java.util.Map;

import org.multaqa.model.access.Role;

/**
 * Other seats.
 *
 * @param seats how many people per role, all of them
 */
public record Seats(Map<Role, Integer> seats) {

}
