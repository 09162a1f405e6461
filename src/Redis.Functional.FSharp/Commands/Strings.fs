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

        /// <summary>The value at the key.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member get(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.Get(key))

        /// <summary>The value at the key.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        static member inline get(key: ^Key) : Command<RedisValue option> = Cmd.get (Given.key key)

        /// <summary>The value at the key, read by the client's own codec for the type.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.Get<'T>(key))

        /// <summary>The value at the key, read by the client's own codec for the type.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        static member getAs<'T>(key: string) : Command<'T option> = Cmd.getAs<'T> (Given.key key)

        /// <summary>The value at the key, read by a codec (null: the client's own).</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.Get<'T>(key, codec))

        /// <summary>The value at the key, read by a codec (null: the client's own).</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        static member getAs<'T>(key: string, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.getAs<'T>(Given.key key, codec)

        /// <summary>The value at the key, which is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getDel(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.GetDel(key))

        /// <summary>The value at the key, which is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
        /// </remarks>
        static member inline getDel(key: ^Key) : Command<RedisValue option> = Cmd.getDel (Given.key key)

        /// <summary>As <c>getDel</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getDelAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.GetDel<'T>(key))

        /// <summary>As <c>getDel</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
        /// </remarks>
        static member getDelAs<'T>(key: string) : Command<'T option> = Cmd.getDelAs<'T> (Given.key key)

        /// <summary>The value at the key, whose expiry is changed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getEx(key: RedisKey, ?expiry: ExpiryUpdate) : Command<RedisValue option> =
            Shape.option (Commands.GetEx(key, defaultArg expiry ExpiryUpdate.Unchanged))

        /// <summary>The value at the key, whose expiry is changed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
        /// </remarks>
        static member inline getEx(key: ^Key, ?expiry: ExpiryUpdate) : Command<RedisValue option> =
            Cmd.getEx(Given.key key, ?expiry = expiry)

        /// <summary>As <c>getEx</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getExAs<'T>(key: RedisKey, ?expiry: ExpiryUpdate) : Command<'T option> =
            Shape.option (Commands.GetEx<'T>(key, defaultArg expiry ExpiryUpdate.Unchanged))

        /// <summary>As <c>getEx</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
        /// </remarks>
        static member getExAs<'T>(key: string, ?expiry: ExpiryUpdate) : Command<'T option> =
            Cmd.getExAs<'T>(Given.key key, ?expiry = expiry)

        /// <summary>The value before, and the new one in its place, without expiry.</summary>
        /// <returns>None: no such key before.</returns>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>setGet</c>.</para>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/getset/">GETSET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getSet(key: RedisKey, value: RedisValue) : Command<RedisValue option> =
            Shape.option (Commands.GetSet(key, value))

        /// <summary>The value before, and the new one in its place, without expiry.</summary>
        /// <returns>None: no such key before.</returns>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>setGet</c>.</para>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/getset/">GETSET</see></para>
        /// </remarks>
        static member inline getSet(key: ^Key, value: ^Value) : Command<RedisValue option> =
            Cmd.getSet(Given.key key, Given.value value)

        /// <summary>Stores the value, whatever was there.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member set(key: RedisKey, value: RedisValue, ?expiry: Expiry) : Command<unit> =
            Shape.unit (Commands.Set(key, value, defaultArg expiry Expiry.Never))

        /// <summary>Stores the value, whatever was there.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member inline set(key: ^Key, value: ^Value, ?expiry: Expiry) : Command<unit> =
            Cmd.set(Given.key key, Given.value value, ?expiry = expiry)

        /// <summary>Stores the value, written by a codec.</summary>
        /// <remarks>
        /// <para>What the codec throws is a Callback, and nothing is sent.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member set(key: RedisKey, value: 'T, codec: IRedisCodec<'T>, ?expiry: Expiry) : Command<unit> =
            Shape.unit (Commands.Set<'T>(key, value, codec, defaultArg expiry Expiry.Never))

        /// <summary>Stores the value, written by a codec.</summary>
        /// <remarks>
        /// <para>What the codec throws is a Callback, and nothing is sent.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member set(key: string, value: 'T, codec: IRedisCodec<'T>, ?expiry: Expiry) : Command<unit> =
            Cmd.set(Given.key key, value, codec, ?expiry = expiry)

        /// <summary>Stores the value when the condition holds.</summary>
        /// <returns>False: it did not, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member set(key: RedisKey, value: RedisValue, condition: SetWhen, ?expiry: Expiry) : Command<bool> =
            Commands.Set(key, value, condition, defaultArg expiry Expiry.Never)

        /// <summary>Stores the value when the condition holds.</summary>
        /// <returns>False: it did not, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member inline set(key: ^Key, value: ^Value, condition: SetWhen, ?expiry: Expiry) : Command<bool> =
            Cmd.set(Given.key key, Given.value value, condition, ?expiry = expiry)

        /// <summary>As <c>set</c>, written by a codec.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member set
            (key: RedisKey, value: 'T, codec: IRedisCodec<'T>, condition: SetWhen, ?expiry: Expiry)
            : Command<bool> =
            Commands.Set<'T>(key, value, codec, condition, defaultArg expiry Expiry.Never)

        /// <summary>As <c>set</c>, written by a codec.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member set
            (key: string, value: 'T, codec: IRedisCodec<'T>, condition: SetWhen, ?expiry: Expiry)
            : Command<bool> =
            Cmd.set(Given.key key, value, codec, condition, ?expiry = expiry)

        /// <summary>Stores the value, written by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member setAs<'T>(key: RedisKey, value: 'T, ?expiry: Expiry) : Command<unit> =
            Shape.unit (Commands.SetAs<'T>(key, value, defaultArg expiry Expiry.Never))

        /// <summary>Stores the value, written by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member setAs<'T>(key: string, value: 'T, ?expiry: Expiry) : Command<unit> =
            Cmd.setAs<'T>(Given.key key, value, ?expiry = expiry)

        /// <summary>Stores the value when the condition holds and yields the one before.</summary>
        /// <returns>None: no such key before.</returns>
        /// <remarks>
        /// <para>Whether it was stored follows from that and the condition. Both together since 7.0.</para>
        /// <para>WRONGTYPE when it was no string.</para>
        /// <para>
        /// Since Redis 1.0 (<c>GET</c>: 6.2) · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member setGet
            (key: RedisKey, value: RedisValue, ?condition: SetWhen, ?expiry: Expiry)
            : Command<RedisValue option> =
            Shape.option (
                Commands.SetGet(key, value, defaultArg condition SetWhen.Always, defaultArg expiry Expiry.Never)
            )

        /// <summary>Stores the value when the condition holds and yields the one before.</summary>
        /// <returns>None: no such key before.</returns>
        /// <remarks>
        /// <para>Whether it was stored follows from that and the condition. Both together since 7.0.</para>
        /// <para>WRONGTYPE when it was no string.</para>
        /// <para>
        /// Since Redis 1.0 (<c>GET</c>: 6.2) · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see>
        /// </para>
        /// </remarks>
        static member inline setGet
            (key: ^Key, value: ^Value, ?condition: SetWhen, ?expiry: Expiry)
            : Command<RedisValue option> =
            Cmd.setGet(Given.key key, Given.value value, ?condition = condition, ?expiry = expiry)

        /// <summary>Stores the value with a time to live, in whole seconds, rounded up.</summary>
        /// <remarks>
        /// <para>Deprecated since 2.6.12: <c>set</c>.</para>
        /// <para>Zero and less is an InvalidArgument.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setex/">SETEX</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member setEx(key: RedisKey, ttl: TimeSpan, value: RedisValue) : Command<unit> =
            Shape.unit (Commands.SetEx(key, ttl, value))

        /// <summary>Stores the value with a time to live, in whole seconds, rounded up.</summary>
        /// <remarks>
        /// <para>Deprecated since 2.6.12: <c>set</c>.</para>
        /// <para>Zero and less is an InvalidArgument.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setex/">SETEX</see></para>
        /// </remarks>
        static member inline setEx(key: ^Key, ttl: TimeSpan, value: ^Value) : Command<unit> =
            Cmd.setEx(Given.key key, ttl, Given.value value)

        /// <summary>Stores the value with a time to live, in milliseconds.</summary>
        /// <remarks>
        /// <para>Deprecated since 2.6.12: <c>set</c>.</para>
        /// <para>Zero and less is an InvalidArgument.</para>
        /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/psetex/">PSETEX</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pSetEx(key: RedisKey, ttl: TimeSpan, value: RedisValue) : Command<unit> =
            Shape.unit (Commands.PSetEx(key, ttl, value))

        /// <summary>Stores the value with a time to live, in milliseconds.</summary>
        /// <remarks>
        /// <para>Deprecated since 2.6.12: <c>set</c>.</para>
        /// <para>Zero and less is an InvalidArgument.</para>
        /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/psetex/">PSETEX</see></para>
        /// </remarks>
        static member inline pSetEx(key: ^Key, ttl: TimeSpan, value: ^Value) : Command<unit> =
            Cmd.pSetEx(Given.key key, ttl, Given.value value)

        /// <summary>Stores the value when the key is new.</summary>
        /// <returns>False: it exists.</returns>
        /// <remarks>
        /// <para>Deprecated since 2.6.12: <c>set</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setnx/">SETNX</see></para>
        /// </remarks>
        static member setNx(key: RedisKey, value: RedisValue) : Command<bool> = Commands.SetNx(key, value)

        /// <summary>Stores the value when the key is new.</summary>
        /// <returns>False: it exists.</returns>
        /// <remarks>
        /// <para>Deprecated since 2.6.12: <c>set</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setnx/">SETNX</see></para>
        /// </remarks>
        static member inline setNx(key: ^Key, value: ^Value) : Command<bool> =
            Cmd.setNx(Given.key key, Given.value value)

        /// <summary>The values at the keys, in order.</summary>
        /// <returns>None: no such key, or no string.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGet([<ParamArray>] keys: RedisKey[]) : Command<RedisValue option list> =
            Shape.options (Commands.MGet(keys))

        /// <summary>The values at the keys, in order.</summary>
        /// <returns>None: no such key, or no string.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        static member inline mGet([<ParamArray>] keys: ^Keys[]) : Command<RedisValue option list> =
            Cmd.mGet (Given.keys keys)

        /// <summary>The values at the keys, in order.</summary>
        /// <returns>None: no such key, or no string.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGet(keys: RedisKey seq) : Command<RedisValue option list> = Shape.options (Commands.MGet(keys))

        /// <summary>The values at the keys, in order.</summary>
        /// <returns>None: no such key, or no string.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGet(keys: string seq) : Command<RedisValue option list> = Shape.options (Commands.MGet(keys))

        /// <summary>As <c>mGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGetAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T option list> =
            Shape.options (Commands.MGet<'T>(keys))

        /// <summary>As <c>mGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        static member mGetAs<'T>([<ParamArray>] keys: string[]) : Command<'T option list> =
            Cmd.mGetAs<'T> (Given.keys keys)

        /// <summary>As <c>mGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGetAs<'T>(keys: RedisKey seq) : Command<'T option list> = Shape.options (Commands.MGet<'T>(keys))

        /// <summary>As <c>mGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGetAs<'T>(keys: string seq) : Command<'T option list> = Shape.options (Commands.MGet<'T>(keys))

        /// <summary>Stores all, as one.</summary>
        /// <remarks>
        /// <para>Expiries the keys had are lost.</para>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/mset/">MSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mSet(pairs: (RedisKey * RedisValue) seq) : Command<unit> =
            Shape.unit (Commands.MSet(Interop.ofPairs pairs))

        /// <summary>Stores all, as one.</summary>
        /// <remarks>
        /// <para>Expiries the keys had are lost.</para>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/mset/">MSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mSet(pairs: (string * string) seq) : Command<unit> =
            Shape.unit (Commands.MSet(Interop.ofPairs pairs))

        /// <summary>Stores all, as one.</summary>
        /// <remarks>
        /// <para>Expiries the keys had are lost.</para>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/mset/">MSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mSet(pairs: KeyValuePair<string, string> seq) : Command<unit> = Shape.unit (Commands.MSet(pairs))

        /// <summary>Stores all when none of the keys exists.</summary>
        /// <returns>False: one did, and nothing was changed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/msetnx/">MSETNX</see>
        /// </para>
        /// </remarks>
        static member mSetNx(pairs: (RedisKey * RedisValue) seq) : Command<bool> =
            Commands.MSetNx(Interop.ofPairs pairs)

        /// <summary>Stores all when none of the keys exists.</summary>
        /// <returns>False: one did, and nothing was changed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/msetnx/">MSETNX</see>
        /// </para>
        /// </remarks>
        static member mSetNx(pairs: (string * string) seq) : Command<bool> = Commands.MSetNx(Interop.ofPairs pairs)

        /// <summary>Stores all when none of the keys exists.</summary>
        /// <returns>False: one did, and nothing was changed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/msetnx/">MSETNX</see>
        /// </para>
        /// </remarks>
        static member mSetNx(pairs: KeyValuePair<string, string> seq) : Command<bool> = Commands.MSetNx(pairs)

        /// <summary>The number at the key after adding one; a missing key counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string, ERR when it is no integer of 64 bits or would not be one after.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incr/">INCR</see></para>
        /// </remarks>
        static member incr(key: RedisKey) : Command<int64> = Commands.Incr(key)

        /// <summary>The number at the key after adding one; a missing key counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string, ERR when it is no integer of 64 bits or would not be one after.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incr/">INCR</see></para>
        /// </remarks>
        static member inline incr(key: ^Key) : Command<int64> = Cmd.incr (Given.key key)

        /// <summary>The number at the key after adding the increment; a missing key counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE, ERR as <c>incr</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incrby/">INCRBY</see></para>
        /// </remarks>
        static member incrBy(key: RedisKey, increment: int64) : Command<int64> = Commands.IncrBy(key, increment)

        /// <summary>The number at the key after adding the increment; a missing key counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE, ERR as <c>incr</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incrby/">INCRBY</see></para>
        /// </remarks>
        static member inline incrBy(key: ^Key, increment: ^Increment) : Command<int64> =
            Cmd.incrBy(Given.key key, Given.int64 increment)

        /// <summary>The number at the key after adding the increment; a missing key counts as 0.</summary>
        /// <remarks>
        /// <para>The server counts with 17 digits and stores text.</para>
        /// <para>WRONGTYPE, ERR when it is no number or would be infinite or no number after.</para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/incrbyfloat/">INCRBYFLOAT</see>
        /// </para>
        /// </remarks>
        static member incrByFloat(key: RedisKey, increment: float) : Command<float> =
            Commands.IncrByFloat(key, increment)

        /// <summary>The number at the key after adding the increment; a missing key counts as 0.</summary>
        /// <remarks>
        /// <para>The server counts with 17 digits and stores text.</para>
        /// <para>WRONGTYPE, ERR when it is no number or would be infinite or no number after.</para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/incrbyfloat/">INCRBYFLOAT</see>
        /// </para>
        /// </remarks>
        static member inline incrByFloat(key: ^Key, increment: float) : Command<float> =
            Cmd.incrByFloat(Given.key key, increment)

        /// <summary>The number at the key after taking one away; a missing key counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE, ERR as <c>incr</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decr/">DECR</see></para>
        /// </remarks>
        static member decr(key: RedisKey) : Command<int64> = Commands.Decr(key)

        /// <summary>The number at the key after taking one away; a missing key counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE, ERR as <c>incr</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decr/">DECR</see></para>
        /// </remarks>
        static member inline decr(key: ^Key) : Command<int64> = Cmd.decr (Given.key key)

        /// <summary>The number at the key after taking the decrement away; a missing key counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE, ERR as <c>incr</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decrby/">DECRBY</see></para>
        /// </remarks>
        static member decrBy(key: RedisKey, decrement: int64) : Command<int64> = Commands.DecrBy(key, decrement)

        /// <summary>The number at the key after taking the decrement away; a missing key counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE, ERR as <c>incr</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decrby/">DECRBY</see></para>
        /// </remarks>
        static member inline decrBy(key: ^Key, decrement: ^Decrement) : Command<int64> =
            Cmd.decrBy(Given.key key, Given.int64 decrement)

        /// <summary>The length in bytes after appending; a missing key counts as empty.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 2.0 · O(1) amortized · <see href="https://redis.io/docs/latest/commands/append/">APPEND</see>
        /// </para>
        /// </remarks>
        static member append(key: RedisKey, value: RedisValue) : Command<int64> = Commands.Append(key, value)

        /// <summary>The length in bytes after appending; a missing key counts as empty.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 2.0 · O(1) amortized · <see href="https://redis.io/docs/latest/commands/append/">APPEND</see>
        /// </para>
        /// </remarks>
        static member inline append(key: ^Key, value: ^Value) : Command<int64> =
            Cmd.append(Given.key key, Given.value value)

        /// <summary>The length in bytes; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/strlen/">STRLEN</see></para>
        /// </remarks>
        static member strLen(key: RedisKey) : Command<int64> = Commands.StrLen(key)

        /// <summary>The length in bytes; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/strlen/">STRLEN</see></para>
        /// </remarks>
        static member inline strLen(key: ^Key) : Command<int64> = Cmd.strLen (Given.key key)

        /// <summary>
        /// The bytes from start to stop, both included, counted from 0; negative ones count from the end.
        /// </summary>
        /// <returns>Empty: no such key, or nothing there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 2.4 · O(bytes) · <see href="https://redis.io/docs/latest/commands/getrange/">GETRANGE</see>
        /// </para>
        /// </remarks>
        static member getRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue> =
            Commands.GetRange(key, start, stop)

        /// <summary>
        /// The bytes from start to stop, both included, counted from 0; negative ones count from the end.
        /// </summary>
        /// <returns>Empty: no such key, or nothing there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>
        /// Since Redis 2.4 · O(bytes) · <see href="https://redis.io/docs/latest/commands/getrange/">GETRANGE</see>
        /// </para>
        /// </remarks>
        static member inline getRange(key: ^Key, start: ^Start, stop: ^Stop) : Command<RedisValue> =
            Cmd.getRange(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>The old name of <c>getRange</c>.</summary>
        /// <remarks>
        /// <para>Deprecated since 2.0.</para>
        /// <para>
        /// Since Redis 1.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/substr/">SUBSTR</see>
        /// </para>
        /// </remarks>
        static member subStr(key: RedisKey, start: int64, stop: int64) : Command<RedisValue> =
            Commands.SubStr(key, start, stop)

        /// <summary>The old name of <c>getRange</c>.</summary>
        /// <remarks>
        /// <para>Deprecated since 2.0.</para>
        /// <para>
        /// Since Redis 1.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/substr/">SUBSTR</see>
        /// </para>
        /// </remarks>
        static member inline subStr(key: ^Key, start: ^Start, stop: ^Stop) : Command<RedisValue> =
            Cmd.subStr(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>
        /// The length in bytes after writing over what is at the offset; a gap is filled with zero bytes.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR beyond 512 MB; a negative offset is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.2 · O(1), O(bytes) for a long value ·
        /// <see href="https://redis.io/docs/latest/commands/setrange/">SETRANGE</see>
        /// </para>
        /// </remarks>
        static member setRange(key: RedisKey, offset: int64, value: RedisValue) : Command<int64> =
            Commands.SetRange(key, offset, value)

        /// <summary>
        /// The length in bytes after writing over what is at the offset; a gap is filled with zero bytes.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR beyond 512 MB; a negative offset is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.2 · O(1), O(bytes) for a long value ·
        /// <see href="https://redis.io/docs/latest/commands/setrange/">SETRANGE</see>
        /// </para>
        /// </remarks>
        static member inline setRange(key: ^Key, offset: ^Offset, value: ^Value) : Command<int64> =
            Cmd.setRange(Given.key key, Given.int64 offset, Given.value value)

        /// <summary>The longest common subsequence of two values; a missing key counts as empty.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member lcs(first: RedisKey, second: RedisKey) : Command<RedisValue> = Commands.Lcs(first, second)

        /// <summary>The longest common subsequence of two values; a missing key counts as empty.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member inline lcs(first: ^First, second: ^Second) : Command<RedisValue> =
            Cmd.lcs(Given.key first, Given.key second)

        /// <summary>The length of the longest common subsequence.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member lcsLen(first: RedisKey, second: RedisKey) : Command<int64> = Commands.LcsLen(first, second)

        /// <summary>The length of the longest common subsequence.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member inline lcsLen(first: ^First, second: ^Second) : Command<int64> =
            Cmd.lcsLen(Given.key first, Given.key second)

        /// <summary>
        /// Where the longest common subsequence lies in each value, from its end to its beginning, and its length.
        /// </summary>
        /// <remarks>
        /// <para>Matches shorter than <c>minLength</c> are left out.</para>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member lcsIdx(first: RedisKey, second: RedisKey, ?minLength: int64) : Command<LcsMatches> =
            Commands.LcsIdx(first, second, defaultArg minLength 0L)

        /// <summary>
        /// Where the longest common subsequence lies in each value, from its end to its beginning, and its length.
        /// </summary>
        /// <remarks>
        /// <para>Matches shorter than <c>minLength</c> are left out.</para>
        /// <para>WRONGTYPE when one is no string.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member inline lcsIdx(first: ^First, second: ^Second, ?minLength: int64) : Command<LcsMatches> =
            Cmd.lcsIdx(Given.key first, Given.key second, ?minLength = minLength)

        /// <summary>Removes the key when it has this value.</summary>
        /// <returns>False: no such key, or another value.</returns>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Valkey 9.0 · O(1) · <see href="https://valkey.io/commands/delifeq/">DELIFEQ</see></para>
        /// </remarks>
        static member delIfEq(key: RedisKey, value: RedisValue) : Command<bool> = Commands.DelIfEq(key, value)

        /// <summary>Removes the key when it has this value.</summary>
        /// <returns>False: no such key, or another value.</returns>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>WRONGTYPE when it is no string.</para>
        /// <para>Since Valkey 9.0 · O(1) · <see href="https://valkey.io/commands/delifeq/">DELIFEQ</see></para>
        /// </remarks>
        static member inline delIfEq(key: ^Key, value: ^Value) : Command<bool> =
            Cmd.delIfEq(Given.key key, Given.value value)

        /// <summary>Stores all pairs atomically, with one expiry, if the condition holds for every key.</summary>
        /// <returns>False: it does not, and nothing was changed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 8.4, Valkey 9.1 · O(pairs) · <see href="https://valkey.io/commands/msetex/">MSETEX</see>
        /// </para>
        /// </remarks>
        static member mSetEx(pairs: (RedisKey * RedisValue) seq, ?expiry: Expiry, ?condition: When) : Command<bool> =
            Commands.MSetEx(Interop.ofPairs pairs, defaultArg expiry Expiry.Never, defaultArg condition When.Always)
