// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands that publish messages.
[<AutoOpen>]
module PubSubCommands =
    type Cmd with

        /// How many clients of this server got the message; in a cluster those of other nodes are not counted. · since
        /// 2.0 · O(subscribers of the channel + patterns) · https://redis.io/docs/latest/commands/publish/
        static member publish(channel: RedisValue, message: RedisValue) : Command<int64> =
            Commands.Publish(channel, message)

        /// How many clients got the message of a shard channel: a cluster keeps such a channel on the node of its slot.
        /// · since 7.0 · O(subscribers) · https://redis.io/docs/latest/commands/spublish/
        static member sPublish(channel: RedisKey, message: RedisValue) : Command<int64> =
            Commands.SPublish(channel, message)
