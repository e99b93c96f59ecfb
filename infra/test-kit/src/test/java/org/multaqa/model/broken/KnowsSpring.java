package org.multaqa.model.broken;

import org.springframework.http.HttpStatus;

/** Broken on purpose: a published language with Spring in it. */
public record KnowsSpring(HttpStatus status) {

}
