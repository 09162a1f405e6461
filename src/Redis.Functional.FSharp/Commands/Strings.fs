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

        /// <summary>Gets the value of a string key.</summary>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member get(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.Get(key))

        /// <summary>Gets the value of a string key.</summary>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        static member inline get(key: ^Key) : Command<RedisValue option> = Cmd.get (Given.key key)

        /// <summary>Gets the value of a string key.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.Get<'T>(key))

        /// <summary>Gets the value of a string key.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        static member getAs<'T>(key: string) : Command<'T option> = Cmd.getAs<'T> (Given.key key)

        /// <summary>Gets the value of a string key.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.Get<'T>(key, codec))

        /// <summary>Gets the value of a string key.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/get/">GET</see></para>
        /// </remarks>
        static member getAs<'T>(key: string, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.getAs<'T>(Given.key key, codec)

        /// <summary>Gets the value of a string key and deletes the key.</summary>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getDel(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.GetDel(key))

        /// <summary>Gets the value of a string key and deletes the key.</summary>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
        /// </remarks>
        static member inline getDel(key: ^Key) : Command<RedisValue option> = Cmd.getDel (Given.key key)

        /// <summary>Gets the value of a string key and deletes the key.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getDelAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.GetDel<'T>(key))

        /// <summary>Gets the value of a string key and deletes the key.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getdel/">GETDEL</see></para>
        /// </remarks>
        static member getDelAs<'T>(key: string) : Command<'T option> = Cmd.getDelAs<'T> (Given.key key)

        /// <summary>Gets the value of a string key and changes the key's expiry.</summary>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getEx(key: RedisKey, ?expiry: ExpiryUpdate) : Command<RedisValue option> =
            Shape.option (Commands.GetEx(key, defaultArg expiry ExpiryUpdate.Unchanged))

        /// <summary>Gets the value of a string key and changes the key's expiry.</summary>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
        /// </remarks>
        static member inline getEx(key: ^Key, ?expiry: ExpiryUpdate) : Command<RedisValue option> =
            Cmd.getEx(Given.key key, ?expiry = expiry)

        /// <summary>Gets the value of a string key and changes the key's expiry.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getExAs<'T>(key: RedisKey, ?expiry: ExpiryUpdate) : Command<'T option> =
            Shape.option (Commands.GetEx<'T>(key, defaultArg expiry ExpiryUpdate.Unchanged))

        /// <summary>Gets the value of a string key and changes the key's expiry.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The value, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/getex/">GETEX</see></para>
        /// </remarks>
        static member getExAs<'T>(key: string, ?expiry: ExpiryUpdate) : Command<'T option> =
            Cmd.getExAs<'T>(Given.key key, ?expiry = expiry)

        /// <summary>Sets a string key and returns its previous value.</summary>
        /// <returns>The previous value, or None if the key did not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>setGet</c>. Removes an existing expiry.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/getset/">GETSET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member getSet(key: RedisKey, value: RedisValue) : Command<RedisValue option> =
            Shape.option (Commands.GetSet(key, value))

        /// <summary>Sets a string key and returns its previous value.</summary>
        /// <returns>The previous value, or None if the key did not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>setGet</c>. Removes an existing expiry.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/getset/">GETSET</see></para>
        /// </remarks>
        static member inline getSet(key: ^Key, value: ^Value) : Command<RedisValue option> =
            Cmd.getSet(Given.key key, Given.value value)

        /// <summary>Sets a key to a string, replacing a value of any type.</summary>
        /// <remarks>
        /// <para>Removes an existing expiry unless <c>expiry</c> is <c>Expiry.KeepTtl</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member set(key: RedisKey, value: RedisValue, ?expiry: Expiry) : Command<unit> =
            Shape.unit (Commands.Set(key, value, defaultArg expiry Expiry.Never))

        /// <summary>Sets a key to a string, replacing a value of any type.</summary>
        /// <remarks>
        /// <para>Removes an existing expiry unless <c>expiry</c> is <c>Expiry.KeepTtl</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member inline set(key: ^Key, value: ^Value, ?expiry: Expiry) : Command<unit> =
            Cmd.set(Given.key key, Given.value value, ?expiry = expiry)

        /// <summary>Sets a key to a string, replacing a value of any type.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <remarks>
        /// <para>Removes an existing expiry unless <c>expiry</c> is <c>Expiry.KeepTtl</c>.</para>
        /// <para>If the codec throws, running the command returns <c>CallbackFailed</c>, and nothing is sent.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member set(key: RedisKey, value: 'T, codec: IRedisCodec<'T>, ?expiry: Expiry) : Command<unit> =
            Shape.unit (Commands.Set<'T>(key, value, codec, defaultArg expiry Expiry.Never))

        /// <summary>Sets a key to a string, replacing a value of any type.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <remarks>
        /// <para>Removes an existing expiry unless <c>expiry</c> is <c>Expiry.KeepTtl</c>.</para>
        /// <para>If the codec throws, running the command returns <c>CallbackFailed</c>, and nothing is sent.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member set(key: string, value: 'T, codec: IRedisCodec<'T>, ?expiry: Expiry) : Command<unit> =
            Cmd.set(Given.key key, value, codec, ?expiry = expiry)

        /// <summary>Sets a key to a string if the condition holds.</summary>
        /// <returns>True if the key was set; false if the condition does not hold, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Removes an existing expiry unless <c>expiry</c> is <c>Expiry.KeepTtl</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member set(key: RedisKey, value: RedisValue, condition: SetWhen, ?expiry: Expiry) : Command<bool> =
            Commands.Set(key, value, condition, defaultArg expiry Expiry.Never)

        /// <summary>Sets a key to a string if the condition holds.</summary>
        /// <returns>True if the key was set; false if the condition does not hold, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Removes an existing expiry unless <c>expiry</c> is <c>Expiry.KeepTtl</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member inline set(key: ^Key, value: ^Value, condition: SetWhen, ?expiry: Expiry) : Command<bool> =
            Cmd.set(Given.key key, Given.value value, condition, ?expiry = expiry)

        /// <summary>Sets a key to a string if the condition holds.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>True if the key was set; false if the condition does not hold, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Removes an existing expiry unless <c>expiry</c> is <c>Expiry.KeepTtl</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member set
            (key: RedisKey, value: 'T, codec: IRedisCodec<'T>, condition: SetWhen, ?expiry: Expiry)
            : Command<bool> =
            Commands.Set<'T>(key, value, codec, condition, defaultArg expiry Expiry.Never)

        /// <summary>Sets a key to a string if the condition holds.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>True if the key was set; false if the condition does not hold, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Removes an existing expiry unless <c>expiry</c> is <c>Expiry.KeepTtl</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member set
            (key: string, value: 'T, codec: IRedisCodec<'T>, condition: SetWhen, ?expiry: Expiry)
            : Command<bool> =
            Cmd.set(Given.key key, value, codec, condition, ?expiry = expiry)

        /// <summary>Sets a key to a string, replacing a value of any type.</summary>
        /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
        /// <remarks>
        /// <para>Removes an existing expiry unless <c>expiry</c> is <c>Expiry.KeepTtl</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member setAs<'T>(key: RedisKey, value: 'T, ?expiry: Expiry) : Command<unit> =
            Shape.unit (Commands.SetAs<'T>(key, value, defaultArg expiry Expiry.Never))

        /// <summary>Sets a key to a string, replacing a value of any type.</summary>
        /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
        /// <remarks>
        /// <para>Removes an existing expiry unless <c>expiry</c> is <c>Expiry.KeepTtl</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see></para>
        /// </remarks>
        static member setAs<'T>(key: string, value: 'T, ?expiry: Expiry) : Command<unit> =
            Cmd.setAs<'T>(Given.key key, value, ?expiry = expiry)

        /// <summary>Sets a string key if the condition holds, and returns the previous value.</summary>
        /// <returns>The previous value, or None if the key did not exist.</returns>
        /// <remarks>
        /// <para>
        /// Whether the key was set follows from the previous value and the condition. <c>SetWhen.NotExists</c> needs
        /// Redis 7.0 here.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
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

        /// <summary>Sets a string key if the condition holds, and returns the previous value.</summary>
        /// <returns>The previous value, or None if the key did not exist.</returns>
        /// <remarks>
        /// <para>
        /// Whether the key was set follows from the previous value and the condition. <c>SetWhen.NotExists</c> needs
        /// Redis 7.0 here.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 (<c>GET</c>: 6.2) · O(1) · <see href="https://redis.io/docs/latest/commands/set/">SET</see>
        /// </para>
        /// </remarks>
        static member inline setGet
            (key: ^Key, value: ^Value, ?condition: SetWhen, ?expiry: Expiry)
            : Command<RedisValue option> =
            Cmd.setGet(Given.key key, Given.value value, ?condition = condition, ?expiry = expiry)

        /// <summary>Sets a string key with a time to live in whole seconds.</summary>
        /// <param name="ttl">Rounded up to whole seconds. Zero or less: InvalidArgument.</param>
        /// <remarks>
        /// <para>Deprecated since Redis 2.6.12; use <c>set</c>.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setex/">SETEX</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member setEx(key: RedisKey, ttl: TimeSpan, value: RedisValue) : Command<unit> =
            Shape.unit (Commands.SetEx(key, ttl, value))

        /// <summary>Sets a string key with a time to live in whole seconds.</summary>
        /// <param name="ttl">Rounded up to whole seconds. Zero or less: InvalidArgument.</param>
        /// <remarks>
        /// <para>Deprecated since Redis 2.6.12; use <c>set</c>.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setex/">SETEX</see></para>
        /// </remarks>
        static member inline setEx(key: ^Key, ttl: TimeSpan, value: ^Value) : Command<unit> =
            Cmd.setEx(Given.key key, ttl, Given.value value)

        /// <summary>Sets a string key with a time to live in milliseconds.</summary>
        /// <param name="ttl">Rounded up to milliseconds. Zero or less: InvalidArgument.</param>
        /// <remarks>
        /// <para>Deprecated since Redis 2.6.12; use <c>set</c>.</para>
        /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/psetex/">PSETEX</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pSetEx(key: RedisKey, ttl: TimeSpan, value: RedisValue) : Command<unit> =
            Shape.unit (Commands.PSetEx(key, ttl, value))

        /// <summary>Sets a string key with a time to live in milliseconds.</summary>
        /// <param name="ttl">Rounded up to milliseconds. Zero or less: InvalidArgument.</param>
        /// <remarks>
        /// <para>Deprecated since Redis 2.6.12; use <c>set</c>.</para>
        /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/psetex/">PSETEX</see></para>
        /// </remarks>
        static member inline pSetEx(key: ^Key, ttl: TimeSpan, value: ^Value) : Command<unit> =
            Cmd.pSetEx(Given.key key, ttl, Given.value value)

        /// <summary>Sets a string key if it does not exist.</summary>
        /// <returns>True if the key was set; false if it exists.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 2.6.12; use <c>set</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setnx/">SETNX</see></para>
        /// </remarks>
        static member setNx(key: RedisKey, value: RedisValue) : Command<bool> = Commands.SetNx(key, value)

        /// <summary>Sets a string key if it does not exist.</summary>
        /// <returns>True if the key was set; false if it exists.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 2.6.12; use <c>set</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/setnx/">SETNX</see></para>
        /// </remarks>
        static member inline setNx(key: ^Key, value: ^Value) : Command<bool> =
            Cmd.setNx(Given.key key, Given.value value)

        /// <summary>
        /// Increments an integer within bounds and changes its expiry, as a limit of calls per time window needs it.
        /// </summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <param name="lower"><c>LBOUND</c>: the lowest result. Null: no bound.</param>
        /// <param name="upper"><c>UBOUND</c>: the highest result. Null: no bound.</param>
        /// <param name="saturate">
        /// <c>SATURATE</c>: a result out of bounds becomes the bound. Default: it changes nothing.
        /// </param>
        /// <param name="expiry">Default: an existing expiry is kept.</param>
        /// <param name="onlyIfNoExpiry">
        /// <c>ENX</c>: sets the expiry only if the key has none, so that a window keeps its end. Needs a time.
        /// </param>
        /// <returns>
        /// The value and the amount that was added; 0 if the result would be out of bounds, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0. A result out of bounds is no error.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/increx/">INCREX</see></para>
        /// </remarks>
        static member incrEx
            (
                key: RedisKey,
                ?increment: int64,
                ?lower: int64,
                ?upper: int64,
                ?saturate: bool,
                ?expiry: ExpiryUpdate,
                ?onlyIfNoExpiry: bool
            ) : Command<Increment<int64>> =
            Commands.IncrEx(
                key,
                defaultArg increment 1L,
                Option.toNullable lower,
                Option.toNullable upper,
                defaultArg saturate false,
                defaultArg expiry ExpiryUpdate.Unchanged,
                defaultArg onlyIfNoExpiry false
            )

        /// <summary>
        /// Increments an integer within bounds and changes its expiry, as a limit of calls per time window needs it.
        /// </summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <param name="lower"><c>LBOUND</c>: the lowest result. Null: no bound.</param>
        /// <param name="upper"><c>UBOUND</c>: the highest result. Null: no bound.</param>
        /// <param name="saturate">
        /// <c>SATURATE</c>: a result out of bounds becomes the bound. Default: it changes nothing.
        /// </param>
        /// <param name="expiry">Default: an existing expiry is kept.</param>
        /// <param name="onlyIfNoExpiry">
        /// <c>ENX</c>: sets the expiry only if the key has none, so that a window keeps its end. Needs a time.
        /// </param>
        /// <returns>
        /// The value and the amount that was added; 0 if the result would be out of bounds, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0. A result out of bounds is no error.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/increx/">INCREX</see></para>
        /// </remarks>
        static member inline incrEx
            (
                key: ^Key,
                ?increment: int64,
                ?lower: int64,
                ?upper: int64,
                ?saturate: bool,
                ?expiry: ExpiryUpdate,
                ?onlyIfNoExpiry: bool
            ) : Command<Increment<int64>> =
            Cmd.incrEx(
                Given.key key,
                ?increment = increment,
                ?lower = lower,
                ?upper = upper,
                ?saturate = saturate,
                ?expiry = expiry,
                ?onlyIfNoExpiry = onlyIfNoExpiry
            )

        /// <summary>Increments a floating-point number within bounds and changes its expiry.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <param name="lower"><c>LBOUND</c>: the lowest result. Null: no bound.</param>
        /// <param name="upper"><c>UBOUND</c>: the highest result. Null: no bound.</param>
        /// <param name="saturate">
        /// <c>SATURATE</c>: a result out of bounds becomes the bound. Default: it changes nothing.
        /// </param>
        /// <param name="expiry">Default: an existing expiry is kept.</param>
        /// <param name="onlyIfNoExpiry"><c>ENX</c>: sets the expiry only if the key has none. Needs a time.</param>
        /// <returns>
        /// The value and the amount that was added; 0 if the result would be out of bounds, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0. A result out of bounds is no error.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a number.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/increx/">INCREX</see></para>
        /// </remarks>
        static member incrExByFloat
            (
                key: RedisKey,
                increment: float,
                ?lower: float,
                ?upper: float,
                ?saturate: bool,
                ?expiry: ExpiryUpdate,
                ?onlyIfNoExpiry: bool
            ) : Command<Increment<float>> =
            Commands.IncrExByFloat(
                key,
                increment,
                Option.toNullable lower,
                Option.toNullable upper,
                defaultArg saturate false,
                defaultArg expiry ExpiryUpdate.Unchanged,
                defaultArg onlyIfNoExpiry false
            )

        /// <summary>Increments a floating-point number within bounds and changes its expiry.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <param name="lower"><c>LBOUND</c>: the lowest result. Null: no bound.</param>
        /// <param name="upper"><c>UBOUND</c>: the highest result. Null: no bound.</param>
        /// <param name="saturate">
        /// <c>SATURATE</c>: a result out of bounds becomes the bound. Default: it changes nothing.
        /// </param>
        /// <param name="expiry">Default: an existing expiry is kept.</param>
        /// <param name="onlyIfNoExpiry"><c>ENX</c>: sets the expiry only if the key has none. Needs a time.</param>
        /// <returns>
        /// The value and the amount that was added; 0 if the result would be out of bounds, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0. A result out of bounds is no error.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a number.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/increx/">INCREX</see></para>
        /// </remarks>
        static member inline incrExByFloat
            (
                key: ^Key,
                increment: float,
                ?lower: float,
                ?upper: float,
                ?saturate: bool,
                ?expiry: ExpiryUpdate,
                ?onlyIfNoExpiry: bool
            ) : Command<Increment<float>> =
            Cmd.incrExByFloat(
                Given.key key,
                increment,
                ?lower = lower,
                ?upper = upper,
                ?saturate = saturate,
                ?expiry = expiry,
                ?onlyIfNoExpiry = onlyIfNoExpiry
            )

        /// <summary>Gets the digest of a string: its XXH3 hash, as 16 lower-case hexadecimal digits.</summary>
        /// <returns>The digest, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// <c>SetWhen.DigestEquals</c> and <c>DeleteWhen.DigestEquals</c> compare digests, so that a client need not
        /// send a large value to compare it.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.4 · O(bytes) · <see href="https://redis.io/docs/latest/commands/digest/">DIGEST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member digest(key: RedisKey) : Command<string option> = Shape.option (Commands.Digest(key))

        /// <summary>Gets the digest of a string: its XXH3 hash, as 16 lower-case hexadecimal digits.</summary>
        /// <returns>The digest, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// <c>SetWhen.DigestEquals</c> and <c>DeleteWhen.DigestEquals</c> compare digests, so that a client need not
        /// send a large value to compare it.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.4 · O(bytes) · <see href="https://redis.io/docs/latest/commands/digest/">DIGEST</see>
        /// </para>
        /// </remarks>
        static member inline digest(key: ^Key) : Command<string option> = Cmd.digest (Given.key key)

        /// <summary>Deletes a key if a condition on its value holds.</summary>
        /// <returns>
        /// True if the key was deleted; false if the condition does not hold or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Without a condition, it deletes keys of any type. Valkey 9.2 requires a condition and has no digests.
        /// </para>
        /// <para>Fails with ERR if there is a condition and the key holds another type than a string.</para>
        /// <para>
        /// Since Redis 8.4 · O(1), O(bytes) for a digest ·
        /// <see href="https://redis.io/docs/latest/commands/delex/">DELEX</see>
        /// </para>
        /// </remarks>
        static member delEx(key: RedisKey, ?condition: DeleteWhen) : Command<bool> =
            Commands.DelEx(key, defaultArg condition DeleteWhen.Always)

        /// <summary>Deletes a key if a condition on its value holds.</summary>
        /// <returns>
        /// True if the key was deleted; false if the condition does not hold or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Without a condition, it deletes keys of any type. Valkey 9.2 requires a condition and has no digests.
        /// </para>
        /// <para>Fails with ERR if there is a condition and the key holds another type than a string.</para>
        /// <para>
        /// Since Redis 8.4 · O(1), O(bytes) for a digest ·
        /// <see href="https://redis.io/docs/latest/commands/delex/">DELEX</see>
        /// </para>
        /// </remarks>
        static member inline delEx(key: ^Key, ?condition: DeleteWhen) : Command<bool> =
            Cmd.delEx(Given.key key, ?condition = condition)

        /// <summary>Gets the values of several string keys in one request.</summary>
        /// <returns>
        /// One element per key, in order: the value, or None if the key does not exist or holds another type.
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGet([<ParamArray>] keys: RedisKey[]) : Command<RedisValue option list> =
            Shape.options (Commands.MGet(keys))

        /// <summary>Gets the values of several string keys in one request.</summary>
        /// <returns>
        /// One element per key, in order: the value, or None if the key does not exist or holds another type.
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        static member inline mGet([<ParamArray>] keys: ^Keys[]) : Command<RedisValue option list> =
            Cmd.mGet (Given.keys keys)

        /// <summary>Gets the values of several string keys in one request.</summary>
        /// <returns>
        /// One element per key, in order: the value, or None if the key does not exist or holds another type.
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGet(keys: RedisKey seq) : Command<RedisValue option list> = Shape.options (Commands.MGet(keys))

        /// <summary>Gets the values of several string keys in one request.</summary>
        /// <returns>
        /// One element per key, in order: the value, or None if the key does not exist or holds another type.
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGet(keys: string seq) : Command<RedisValue option list> = Shape.options (Commands.MGet(keys))

        /// <summary>Gets the values of several string keys in one request.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// One element per key, in order: the value, or None if the key does not exist or holds another type.
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGetAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T option list> =
            Shape.options (Commands.MGet<'T>(keys))

        /// <summary>Gets the values of several string keys in one request.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// One element per key, in order: the value, or None if the key does not exist or holds another type.
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        static member mGetAs<'T>([<ParamArray>] keys: string[]) : Command<'T option list> =
            Cmd.mGetAs<'T> (Given.keys keys)

        /// <summary>Gets the values of several string keys in one request.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// One element per key, in order: the value, or None if the key does not exist or holds another type.
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGetAs<'T>(keys: RedisKey seq) : Command<'T option list> = Shape.options (Commands.MGet<'T>(keys))

        /// <summary>Gets the values of several string keys in one request.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// One element per key, in order: the value, or None if the key does not exist or holds another type.
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/mget/">MGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mGetAs<'T>(keys: string seq) : Command<'T option list> = Shape.options (Commands.MGet<'T>(keys))

        /// <summary>Sets several string keys atomically, replacing their values and types.</summary>
        /// <remarks>
        /// <para>Removes existing expiries.</para>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/mset/">MSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mSet(pairs: (RedisKey * RedisValue) seq) : Command<unit> =
            Shape.unit (Commands.MSet(Interop.ofPairs pairs))

        /// <summary>Sets several string keys atomically, replacing their values and types.</summary>
        /// <remarks>
        /// <para>Removes existing expiries.</para>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/mset/">MSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mSet(pairs: (string * string) seq) : Command<unit> =
            Shape.unit (Commands.MSet(Interop.ofPairs pairs))

        /// <summary>Sets several string keys atomically, replacing their values and types.</summary>
        /// <remarks>
        /// <para>Removes existing expiries.</para>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/mset/">MSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member mSet(pairs: KeyValuePair<string, string> seq) : Command<unit> = Shape.unit (Commands.MSet(pairs))

        /// <summary>Sets several string keys atomically if none of them exists.</summary>
        /// <returns>True if all keys were set; false if one of them exists, and nothing was changed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/msetnx/">MSETNX</see>
        /// </para>
        /// </remarks>
        static member mSetNx(pairs: (RedisKey * RedisValue) seq) : Command<bool> =
            Commands.MSetNx(Interop.ofPairs pairs)

        /// <summary>Sets several string keys atomically if none of them exists.</summary>
        /// <returns>True if all keys were set; false if one of them exists, and nothing was changed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/msetnx/">MSETNX</see>
        /// </para>
        /// </remarks>
        static member mSetNx(pairs: (string * string) seq) : Command<bool> = Commands.MSetNx(Interop.ofPairs pairs)

        /// <summary>Sets several string keys atomically if none of them exists.</summary>
        /// <returns>True if all keys were set; false if one of them exists, and nothing was changed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0.1 · O(pairs) · <see href="https://redis.io/docs/latest/commands/msetnx/">MSETNX</see>
        /// </para>
        /// </remarks>
        static member mSetNx(pairs: KeyValuePair<string, string> seq) : Command<bool> = Commands.MSetNx(pairs)

        /// <summary>Increments an integer by one.</summary>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or
        /// would overflow.
        /// </para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incr/">INCR</see></para>
        /// </remarks>
        static member incr(key: RedisKey) : Command<int64> = Commands.Incr(key)

        /// <summary>Increments an integer by one.</summary>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or
        /// would overflow.
        /// </para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incr/">INCR</see></para>
        /// </remarks>
        static member inline incr(key: ^Key) : Command<int64> = Cmd.incr (Given.key key)

        /// <summary>Increments an integer by a given amount.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or
        /// would overflow.
        /// </para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incrby/">INCRBY</see></para>
        /// </remarks>
        static member incrBy(key: RedisKey, increment: int64) : Command<int64> = Commands.IncrBy(key, increment)

        /// <summary>Increments an integer by a given amount.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or
        /// would overflow.
        /// </para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/incrby/">INCRBY</see></para>
        /// </remarks>
        static member inline incrBy(key: ^Key, increment: ^Increment) : Command<int64> =
            Cmd.incrBy(Given.key key, Given.int64 increment)

        /// <summary>Increments a floating-point number by a given amount.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as 0. The server computes with 17 significant digits and stores the result
        /// as text.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a number, or if the
        /// result would be infinite or not a number.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/incrbyfloat/">INCRBYFLOAT</see>
        /// </para>
        /// </remarks>
        static member incrByFloat(key: RedisKey, increment: float) : Command<float> =
            Commands.IncrByFloat(key, increment)

        /// <summary>Increments a floating-point number by a given amount.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as 0. The server computes with 17 significant digits and stores the result
        /// as text.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a number, or if the
        /// result would be infinite or not a number.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/incrbyfloat/">INCRBYFLOAT</see>
        /// </para>
        /// </remarks>
        static member inline incrByFloat(key: ^Key, increment: float) : Command<float> =
            Cmd.incrByFloat(Given.key key, increment)

        /// <summary>Decrements an integer by one.</summary>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or
        /// would overflow.
        /// </para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decr/">DECR</see></para>
        /// </remarks>
        static member decr(key: RedisKey) : Command<int64> = Commands.Decr(key)

        /// <summary>Decrements an integer by one.</summary>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or
        /// would overflow.
        /// </para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decr/">DECR</see></para>
        /// </remarks>
        static member inline decr(key: ^Key) : Command<int64> = Cmd.decr (Given.key key)

        /// <summary>Decrements an integer by a given amount.</summary>
        /// <param name="decrement">Amount to subtract.</param>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or
        /// would overflow.
        /// </para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decrby/">DECRBY</see></para>
        /// </remarks>
        static member decrBy(key: RedisKey, decrement: int64) : Command<int64> = Commands.DecrBy(key, decrement)

        /// <summary>Decrements an integer by a given amount.</summary>
        /// <param name="decrement">Amount to subtract.</param>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or
        /// would overflow.
        /// </para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/decrby/">DECRBY</see></para>
        /// </remarks>
        static member inline decrBy(key: ^Key, decrement: ^Decrement) : Command<int64> =
            Cmd.decrBy(Given.key key, Given.int64 decrement)

        /// <summary>Appends bytes to a string key.</summary>
        /// <returns>The new length in bytes.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as empty.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(1), amortized · <see href="https://redis.io/docs/latest/commands/append/">APPEND</see>
        /// </para>
        /// </remarks>
        static member append(key: RedisKey, value: RedisValue) : Command<int64> = Commands.Append(key, value)

        /// <summary>Appends bytes to a string key.</summary>
        /// <returns>The new length in bytes.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as empty.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(1), amortized · <see href="https://redis.io/docs/latest/commands/append/">APPEND</see>
        /// </para>
        /// </remarks>
        static member inline append(key: ^Key, value: ^Value) : Command<int64> =
            Cmd.append(Given.key key, Given.value value)

        /// <summary>Gets the length of a string key's value.</summary>
        /// <returns>The length in bytes, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/strlen/">STRLEN</see></para>
        /// </remarks>
        static member strLen(key: RedisKey) : Command<int64> = Commands.StrLen(key)

        /// <summary>Gets the length of a string key's value.</summary>
        /// <returns>The length in bytes, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/strlen/">STRLEN</see></para>
        /// </remarks>
        static member inline strLen(key: ^Key) : Command<int64> = Cmd.strLen (Given.key key)

        /// <summary>Gets a range of bytes of a string key's value.</summary>
        /// <param name="start">Position of the first byte, from 0. Negative: from the end; −1 is the last byte.</param>
        /// <param name="stop">Position of the last byte, inclusive; negative as in <c>start</c>.</param>
        /// <returns>The bytes, or an empty value if the key does not exist or the range contains nothing.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.4 · O(bytes) · <see href="https://redis.io/docs/latest/commands/getrange/">GETRANGE</see>
        /// </para>
        /// </remarks>
        static member getRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue> =
            Commands.GetRange(key, start, stop)

        /// <summary>Gets a range of bytes of a string key's value.</summary>
        /// <param name="start">Position of the first byte, from 0. Negative: from the end; −1 is the last byte.</param>
        /// <param name="stop">Position of the last byte, inclusive; negative as in <c>start</c>.</param>
        /// <returns>The bytes, or an empty value if the key does not exist or the range contains nothing.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.4 · O(bytes) · <see href="https://redis.io/docs/latest/commands/getrange/">GETRANGE</see>
        /// </para>
        /// </remarks>
        static member inline getRange(key: ^Key, start: ^Start, stop: ^Stop) : Command<RedisValue> =
            Cmd.getRange(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>Gets a range of bytes of a string key's value, by the old name of <c>getRange</c>.</summary>
        /// <param name="start">Position of the first byte, from 0. Negative: from the end; −1 is the last byte.</param>
        /// <param name="stop">Position of the last byte, inclusive; negative as in <c>start</c>.</param>
        /// <returns>The bytes, or an empty value if the key does not exist or the range contains nothing.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 2.0; use <c>getRange</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/substr/">SUBSTR</see>
        /// </para>
        /// </remarks>
        static member subStr(key: RedisKey, start: int64, stop: int64) : Command<RedisValue> =
            Commands.SubStr(key, start, stop)

        /// <summary>Gets a range of bytes of a string key's value, by the old name of <c>getRange</c>.</summary>
        /// <param name="start">Position of the first byte, from 0. Negative: from the end; −1 is the last byte.</param>
        /// <param name="stop">Position of the last byte, inclusive; negative as in <c>start</c>.</param>
        /// <returns>The bytes, or an empty value if the key does not exist or the range contains nothing.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 2.0; use <c>getRange</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(bytes) · <see href="https://redis.io/docs/latest/commands/substr/">SUBSTR</see>
        /// </para>
        /// </remarks>
        static member inline subStr(key: ^Key, start: ^Start, stop: ^Stop) : Command<RedisValue> =
            Cmd.subStr(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>Overwrites the bytes of a string key's value from an offset.</summary>
        /// <param name="offset">Position of the first byte to overwrite, from 0. Negative: InvalidArgument.</param>
        /// <returns>The new length in bytes.</returns>
        /// <remarks>
        /// <para>A gap before the offset is filled with zero bytes.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the result would exceed 512 MB.
        /// </para>
        /// <para>
        /// Since Redis 2.2 · O(1) for short values, otherwise O(bytes) ·
        /// <see href="https://redis.io/docs/latest/commands/setrange/">SETRANGE</see>
        /// </para>
        /// </remarks>
        static member setRange(key: RedisKey, offset: int64, value: RedisValue) : Command<int64> =
            Commands.SetRange(key, offset, value)

        /// <summary>Overwrites the bytes of a string key's value from an offset.</summary>
        /// <param name="offset">Position of the first byte to overwrite, from 0. Negative: InvalidArgument.</param>
        /// <returns>The new length in bytes.</returns>
        /// <remarks>
        /// <para>A gap before the offset is filled with zero bytes.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the result would exceed 512 MB.
        /// </para>
        /// <para>
        /// Since Redis 2.2 · O(1) for short values, otherwise O(bytes) ·
        /// <see href="https://redis.io/docs/latest/commands/setrange/">SETRANGE</see>
        /// </para>
        /// </remarks>
        static member inline setRange(key: ^Key, offset: ^Offset, value: ^Value) : Command<int64> =
            Cmd.setRange(Given.key key, Given.int64 offset, Given.value value)

        /// <summary>Gets the longest common subsequence of the values of two string keys.</summary>
        /// <returns>The subsequence. A key that does not exist counts as empty.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member lcs(first: RedisKey, second: RedisKey) : Command<RedisValue> = Commands.Lcs(first, second)

        /// <summary>Gets the longest common subsequence of the values of two string keys.</summary>
        /// <returns>The subsequence. A key that does not exist counts as empty.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member inline lcs(first: ^First, second: ^Second) : Command<RedisValue> =
            Cmd.lcs(Given.key first, Given.key second)

        /// <summary>Gets the length of the longest common subsequence of the values of two string keys.</summary>
        /// <returns>The length in bytes. A key that does not exist counts as empty.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member lcsLen(first: RedisKey, second: RedisKey) : Command<int64> = Commands.LcsLen(first, second)

        /// <summary>Gets the length of the longest common subsequence of the values of two string keys.</summary>
        /// <returns>The length in bytes. A key that does not exist counts as empty.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member inline lcsLen(first: ^First, second: ^Second) : Command<int64> =
            Cmd.lcsLen(Given.key first, Given.key second)

        /// <summary>Gets the positions of the longest common subsequence in the values of two string keys.</summary>
        /// <param name="minLength">Minimum length in bytes of a match in the result. Default: all matches.</param>
        /// <returns>
        /// The matches, from the end of the values to the beginning, and the length of the whole subsequence.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member lcsIdx(first: RedisKey, second: RedisKey, ?minLength: int64) : Command<LcsMatches> =
            Commands.LcsIdx(first, second, defaultArg minLength 0L)

        /// <summary>Gets the positions of the longest common subsequence in the values of two string keys.</summary>
        /// <param name="minLength">Minimum length in bytes of a match in the result. Default: all matches.</param>
        /// <returns>
        /// The matches, from the end of the values to the beginning, and the length of the whole subsequence.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(length × length) · <see href="https://redis.io/docs/latest/commands/lcs/">LCS</see>
        /// </para>
        /// </remarks>
        static member inline lcsIdx(first: ^First, second: ^Second, ?minLength: int64) : Command<LcsMatches> =
            Cmd.lcsIdx(Given.key first, Given.key second, ?minLength = minLength)

        /// <summary>Deletes a string key if it holds the given value.</summary>
        /// <returns>True if the key was deleted; false if it does not exist or holds another value.</returns>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Valkey 9.0 · O(1) · <see href="https://valkey.io/commands/delifeq/">DELIFEQ</see></para>
        /// </remarks>
        static member delIfEq(key: RedisKey, value: RedisValue) : Command<bool> = Commands.DelIfEq(key, value)

        /// <summary>Deletes a string key if it holds the given value.</summary>
        /// <returns>True if the key was deleted; false if it does not exist or holds another value.</returns>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Valkey 9.0 · O(1) · <see href="https://valkey.io/commands/delifeq/">DELIFEQ</see></para>
        /// </remarks>
        static member inline delIfEq(key: ^Key, value: ^Value) : Command<bool> =
            Cmd.delIfEq(Given.key key, Given.value value)

        /// <summary>
        /// Sets several string keys atomically, with one expiry, if the condition holds for all of them.
        /// </summary>
        /// <returns>True if all keys were set; false if the condition does not hold, and nothing was changed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 8.4 and Valkey 9.1 · O(pairs) · <see href="https://valkey.io/commands/msetex/">MSETEX</see>
        /// </para>
        /// </remarks>
        static member mSetEx(pairs: (RedisKey * RedisValue) seq, ?expiry: Expiry, ?condition: When) : Command<bool> =
            Commands.MSetEx(Interop.ofPairs pairs, defaultArg expiry Expiry.Never, defaultArg condition When.Always)
