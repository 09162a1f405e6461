namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "pubsub".
[<AutoOpen>]
module PubSubCommands =
    type Cmd with

        /// PUBLISH: how many clients of this server got the message; in a cluster those of other nodes are not counted.
        static member publish(channel: RedisValue, message: RedisValue) : Command<int64> =
            Commands.Publish(channel, message)

        /// SPUBLISH: how many clients got the message of a shard channel: a cluster keeps such a channel on the node of its slot.
        static member sPublish(channel: RedisKey, message: RedisValue) : Command<int64> =
            Commands.SPublish(channel, message)

        /// PUBSUB CHANNELS: the channels that have subscribers, or those that match a pattern; subscriptions of patterns do not count.
        static member pubSubChannels(?pattern: RedisValue) : Command<RedisValue list> =
            Commands.PubSubChannels(Option.toNullable pattern).Map Interop.toList

        /// PUBSUB NUMSUB: how many subscribers each of the channels has; none are asked for: none come.
        static member pubSubNumSub([<ParamArray>] channels: RedisValue[]) : Command<(RedisValue * int64) list> =
            Commands.PubSubNumSub(channels).Map Interop.toPairs

        /// PUBSUB NUMPAT: how many patterns are subscribed to.
        static member pubSubNumPat() : Command<int64> = Commands.PubSubNumPat()

        /// PUBSUB SHARDCHANNELS: the shard channels of this node that have subscribers, or those that match a pattern.
        static member pubSubShardChannels(?pattern: RedisValue) : Command<RedisValue list> =
            Commands.PubSubShardChannels(Option.toNullable pattern).Map Interop.toList

        /// PUBSUB SHARDNUMSUB: how many subscribers each of the shard channels has.
        static member pubSubShardNumSub([<ParamArray>] channels: RedisValue[]) : Command<(RedisValue * int64) list> =
            Commands.PubSubShardNumSub(channels).Map Interop.toPairs
