package org.multaqa.sessions.web;

/** Something that only HTTP needs. */
public record SomeView(String title) {

}
