package org.multaqa.registration.api;

import java.util.List;

import org.multaqa.model.access.Role;

/**
 * Other roles of a member.
 *
 * @param roles as what, all of them
 */
public record MemberRoles(List<Role> roles) {

}
