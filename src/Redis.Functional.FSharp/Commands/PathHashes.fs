// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of path hashes that set, delete and read.
[<AutoOpen>]
module PathHashCommands =
    type Cmd with

        /// <summary>Sets fields at a path of a path hash, if the condition holds.</summary>
        /// <param name="path">Any bytes; it may be empty.</param>
        /// <param name="condition">Whether the fields may exist. Default: always.</param>
        /// <returns>
        /// True if all fields were set; false if the condition does not hold, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>
        /// A path hash holds a hash of fields at each path, and finds the paths that are prefixes of a text.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phset/">PHSET</see>
        /// </para>
        /// </remarks>
        static member pHSet
            (key: RedisKey, path: RedisValue, pairs: (RedisValue * RedisValue) seq, ?condition: FieldSetWhen)
            : Command<bool> =
            Commands.PHSet(key, path, Interop.ofPairs pairs, defaultArg condition FieldSetWhen.Always)

        /// <summary>Sets fields at a path of a path hash, if the condition holds.</summary>
        /// <param name="path">Any bytes; it may be empty.</param>
        /// <param name="condition">Whether the fields may exist. Default: always.</param>
        /// <returns>
        /// True if all fields were set; false if the condition does not hold, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>
        /// A path hash holds a hash of fields at each path, and finds the paths that are prefixes of a text.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phset/">PHSET</see>
        /// </para>
        /// </remarks>
        static member inline pHSet
            (key: ^Key, path: ^Path, pairs: (RedisValue * RedisValue) seq, ?condition: FieldSetWhen)
            : Command<bool> =
            Cmd.pHSet(Given.key key, Given.value path, pairs, ?condition = condition)

        /// <summary>Sets fields at several paths of a path hash.</summary>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the paths + fields) ·
        /// <see href="https://valkey.io/commands/phmset/">PHMSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHMSet(key: RedisKey, [<ParamArray>] paths: PathChange[]) : Command<unit> =
            Shape.unit (Commands.PHMSet(key, paths))

        /// <summary>Sets fields at several paths of a path hash.</summary>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the paths + fields) ·
        /// <see href="https://valkey.io/commands/phmset/">PHMSET</see>
        /// </para>
        /// </remarks>
        static member inline pHMSet(key: ^Key, [<ParamArray>] paths: PathChange[]) : Command<unit> =
            Cmd.pHMSet(Given.key key, paths)

        /// <summary>Sets fields at several paths of a path hash.</summary>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the paths + fields) ·
        /// <see href="https://valkey.io/commands/phmset/">PHMSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHMSet(key: RedisKey, paths: PathChange seq) : Command<unit> =
            Shape.unit (Commands.PHMSet(key, paths))

        /// <summary>Sets fields at several paths of a path hash.</summary>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the paths + fields) ·
        /// <see href="https://valkey.io/commands/phmset/">PHMSET</see>
        /// </para>
        /// </remarks>
        static member inline pHMSet(key: ^Key, paths: PathChange seq) : Command<unit> = Cmd.pHMSet(Given.key key, paths)

        /// <summary>Deletes a path of a path hash with its fields.</summary>
        /// <returns>True if the path existed.</returns>
        /// <remarks>
        /// <para>Longer paths stay. The key is deleted with its last path.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phdel/">PHDEL</see>
        /// </para>
        /// </remarks>
        static member pHDel(key: RedisKey, path: RedisValue) : Command<bool> = Commands.PHDel(key, path)

        /// <summary>Deletes a path of a path hash with its fields.</summary>
        /// <returns>True if the path existed.</returns>
        /// <remarks>
        /// <para>Longer paths stay. The key is deleted with its last path.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phdel/">PHDEL</see>
        /// </para>
        /// </remarks>
        static member inline pHDel(key: ^Key, path: ^Path) : Command<bool> = Cmd.pHDel(Given.key key, Given.value path)

        /// <summary>Deletes fields at a path of a path hash.</summary>
        /// <returns>The number of fields that existed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phdel/">PHDEL</see>
        /// </para>
        /// </remarks>
        static member pHDelFields(key: RedisKey, path: RedisValue, fields: RedisValue seq) : Command<int64> =
            Commands.PHDelFields(key, path, fields)

        /// <summary>Deletes fields at a path of a path hash.</summary>
        /// <returns>The number of fields that existed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phdel/">PHDEL</see>
        /// </para>
        /// </remarks>
        static member inline pHDelFields(key: ^Key, path: ^Path, fields: RedisValue seq) : Command<int64> =
            Cmd.pHDelFields(Given.key key, Given.value path, fields)

        /// <summary>Deletes fields at a path of a path hash.</summary>
        /// <returns>The number of fields that existed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phdel/">PHDEL</see>
        /// </para>
        /// </remarks>
        static member pHDelFields(key: RedisKey, path: RedisValue, fields: string seq) : Command<int64> =
            Commands.PHDelFields(key, path, fields)

        /// <summary>Deletes fields at a path of a path hash.</summary>
        /// <returns>The number of fields that existed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phdel/">PHDEL</see>
        /// </para>
        /// </remarks>
        static member inline pHDelFields(key: ^Key, path: ^Path, fields: string seq) : Command<int64> =
            Cmd.pHDelFields(Given.key key, Given.value path, fields)

        /// <summary>Deletes all paths of a path hash that begin with a prefix.</summary>
        /// <param name="prefix">The empty prefix deletes all paths.</param>
        /// <returns>The number of paths.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the prefix + paths) ·
        /// <see href="https://valkey.io/commands/phdelprefix/">PHDELPREFIX</see>
        /// </para>
        /// </remarks>
        static member pHDelPrefix(key: RedisKey, prefix: RedisValue) : Command<int64> =
            Commands.PHDelPrefix(key, prefix)

        /// <summary>Deletes all paths of a path hash that begin with a prefix.</summary>
        /// <param name="prefix">The empty prefix deletes all paths.</param>
        /// <returns>The number of paths.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the prefix + paths) ·
        /// <see href="https://valkey.io/commands/phdelprefix/">PHDELPREFIX</see>
        /// </para>
        /// </remarks>
        static member inline pHDelPrefix(key: ^Key, prefix: ^Prefix) : Command<int64> =
            Cmd.pHDelPrefix(Given.key key, Given.value prefix)

        /// <summary>Gets a field at a path of a path hash.</summary>
        /// <returns>The value, or None if the field, the path or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path) · <see href="https://valkey.io/commands/phget/">PHGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHGet(key: RedisKey, path: RedisValue, field: RedisValue) : Command<RedisValue option> =
            Shape.option (Commands.PHGet(key, path, field))

        /// <summary>Gets a field at a path of a path hash.</summary>
        /// <returns>The value, or None if the field, the path or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path) · <see href="https://valkey.io/commands/phget/">PHGET</see>
        /// </para>
        /// </remarks>
        static member inline pHGet(key: ^Key, path: ^Path, field: ^Field) : Command<RedisValue option> =
            Cmd.pHGet(Given.key key, Given.value path, Given.value field)

        /// <summary>Gets several fields at a path of a path hash.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phget/">PHGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHGet(key: RedisKey, path: RedisValue, fields: RedisValue seq) : Command<RedisValue option list> =
            Shape.options (Commands.PHGet(key, path, fields))

        /// <summary>Gets several fields at a path of a path hash.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phget/">PHGET</see>
        /// </para>
        /// </remarks>
        static member inline pHGet(key: ^Key, path: ^Path, fields: RedisValue seq) : Command<RedisValue option list> =
            Cmd.pHGet(Given.key key, Given.value path, fields)

        /// <summary>Gets several fields at a path of a path hash.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phget/">PHGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHGet(key: RedisKey, path: RedisValue, fields: string seq) : Command<RedisValue option list> =
            Shape.options (Commands.PHGet(key, path, fields))

        /// <summary>Gets several fields at a path of a path hash.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phget/">PHGET</see>
        /// </para>
        /// </remarks>
        static member inline pHGet(key: ^Key, path: ^Path, fields: string seq) : Command<RedisValue option list> =
            Cmd.pHGet(Given.key key, Given.value path, fields)

        /// <summary>Gets fields at several paths of a path hash.</summary>
        /// <returns>
        /// One element per field, in order, path after path: the value, or None if the field does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the paths + fields) ·
        /// <see href="https://valkey.io/commands/phmget/">PHMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHMGet
            (key: RedisKey, paths: (RedisValue * RedisValue seq) seq)
            : Command<RedisValue option list> =
            Shape.options (Commands.PHMGet(key, Interop.ofPairs paths))

        /// <summary>Gets fields at several paths of a path hash.</summary>
        /// <returns>
        /// One element per field, in order, path after path: the value, or None if the field does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the paths + fields) ·
        /// <see href="https://valkey.io/commands/phmget/">PHMGET</see>
        /// </para>
        /// </remarks>
        static member inline pHMGet
            (key: ^Key, paths: (RedisValue * RedisValue seq) seq)
            : Command<RedisValue option list> =
            Cmd.pHMGet(Given.key key, paths)

        /// <summary>Gets all fields at a path of a path hash.</summary>
        /// <returns>The fields; empty if the path or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phgetall/">PHGETALL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHGetAll(key: RedisKey, path: RedisValue) : Command<(RedisValue * RedisValue) list> =
            Shape.pairs (Commands.PHGetAll(key, path))

        /// <summary>Gets all fields at a path of a path hash.</summary>
        /// <returns>The fields; empty if the path or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path + fields) ·
        /// <see href="https://valkey.io/commands/phgetall/">PHGETALL</see>
        /// </para>
        /// </remarks>
        static member inline pHGetAll(key: ^Key, path: ^Path) : Command<(RedisValue * RedisValue) list> =
            Cmd.pHGetAll(Given.key key, Given.value path)

        /// <summary>Determines whether a path hash contains a path.</summary>
        /// <returns>True if it contains the path; false if not, or if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path) · <see href="https://valkey.io/commands/phexists/">PHEXISTS</see>
        /// </para>
        /// </remarks>
        static member pHExists(key: RedisKey, path: RedisValue) : Command<bool> = Commands.PHExists(key, path)

        /// <summary>Determines whether a path hash contains a path.</summary>
        /// <returns>True if it contains the path; false if not, or if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the path) · <see href="https://valkey.io/commands/phexists/">PHEXISTS</see>
        /// </para>
        /// </remarks>
        static member inline pHExists(key: ^Key, path: ^Path) : Command<bool> =
            Cmd.pHExists(Given.key key, Given.value path)

        /// <summary>Counts the paths of a path hash.</summary>
        /// <returns>The number of paths; 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Valkey 9.2 · O(1) · <see href="https://valkey.io/commands/phcard/">PHCARD</see></para>
        /// </remarks>
        static member pHCard(key: RedisKey) : Command<int64> = Commands.PHCard(key)

        /// <summary>Counts the paths of a path hash.</summary>
        /// <returns>The number of paths; 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Valkey 9.2 · O(1) · <see href="https://valkey.io/commands/phcard/">PHCARD</see></para>
        /// </remarks>
        static member inline pHCard(key: ^Key) : Command<int64> = Cmd.pHCard (Given.key key)
