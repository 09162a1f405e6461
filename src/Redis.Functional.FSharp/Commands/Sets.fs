// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "set".
[<AutoOpen>]
module SetCommands =
    type Cmd with

        /// How many of the members are new to the set; all are in it then. · since 1.0 · O(members) · WRONGTYPE when it
        /// is no set · https://redis.io/docs/latest/commands/sadd/
        static member sAdd(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<int64> =
            Commands.SAdd(key, members)

        /// How many of the members are new to the set; all are in it then. · since 1.0 · O(members) · WRONGTYPE when it
        /// is no set · https://redis.io/docs/latest/commands/sadd/
        static member sAdd(key: RedisKey, members: RedisValue seq) : Command<int64> = Commands.SAdd(key, members)

        /// How many of the members are new to the set; all are in it then. · since 1.0 · O(members) · WRONGTYPE when it
        /// is no set · https://redis.io/docs/latest/commands/sadd/
        static member sAdd(key: RedisKey, members: string seq) : Command<int64> = Commands.SAdd(key, members)

        /// As sAdd of one member, written by a codec. · since 1.0 · O(1) · WRONGTYPE when it is no set ·
        /// https://redis.io/docs/latest/commands/sadd/
        static member sAdd(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.SAdd<'T>(key, value, codec)

        /// As sAdd of one member, written by the client's own codec for the type. · since 1.0 · O(1) · WRONGTYPE when
        /// it is no set · https://redis.io/docs/latest/commands/sadd/
        static member sAddAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.SAddAs<'T>(key, value)

        /// How many of the members were in the set; they are removed, and the key with the last of them. · since 1.0 ·
        /// O(members) · WRONGTYPE when it is no set · https://redis.io/docs/latest/commands/srem/
        static member sRem(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<int64> =
            Commands.SRem(key, members)

        /// How many of the members were in the set; they are removed, and the key with the last of them. · since 1.0 ·
        /// O(members) · WRONGTYPE when it is no set · https://redis.io/docs/latest/commands/srem/
        static member sRem(key: RedisKey, members: RedisValue seq) : Command<int64> = Commands.SRem(key, members)

        /// How many of the members were in the set; they are removed, and the key with the last of them. · since 1.0 ·
        /// O(members) · WRONGTYPE when it is no set · https://redis.io/docs/latest/commands/srem/
        static member sRem(key: RedisKey, members: string seq) : Command<int64> = Commands.SRem(key, members)

        /// How many members are in the set; 0: no such key. · since 1.0 · O(1) · WRONGTYPE when it is no set ·
        /// https://redis.io/docs/latest/commands/scard/
        static member sCard(key: RedisKey) : Command<int64> = Commands.SCard(key)

        /// Whether the member is in the set. · since 1.0 · O(1) · WRONGTYPE when it is no set ·
        /// https://redis.io/docs/latest/commands/sismember/
        static member sIsMember(key: RedisKey, value: RedisValue) : Command<bool> = Commands.SIsMember(key, value)

        /// Whether each of the members is in the set, in order. · since 6.2 · O(members) · WRONGTYPE when it is no set
        /// · https://redis.io/docs/latest/commands/smismember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMIsMember(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<bool list> =
            Shape.list (Commands.SMIsMember(key, members))

        /// Whether each of the members is in the set, in order. · since 6.2 · O(members) · WRONGTYPE when it is no set
        /// · https://redis.io/docs/latest/commands/smismember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMIsMember(key: RedisKey, members: RedisValue seq) : Command<bool list> =
            Shape.list (Commands.SMIsMember(key, members))

        /// Whether each of the members is in the set, in order. · since 6.2 · O(members) · WRONGTYPE when it is no set
        /// · https://redis.io/docs/latest/commands/smismember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMIsMember(key: RedisKey, members: string seq) : Command<bool list> =
            Shape.list (Commands.SMIsMember(key, members))

        /// All members of the set, in no order. Empty: no such key. · since 1.0 · O(members of the set) · WRONGTYPE
        /// when it is no set · https://redis.io/docs/latest/commands/smembers/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMembers(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.SMembers(key))

        /// As sMembers, read by the client's own codec for the type. · since 1.0 · O(members of the set) ·
        /// https://redis.io/docs/latest/commands/smembers/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMembersAs<'T>(key: RedisKey) : Command<'T list> = Shape.list (Commands.SMembers<'T>(key))

        /// As sMembers, read by a codec (null: the client's own). · since 1.0 · O(members of the set) ·
        /// https://redis.io/docs/latest/commands/smembers/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMembersAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T list> =
            Shape.list (Commands.SMembers<'T>(key, codec))

        /// Moves a member from one set to another, as one. False: it is not in the source, and nothing was changed. ·
        /// since 1.0 · O(1) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/smove/
        static member sMove(source: RedisKey, destination: RedisKey, value: RedisValue) : Command<bool> =
            Commands.SMove(source, destination, value)

        /// One page of the members, and where to go on, as scan. A small set comes whole. · since 2.8 · O(count) ·
        /// WRONGTYPE; a count below 1 is an InvalidArgument · https://redis.io/docs/latest/commands/sscan/
        static member sScan
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.SScan(key, defaultArg cursor ScanCursor.Start, Option.toNullable pattern, Option.toNullable count)

        /// As sScan, read by the client's own codec for the type. · since 2.8 · O(count) ·
        /// https://redis.io/docs/latest/commands/sscan/
        static member sScanAs<'T>
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<'T>> =
            Commands.SScan<'T>(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// The members of the first set that are in none of the others, in no order. A missing key is an empty set. ·
        /// since 1.0 · O(members of all sets) · WRONGTYPE when one is no set ·
        /// https://redis.io/docs/latest/commands/sdiff/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiff([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.SDiff(keys))

        /// The members of the first set that are in none of the others, in no order. A missing key is an empty set. ·
        /// since 1.0 · O(members of all sets) · WRONGTYPE when one is no set ·
        /// https://redis.io/docs/latest/commands/sdiff/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiff(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.SDiff(keys))

        /// The members of the first set that are in none of the others, in no order. A missing key is an empty set. ·
        /// since 1.0 · O(members of all sets) · WRONGTYPE when one is no set ·
        /// https://redis.io/docs/latest/commands/sdiff/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiff(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.SDiff(keys))

        /// As sDiff, read by the client's own codec for the type. · since 1.0 · O(members of all sets) ·
        /// https://redis.io/docs/latest/commands/sdiff/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiffAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Shape.list (Commands.SDiff<'T>(keys))

        /// As sDiff, read by the client's own codec for the type. · since 1.0 · O(members of all sets) ·
        /// https://redis.io/docs/latest/commands/sdiff/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiffAs<'T>(keys: RedisKey seq) : Command<'T list> = Shape.list (Commands.SDiff<'T>(keys))

        /// As sDiff, read by the client's own codec for the type. · since 1.0 · O(members of all sets) ·
        /// https://redis.io/docs/latest/commands/sdiff/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiffAs<'T>(keys: string seq) : Command<'T list> = Shape.list (Commands.SDiff<'T>(keys))

        /// The members that are in all of the sets, in no order. A missing key is an empty set. · since 1.0 · O(sets ×
        /// members of the smallest) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/sinter/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInter([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.SInter(keys))

        /// The members that are in all of the sets, in no order. A missing key is an empty set. · since 1.0 · O(sets ×
        /// members of the smallest) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/sinter/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInter(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.SInter(keys))

        /// The members that are in all of the sets, in no order. A missing key is an empty set. · since 1.0 · O(sets ×
        /// members of the smallest) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/sinter/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInter(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.SInter(keys))

        /// As sInter, read by the client's own codec for the type. · since 1.0 · O(sets × members of the smallest) ·
        /// https://redis.io/docs/latest/commands/sinter/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInterAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Shape.list (Commands.SInter<'T>(keys))

        /// As sInter, read by the client's own codec for the type. · since 1.0 · O(sets × members of the smallest) ·
        /// https://redis.io/docs/latest/commands/sinter/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInterAs<'T>(keys: RedisKey seq) : Command<'T list> = Shape.list (Commands.SInter<'T>(keys))

        /// As sInter, read by the client's own codec for the type. · since 1.0 · O(sets × members of the smallest) ·
        /// https://redis.io/docs/latest/commands/sinter/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInterAs<'T>(keys: string seq) : Command<'T list> = Shape.list (Commands.SInter<'T>(keys))

        /// The members that are in any of the sets, each once, in no order. A missing key is an empty set. · since 1.0
        /// · O(members of all sets) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/sunion/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnion([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.SUnion(keys))

        /// The members that are in any of the sets, each once, in no order. A missing key is an empty set. · since 1.0
        /// · O(members of all sets) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/sunion/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnion(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.SUnion(keys))

        /// The members that are in any of the sets, each once, in no order. A missing key is an empty set. · since 1.0
        /// · O(members of all sets) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/sunion/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnion(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.SUnion(keys))

        /// As sUnion, read by the client's own codec for the type. · since 1.0 · O(members of all sets) ·
        /// https://redis.io/docs/latest/commands/sunion/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnionAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Shape.list (Commands.SUnion<'T>(keys))

        /// As sUnion, read by the client's own codec for the type. · since 1.0 · O(members of all sets) ·
        /// https://redis.io/docs/latest/commands/sunion/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnionAs<'T>(keys: RedisKey seq) : Command<'T list> = Shape.list (Commands.SUnion<'T>(keys))

        /// As sUnion, read by the client's own codec for the type. · since 1.0 · O(members of all sets) ·
        /// https://redis.io/docs/latest/commands/sunion/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnionAs<'T>(keys: string seq) : Command<'T list> = Shape.list (Commands.SUnion<'T>(keys))

        /// How many members were stored: what sDiff yields takes the place of whatever is at the destination, which is
        /// removed when there are none. · since 1.0 · O(members of all sets) · WRONGTYPE when a source is no set ·
        /// https://redis.io/docs/latest/commands/sdiffstore/
        static member sDiffStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// How many members were stored: what sDiff yields takes the place of whatever is at the destination, which is
        /// removed when there are none. · since 1.0 · O(members of all sets) · WRONGTYPE when a source is no set ·
        /// https://redis.io/docs/latest/commands/sdiffstore/
        static member sDiffStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// How many members were stored: what sDiff yields takes the place of whatever is at the destination, which is
        /// removed when there are none. · since 1.0 · O(members of all sets) · WRONGTYPE when a source is no set ·
        /// https://redis.io/docs/latest/commands/sdiffstore/
        static member sDiffStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// How many members were stored: what sInter yields takes the place of whatever is at the destination, which is
        /// removed when there are none. · since 1.0 · O(sets × members of the smallest) · WRONGTYPE when a source is no
        /// set · https://redis.io/docs/latest/commands/sinterstore/
        static member sInterStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// How many members were stored: what sInter yields takes the place of whatever is at the destination, which is
        /// removed when there are none. · since 1.0 · O(sets × members of the smallest) · WRONGTYPE when a source is no
        /// set · https://redis.io/docs/latest/commands/sinterstore/
        static member sInterStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// How many members were stored: what sInter yields takes the place of whatever is at the destination, which is
        /// removed when there are none. · since 1.0 · O(sets × members of the smallest) · WRONGTYPE when a source is no
        /// set · https://redis.io/docs/latest/commands/sinterstore/
        static member sInterStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// How many members were stored: what sUnion yields takes the place of whatever is at the destination, which is
        /// removed when there are none. · since 1.0 · O(members of all sets) · WRONGTYPE when a source is no set ·
        /// https://redis.io/docs/latest/commands/sunionstore/
        static member sUnionStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// How many members were stored: what sUnion yields takes the place of whatever is at the destination, which is
        /// removed when there are none. · since 1.0 · O(members of all sets) · WRONGTYPE when a source is no set ·
        /// https://redis.io/docs/latest/commands/sunionstore/
        static member sUnionStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// How many members were stored: what sUnion yields takes the place of whatever is at the destination, which is
        /// removed when there are none. · since 1.0 · O(members of all sets) · WRONGTYPE when a source is no set ·
        /// https://redis.io/docs/latest/commands/sunionstore/
        static member sUnionStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// How many members are in all of the sets; counting ends at the limit, 0: never. A missing key is an empty
        /// set. · since 7.0 · O(sets × members of the smallest) · WRONGTYPE; a negative limit is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/sintercard/
        static member sInterCard(keys: RedisKey seq, ?limit: int64) : Command<int64> =
            Commands.SInterCard(keys, Option.toNullable limit)

        /// How many members are in all of the sets. A missing key is an empty set. · since 7.0 · O(sets × members of
        /// the smallest) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/sintercard/
        static member sInterCard([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.SInterCard(keys)

        /// How many members are in all of the sets; counting ends at the limit, 0: never. A missing key is an empty
        /// set. · since 7.0 · O(sets × members of the smallest) · WRONGTYPE; a negative limit is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/sintercard/
        static member sInterCard(keys: string seq, ?limit: int64) : Command<int64> =
            Commands.SInterCard(keys, Option.toNullable limit)

        /// A member of the set, by chance, which is removed. None: no such key. · since 1.0 · O(1) · WRONGTYPE when it
        /// is no set · https://redis.io/docs/latest/commands/spop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPop(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.SPop(key))

        /// As sPop, read by the client's own codec for the type. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/spop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPopAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.SPop<'T>(key))

        /// As sPop, read by a codec (null: the client's own). · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/spop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.SPop<'T>(key, codec))

        /// So many different members of the set, by chance, or all when there are fewer; they are removed. Empty: no
        /// such key. Of several since 3.2. · since 1.0 · O(count) · WRONGTYPE; a negative count is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/spop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.SPop(key, count))

        /// As sPop, read by the client's own codec for the type. · since 1.0 · O(count) ·
        /// https://redis.io/docs/latest/commands/spop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.SPop<'T>(key, count))

        /// A member of the set, by chance, which stays. None: no such key. · since 1.0 · O(1) · WRONGTYPE when it is no
        /// set · https://redis.io/docs/latest/commands/srandmember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMember(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.SRandMember(key))

        /// As sRandMember, read by the client's own codec for the type. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/srandmember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMemberAs<'T>(key: RedisKey) : Command<'T option> =
            Shape.option (Commands.SRandMember<'T>(key))

        /// So many different members of the set, by chance, or all when there are fewer; of a negative count, exactly
        /// as many, and one may come again. Empty: no such key. Of several since 2.6. · since 1.0 · O(count) ·
        /// WRONGTYPE when it is no set · https://redis.io/docs/latest/commands/srandmember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.SRandMember(key, count))

        /// As sRandMember, read by the client's own codec for the type. · since 1.0 · O(count) ·
        /// https://redis.io/docs/latest/commands/srandmember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMemberAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.SRandMember<'T>(key, count))
