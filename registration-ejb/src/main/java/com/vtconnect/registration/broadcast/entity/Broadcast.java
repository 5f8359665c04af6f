package com.vtconnect.registration.broadcast.entity;

/**
 * What some node, or the database, has just told all nodes. Observers run on the one thread that
 * listens, so they are quick and leave work to others.
 *
 * @param channel what it is about, as the sender named it
 */
public record Broadcast(String channel, String text) {}
