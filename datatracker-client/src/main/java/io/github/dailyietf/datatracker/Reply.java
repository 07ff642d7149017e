package io.github.dailyietf.datatracker;

import org.jspecify.annotations.Nullable;

/**
 * What one request brought that was no error.
 *
 * @param location where to go on, if it is a redirect
 */
record Reply(int status, @Nullable String location, String contentType, byte[] body) {}
