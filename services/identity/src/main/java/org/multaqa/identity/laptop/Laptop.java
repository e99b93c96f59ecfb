package org.multaqa.identity.laptop;

/**
 * Says that identity runs on one person's laptop, where anybody may sign in as anybody of
 * the sample people. Only code that puts the application together can add it to the
 * context before it starts, as the launcher of the laptop does; no property, profile or
 * environment variable can, and the service itself never makes one.
 */
public final class Laptop {

}
