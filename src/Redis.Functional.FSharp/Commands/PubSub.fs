// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands that publish messages.
[<AutoOpen>]
module PubSubCommands =
    type Cmd with

        /// <summary>
        /// How many clients of this server got the message; in a cluster those of other nodes are not counted.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(subscribers of the channel + patterns) ·
        /// <see href="https://redis.io/docs/latest/commands/publish/">PUBLISH</see>
        /// </para>
        /// </remarks>
        static member publish(channel: RedisValue, message: RedisValue) : Command<int64> =
            Commands.Publish(channel, message)

        /// <summary>
        /// How many clients of this server got the message; in a cluster those of other nodes are not counted.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(subscribers of the channel + patterns) ·
        /// <see href="https://redis.io/docs/latest/commands/publish/">PUBLISH</see>
        /// </para>
        /// </remarks>
        static member inline publish(channel: ^Channel, message: ^Message) : Command<int64> =
            Cmd.publish(Given.value channel, Given.value message)

        /// <summary>
        /// How many clients got the message of a shard channel: a cluster keeps such a channel on the node of its slot.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(subscribers) ·
        /// <see href="https://redis.io/docs/latest/commands/spublish/">SPUBLISH</see>
        /// </para>
        /// </remarks>
        static member sPublish(channel: RedisKey, message: RedisValue) : Command<int64> =
            Commands.SPublish(channel, message)

        /// <summary>
        /// How many clients got the message of a shard channel: a cluster keeps such a channel on the node of its slot.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(subscribers) ·
        /// <see href="https://redis.io/docs/latest/commands/spublish/">SPUBLISH</see>
        /// </para>
        /// </remarks>
        static member inline sPublish(channel: ^Channel, message: ^Message) : Command<int64> =
            Cmd.sPublish(Given.key channel, Given.value message)
