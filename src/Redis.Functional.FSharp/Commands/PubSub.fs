// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands that publish messages.
[<AutoOpen>]
module PubSubCommands =
    type Cmd with

        /// <summary>Publishes a message to a channel.</summary>
        /// <returns>
        /// The number of clients of this server that received the message. Clients of other nodes of a cluster do not
        /// count.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(subscribers of the channel + patterns) ·
        /// <see href="https://redis.io/docs/latest/commands/publish/">PUBLISH</see>
        /// </para>
        /// </remarks>
        static member publish(channel: RedisValue, message: RedisValue) : Command<int64> =
            Commands.Publish(channel, message)

        /// <summary>Publishes a message to a channel.</summary>
        /// <returns>
        /// The number of clients of this server that received the message. Clients of other nodes of a cluster do not
        /// count.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(subscribers of the channel + patterns) ·
        /// <see href="https://redis.io/docs/latest/commands/publish/">PUBLISH</see>
        /// </para>
        /// </remarks>
        static member inline publish(channel: ^Channel, message: ^Message) : Command<int64> =
            Cmd.publish(Given.value channel, Given.value message)

        /// <summary>Publishes a message to a shard channel.</summary>
        /// <returns>The number of clients that received the message.</returns>
        /// <remarks>
        /// <para>In a cluster, a shard channel belongs to the node of its slot.</para>
        /// <para>
        /// Since Redis 7.0 · O(subscribers) ·
        /// <see href="https://redis.io/docs/latest/commands/spublish/">SPUBLISH</see>
        /// </para>
        /// </remarks>
        static member sPublish(channel: RedisKey, message: RedisValue) : Command<int64> =
            Commands.SPublish(channel, message)

        /// <summary>Publishes a message to a shard channel.</summary>
        /// <returns>The number of clients that received the message.</returns>
        /// <remarks>
        /// <para>In a cluster, a shard channel belongs to the node of its slot.</para>
        /// <para>
        /// Since Redis 7.0 · O(subscribers) ·
        /// <see href="https://redis.io/docs/latest/commands/spublish/">SPUBLISH</see>
        /// </para>
        /// </remarks>
        static member inline sPublish(channel: ^Channel, message: ^Message) : Command<int64> =
            Cmd.sPublish(Given.key channel, Given.value message)
