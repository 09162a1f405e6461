// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Collections.Generic
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "string".
[<AutoOpen>]
module StringCommands =
    type Cmd with

        /// The value at the key. None: no such key. · since 1.0 · O(1) · WRONGTYPE when it is no string ·
        /// https://redis.io/docs/latest/commands/get/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member get(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.Get(key))

        /// The value at the key, read by the client's own codec for the type. None: no such key. · since 1.0 · O(1) ·
        /// WRONGTYPE when it is no string · https://redis.io/docs/latest/commands/get/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.Get<'T>(key))

        /// The value at the key, read by a codec (null: the client's own). None: no such key. · since 1.0 · O(1) ·
        /// WRONGTYPE when it is no string · https://redis.io/docs/latest/commands/get/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.Get<'T>(key, codec))

        /// The value at the key, which is removed. None: no such key. · since 6.2 · O(1) · WRONGTYPE when it is no
        /// string · https://redis.io/docs/latest/commands/getdel/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getDel(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.GetDel(key))

        /// As getDel, read by the client's own codec for the type. · since 6.2 · O(1) ·
        /// https://redis.io/docs/latest/commands/getdel/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getDelAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.GetDel<'T>(key))

        /// The value at the key, whose expiry is changed. None: no such key. · since 6.2 · O(1) · WRONGTYPE when it is
        /// no string · https://redis.io/docs/latest/commands/getex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getEx(key: RedisKey, ?expiry: ExpiryUpdate) : Command<RedisValue option> =
            Shape.option (Commands.GetEx(key, defaultArg expiry ExpiryUpdate.Unchanged))

        /// As getEx, read by the client's own codec for the type. · since 6.2 · O(1) ·
        /// https://redis.io/docs/latest/commands/getex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getExAs<'T>(key: RedisKey, ?expiry: ExpiryUpdate) : Command<'T option> =
            Shape.option (Commands.GetEx<'T>(key, defaultArg expiry ExpiryUpdate.Unchanged))

        /// The value before, and the new one in its place, without expiry. None: no such key before. Deprecated since
        /// 6.2: setGet. · since 1.0 · O(1) · WRONGTYPE when it is no string ·
        /// https://redis.io/docs/latest/commands/getset/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getSet(key: RedisKey, value: RedisValue) : Command<RedisValue option> =
            Shape.option (Commands.GetSet(key, value))

        /// Stores the value, whatever was there. · since 1.0 · O(1) · https://redis.io/docs/latest/commands/set/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member set(key: RedisKey, value: RedisValue, ?expiry: Expiry) : Command<unit> =
            Shape.unit (Commands.Set(key, value, defaultArg expiry Expiry.Never))

        /// Stores the value, written by a codec. What the codec throws is a Callback, and nothing is sent. · since 1.0
        /// · O(1) · https://redis.io/docs/latest/commands/set/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member set(key: RedisKey, value: 'T, codec: IRedisCodec<'T>, ?expiry: Expiry) : Command<unit> =
            Shape.unit (Commands.Set<'T>(key, value, codec, defaultArg expiry Expiry.Never))

        /// Stores the value when the condition holds. False: it did not, and nothing was changed. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/set/
        static member set(key: RedisKey, value: RedisValue, condition: SetWhen, ?expiry: Expiry) : Command<bool> =
            Commands.Set(key, value, condition, defaultArg expiry Expiry.Never)

        /// As set, written by a codec. · since 1.0 · O(1) · https://redis.io/docs/latest/commands/set/
        static member set
            (key: RedisKey, value: 'T, codec: IRedisCodec<'T>, condition: SetWhen, ?expiry: Expiry)
            : Command<bool> =
            Commands.Set<'T>(key, value, codec, condition, defaultArg expiry Expiry.Never)

        /// Stores the value, written by the client's own codec for the type. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/set/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member setAs<'T>(key: RedisKey, value: 'T, ?expiry: Expiry) : Command<unit> =
            Shape.unit (Commands.SetAs<'T>(key, value, defaultArg expiry Expiry.Never))

        /// Stores the value when the condition holds and yields the one before. None: no such key before. Whether it
        /// was stored follows from that and the condition. Both together since 7.0. · since 1.0 (GET: 6.2) · O(1) ·
        /// WRONGTYPE when it was no string · https://redis.io/docs/latest/commands/set/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member setGet
            (key: RedisKey, value: RedisValue, ?condition: SetWhen, ?expiry: Expiry)
            : Command<RedisValue option> =
            Shape.option (
                Commands.SetGet(key, value, defaultArg condition SetWhen.Always, defaultArg expiry Expiry.Never)
            )

        /// Stores the value with a time to live, in whole seconds, rounded up. Deprecated since 2.6.12: set. · since
        /// 2.0 · O(1) · zero and less is an InvalidArgument · https://redis.io/docs/latest/commands/setex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member setEx(key: RedisKey, ttl: TimeSpan, value: RedisValue) : Command<unit> =
            Shape.unit (Commands.SetEx(key, ttl, value))

        /// Stores the value with a time to live, in milliseconds. Deprecated since 2.6.12: set. · since 2.6 · O(1) ·
        /// zero and less is an InvalidArgument · https://redis.io/docs/latest/commands/psetex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pSetEx(key: RedisKey, ttl: TimeSpan, value: RedisValue) : Command<unit> =
            Shape.unit (Commands.PSetEx(key, ttl, value))

        /// Stores the value when the key is new. False: it exists. Deprecated since 2.6.12: set. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/setnx/
        static member setNx(key: RedisKey, value: RedisValue) : Command<bool> = Commands.SetNx(key, value)

        /// The values at the keys, in order. None: no such key, or no string. · since 1.0 · O(keys) ·
        /// https://redis.io/docs/latest/commands/mget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGet([<ParamArray>] keys: RedisKey[]) : Command<RedisValue option list> =
            Shape.options (Commands.MGet(keys))

        /// The values at the keys, in order. None: no such key, or no string. · since 1.0 · O(keys) ·
        /// https://redis.io/docs/latest/commands/mget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGet(keys: RedisKey seq) : Command<RedisValue option list> = Shape.options (Commands.MGet(keys))

        /// The values at the keys, in order. None: no such key, or no string. · since 1.0 · O(keys) ·
        /// https://redis.io/docs/latest/commands/mget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGet(keys: string seq) : Command<RedisValue option list> = Shape.options (Commands.MGet(keys))

        /// As mGet, read by the client's own codec for the type. · since 1.0 · O(keys) ·
        /// https://redis.io/docs/latest/commands/mget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGetAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T option list> =
            Shape.options (Commands.MGet<'T>(keys))

        /// As mGet, read by the client's own codec for the type. · since 1.0 · O(keys) ·
        /// https://redis.io/docs/latest/commands/mget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGetAs<'T>(keys: RedisKey seq) : Command<'T option list> = Shape.options (Commands.MGet<'T>(keys))

        /// As mGet, read by the client's own codec for the type. · since 1.0 · O(keys) ·
        /// https://redis.io/docs/latest/commands/mget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGetAs<'T>(keys: string seq) : Command<'T option list> = Shape.options (Commands.MGet<'T>(keys))

        /// Stores all, as one. Expiries the keys had are lost. · since 1.0.1 · O(pairs) ·
        /// https://redis.io/docs/latest/commands/mset/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mSet(pairs: (RedisKey * RedisValue) seq) : Command<unit> =
            Shape.unit (Commands.MSet(Interop.ofPairs pairs))

        /// Stores all, as one. Expiries the keys had are lost. · since 1.0.1 · O(pairs) ·
        /// https://redis.io/docs/latest/commands/mset/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mSet(pairs: (string * string) seq) : Command<unit> =
            Shape.unit (Commands.MSet(Interop.ofPairs pairs))

        /// Stores all, as one. Expiries the keys had are lost. · since 1.0.1 · O(pairs) ·
        /// https://redis.io/docs/latest/commands/mset/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mSet(pairs: KeyValuePair<string, string> seq) : Command<unit> = Shape.unit (Commands.MSet(pairs))

        /// Stores all when none of the keys exists. False: one did, and nothing was changed. · since 1.0.1 · O(pairs) ·
        /// https://redis.io/docs/latest/commands/msetnx/
        static member mSetNx(pairs: (RedisKey * RedisValue) seq) : Command<bool> =
            Commands.MSetNx(Interop.ofPairs pairs)

        /// Stores all when none of the keys exists. False: one did, and nothing was changed. · since 1.0.1 · O(pairs) ·
        /// https://redis.io/docs/latest/commands/msetnx/
        static member mSetNx(pairs: (string * string) seq) : Command<bool> = Commands.MSetNx(Interop.ofPairs pairs)

        /// Stores all when none of the keys exists. False: one did, and nothing was changed. · since 1.0.1 · O(pairs) ·
        /// https://redis.io/docs/latest/commands/msetnx/
        static member mSetNx(pairs: KeyValuePair<string, string> seq) : Command<bool> = Commands.MSetNx(pairs)

        /// The number at the key after adding one; a missing key counts as 0. · since 1.0 · O(1) · WRONGTYPE when it is
        /// no string, ERR when it is no integer of 64 bits or would not be one after ·
        /// https://redis.io/docs/latest/commands/incr/
        static member incr(key: RedisKey) : Command<int64> = Commands.Incr(key)

        /// The number at the key after adding the increment; a missing key counts as 0. · since 1.0 · O(1) · WRONGTYPE,
        /// ERR as incr · https://redis.io/docs/latest/commands/incrby/
        static member incrBy(key: RedisKey, increment: int64) : Command<int64> = Commands.IncrBy(key, increment)

        /// The number at the key after adding the increment; a missing key counts as 0. The server counts with 17
        /// digits and stores text. · since 2.6 · O(1) · WRONGTYPE, ERR when it is no number or would be infinite or no
        /// number after · https://redis.io/docs/latest/commands/incrbyfloat/
        static member incrByFloat(key: RedisKey, increment: float) : Command<float> =
            Commands.IncrByFloat(key, increment)

        /// The number at the key after taking one away; a missing key counts as 0. · since 1.0 · O(1) · WRONGTYPE, ERR
        /// as incr · https://redis.io/docs/latest/commands/decr/
        static member decr(key: RedisKey) : Command<int64> = Commands.Decr(key)

        /// The number at the key after taking the decrement away; a missing key counts as 0. · since 1.0 · O(1) ·
        /// WRONGTYPE, ERR as incr · https://redis.io/docs/latest/commands/decrby/
        static member decrBy(key: RedisKey, decrement: int64) : Command<int64> = Commands.DecrBy(key, decrement)

        /// The length in bytes after appending; a missing key counts as empty. · since 2.0 · O(1) amortized · WRONGTYPE
        /// when it is no string · https://redis.io/docs/latest/commands/append/
        static member append(key: RedisKey, value: RedisValue) : Command<int64> = Commands.Append(key, value)

        /// The length in bytes; 0: no such key. · since 2.2 · O(1) · WRONGTYPE when it is no string ·
        /// https://redis.io/docs/latest/commands/strlen/
        static member strLen(key: RedisKey) : Command<int64> = Commands.StrLen(key)

        /// The bytes from start to stop, both included, counted from 0; negative ones count from the end. Empty: no
        /// such key, or nothing there. · since 2.4 · O(bytes) · WRONGTYPE when it is no string ·
        /// https://redis.io/docs/latest/commands/getrange/
        static member getRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue> =
            Commands.GetRange(key, start, stop)

        /// The old name of getRange. Deprecated since 2.0. · since 1.0 · O(bytes) ·
        /// https://redis.io/docs/latest/commands/substr/
        static member subStr(key: RedisKey, start: int64, stop: int64) : Command<RedisValue> =
            Commands.SubStr(key, start, stop)

        /// The length in bytes after writing over what is at the offset; a gap is filled with zero bytes. · since 2.2 ·
        /// O(1), O(bytes) for a long value · WRONGTYPE; ERR beyond 512 MB; a negative offset is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/setrange/
        static member setRange(key: RedisKey, offset: int64, value: RedisValue) : Command<int64> =
            Commands.SetRange(key, offset, value)

        /// The longest common subsequence of two values; a missing key counts as empty. · since 7.0 · O(length ×
        /// length) · WRONGTYPE when one is no string · https://redis.io/docs/latest/commands/lcs/
        static member lcs(first: RedisKey, second: RedisKey) : Command<RedisValue> = Commands.Lcs(first, second)

        /// The length of the longest common subsequence. · since 7.0 · O(length × length) · WRONGTYPE when one is no
        /// string · https://redis.io/docs/latest/commands/lcs/
        static member lcsLen(first: RedisKey, second: RedisKey) : Command<int64> = Commands.LcsLen(first, second)

        /// Where the longest common subsequence lies in each value, from its end to its beginning, and its length.
        /// Matches shorter than minLength are left out. · since 7.0 · O(length × length) · WRONGTYPE when one is no
        /// string · https://redis.io/docs/latest/commands/lcs/
        static member lcsIdx(first: RedisKey, second: RedisKey, ?minLength: int64) : Command<LcsMatches> =
            Commands.LcsIdx(first, second, defaultArg minLength 0L)

        /// Removes the key when it has this value. False: no such key, or another value. Valkey only. · since 9.0 ·
        /// O(1) · WRONGTYPE when it is no string · https://valkey.io/commands/delifeq/
        static member delIfEq(key: RedisKey, value: RedisValue) : Command<bool> = Commands.DelIfEq(key, value)

        /// Stores all pairs atomically, with one expiry, if the condition holds for every key. False: it does not, and
        /// nothing was changed. · since 8.4, Valkey 9.1 · O(pairs) · https://valkey.io/commands/msetex/
        static member mSetEx(pairs: (RedisKey * RedisValue) seq, ?expiry: Expiry, ?condition: When) : Command<bool> =
            Commands.MSetEx(Interop.ofPairs pairs, defaultArg expiry Expiry.Never, defaultArg condition When.Always)
