namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "set".
[<AutoOpen>]
module SetCommands =
    type Cmd with

        /// SADD: how many are new.
        static member sAdd(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.SAdd(key, values)

        /// SADD.
        static member sAdd(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.SAdd(key, values)

        /// SADD.
        static member sAdd(key: RedisKey, values: string seq) : Command<int64> = Commands.SAdd(key, values)

        /// SADD of one value, written by a codec.
        static member sAdd(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.SAdd<'T>(key, value, codec)

        /// SADD of one value, written by the client's own codec for the type.
        static member sAddAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.SAddAs<'T>(key, value)

        /// SREM: how many were there.
        static member sRem(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.SRem(key, values)

        /// SREM.
        static member sRem(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.SRem(key, values)

        /// SREM.
        static member sRem(key: RedisKey, values: string seq) : Command<int64> = Commands.SRem(key, values)

        /// SCARD.
        static member sCard(key: RedisKey) : Command<int64> = Commands.SCard key

        /// SISMEMBER.
        static member sIsMember(key: RedisKey, value: RedisValue) : Command<bool> = Commands.SIsMember(key, value)

        /// SMISMEMBER, of each value in order.
        static member sMIsMember(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<bool list> =
            Commands.SMIsMember(key, values).Map Interop.toList

        /// SMISMEMBER.
        static member sMIsMember(key: RedisKey, values: RedisValue seq) : Command<bool list> =
            Commands.SMIsMember(key, values).Map Interop.toList

        /// SMISMEMBER.
        static member sMIsMember(key: RedisKey, values: string seq) : Command<bool list> =
            Commands.SMIsMember(key, values).Map Interop.toList

        /// SMEMBERS, in no order.
        static member sMembers(key: RedisKey) : Command<RedisValue list> = Commands.SMembers(key).Map Interop.toList

        /// SMEMBERS, read by the client's own codec for the type.
        static member sMembersAs<'T>(key: RedisKey) : Command<'T list> = Commands.SMembers<'T>(key).Map Interop.toList

        /// SMEMBERS, read by a codec.
        static member sMembersAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T list> =
            Commands.SMembers<'T>(key, codec).Map Interop.toList

        /// SMOVE. False: it is not in the source.
        static member sMove(source: RedisKey, destination: RedisKey, value: RedisValue) : Command<bool> =
            Commands.SMove(source, destination, value)

        /// SSCAN: one page of the values.
        static member sScan
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.SScan(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// SSCAN, read by the client's own codec for the type.
        static member sScanAs<'T>
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<'T>> =
            Commands.SScan<'T>(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// SPOP by chance. None: no such key.
        static member sPop(key: RedisKey) : Command<RedisValue option> = Commands.SPop(key).Map Interop.toOption

        /// SPOP of several.
        static member sPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Commands.SPop(key, count).Map Interop.toList

        /// SPOP, read by the client's own codec for the type.
        static member sPopAs<'T>(key: RedisKey) : Command<'T option> = Commands.SPop<'T>(key).Map Interop.toOption

        /// SPOP, read by a codec.
        static member sPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Commands.SPop<'T>(key, codec).Map Interop.toOption

        /// SPOP of several, read by the client's own codec for the type.
        static member sPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Commands.SPop<'T>(key, count).Map Interop.toList

        /// SRANDMEMBER. None: no such key.
        static member sRandMember(key: RedisKey) : Command<RedisValue option> =
            Commands.SRandMember(key).Map Interop.toOption

        /// SRANDMEMBER: so many different ones; of a negative count, as many, and one may come again.
        static member sRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Commands.SRandMember(key, count).Map Interop.toList

        /// SRANDMEMBER, read by the client's own codec for the type.
        static member sRandMemberAs<'T>(key: RedisKey) : Command<'T option> =
            Commands.SRandMember<'T>(key).Map Interop.toOption

        /// SRANDMEMBER of several, read by the client's own codec for the type.
        static member sRandMemberAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Commands.SRandMember<'T>(key, count).Map Interop.toList

        /// SDIFF: what is in the first set alone.
        static member sDiff([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Commands.SDiff(keys).Map Interop.toList

        /// SDIFF.
        static member sDiff(keys: RedisKey seq) : Command<RedisValue list> = Commands.SDiff(keys).Map Interop.toList

        /// SDIFF.
        static member sDiff(keys: string seq) : Command<RedisValue list> = Commands.SDiff(keys).Map Interop.toList

        /// SDIFF, read by the client's own codec for the type.
        static member sDiffAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Commands.SDiff<'T>(keys).Map Interop.toList

        /// SDIFF, read by the client's own codec for the type.
        static member sDiffAs<'T>(keys: RedisKey seq) : Command<'T list> = Commands.SDiff<'T>(keys).Map Interop.toList

        /// SDIFF, read by the client's own codec for the type.
        static member sDiffAs<'T>(keys: string seq) : Command<'T list> = Commands.SDiff<'T>(keys).Map Interop.toList

        /// SDIFFSTORE: how many were stored.
        static member sDiffStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// SDIFFSTORE.
        static member sDiffStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// SDIFFSTORE.
        static member sDiffStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// SINTER: what is in all sets.
        static member sInter([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Commands.SInter(keys).Map Interop.toList

        /// SINTER.
        static member sInter(keys: RedisKey seq) : Command<RedisValue list> = Commands.SInter(keys).Map Interop.toList

        /// SINTER.
        static member sInter(keys: string seq) : Command<RedisValue list> = Commands.SInter(keys).Map Interop.toList

        /// SINTER, read by the client's own codec for the type.
        static member sInterAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Commands.SInter<'T>(keys).Map Interop.toList

        /// SINTER, read by the client's own codec for the type.
        static member sInterAs<'T>(keys: RedisKey seq) : Command<'T list> = Commands.SInter<'T>(keys).Map Interop.toList

        /// SINTER, read by the client's own codec for the type.
        static member sInterAs<'T>(keys: string seq) : Command<'T list> = Commands.SInter<'T>(keys).Map Interop.toList

        /// SINTERSTORE: how many were stored.
        static member sInterStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// SINTERSTORE.
        static member sInterStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// SINTERSTORE.
        static member sInterStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// SUNION: what is in any set.
        static member sUnion([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Commands.SUnion(keys).Map Interop.toList

        /// SUNION.
        static member sUnion(keys: RedisKey seq) : Command<RedisValue list> = Commands.SUnion(keys).Map Interop.toList

        /// SUNION.
        static member sUnion(keys: string seq) : Command<RedisValue list> = Commands.SUnion(keys).Map Interop.toList

        /// SUNION, read by the client's own codec for the type.
        static member sUnionAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Commands.SUnion<'T>(keys).Map Interop.toList

        /// SUNION, read by the client's own codec for the type.
        static member sUnionAs<'T>(keys: RedisKey seq) : Command<'T list> = Commands.SUnion<'T>(keys).Map Interop.toList

        /// SUNION, read by the client's own codec for the type.
        static member sUnionAs<'T>(keys: string seq) : Command<'T list> = Commands.SUnion<'T>(keys).Map Interop.toList

        /// SUNIONSTORE: how many were stored.
        static member sUnionStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// SUNIONSTORE.
        static member sUnionStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// SUNIONSTORE.
        static member sUnionStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// SINTERCARD: how many are in all sets.
        static member sInterCard(keys: RedisKey seq, ?limit: int64) : Command<int64> =
            Commands.SInterCard(keys, Option.toNullable limit)

        /// SINTERCARD.
        static member sInterCard(keys: string seq, ?limit: int64) : Command<int64> =
            Commands.SInterCard(keys, Option.toNullable limit)
