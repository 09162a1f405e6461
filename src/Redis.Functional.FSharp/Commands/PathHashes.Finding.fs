// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of path hashes that find paths.
[<AutoOpen>]
module PathFindingCommands =
    type Cmd with

        /// <summary>Gets the longest path of a path hash that the text begins with.</summary>
        /// <returns>The path, or None if there is none or the key does not exist.</returns>
        /// <remarks>
        /// <para>The empty path is a path of its own, which every text begins with.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text) · <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHLongest(key: RedisKey, text: RedisValue) : Command<RedisValue option> =
            Shape.option (Commands.PHLongest(key, text))

        /// <summary>Gets the longest path of a path hash that the text begins with.</summary>
        /// <returns>The path, or None if there is none or the key does not exist.</returns>
        /// <remarks>
        /// <para>The empty path is a path of its own, which every text begins with.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text) · <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see>
        /// </para>
        /// </remarks>
        static member inline pHLongest(key: ^Key, text: ^Text) : Command<RedisValue option> =
            Cmd.pHLongest(Given.key key, Given.value text)

        /// <summary>Gets the length of the longest path of a path hash that the text begins with.</summary>
        /// <returns>The length in bytes, or None if there is none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text) · <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHLongestLength(key: RedisKey, text: RedisValue) : Command<int64 option> =
            Shape.option (Commands.PHLongestLength(key, text))

        /// <summary>Gets the length of the longest path of a path hash that the text begins with.</summary>
        /// <returns>The length in bytes, or None if there is none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text) · <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see>
        /// </para>
        /// </remarks>
        static member inline pHLongestLength(key: ^Key, text: ^Text) : Command<int64 option> =
            Cmd.pHLongestLength(Given.key key, Given.value text)

        /// <summary>Gets the longest path of a path hash that the text begins with, with all its fields.</summary>
        /// <returns>The path with its fields, or None if there is none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text + fields) ·
        /// <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHLongestWithValues(key: RedisKey, text: RedisValue) : Command<PathValues option> =
            Shape.option (Commands.PHLongestWithValues(key, text))

        /// <summary>Gets the longest path of a path hash that the text begins with, with all its fields.</summary>
        /// <returns>The path with its fields, or None if there is none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text + fields) ·
        /// <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see>
        /// </para>
        /// </remarks>
        static member inline pHLongestWithValues(key: ^Key, text: ^Text) : Command<PathValues option> =
            Cmd.pHLongestWithValues(Given.key key, Given.value text)

        /// <summary>Gets the longest path of a path hash that the text begins with, with some of its fields.</summary>
        /// <returns>
        /// The path with the values of the fields, or None if there is none or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text + fields) ·
        /// <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHLongestWithFields
            (key: RedisKey, text: RedisValue, [<ParamArray>] fields: RedisValue[])
            : Command<PathFields option> =
            Shape.option (Commands.PHLongestWithFields(key, text, fields))

        /// <summary>Gets the longest path of a path hash that the text begins with, with some of its fields.</summary>
        /// <returns>
        /// The path with the values of the fields, or None if there is none or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text + fields) ·
        /// <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see>
        /// </para>
        /// </remarks>
        static member inline pHLongestWithFields
            (key: ^Key, text: ^Text, [<ParamArray>] fields: ^Fields[])
            : Command<PathFields option> =
            Cmd.pHLongestWithFields(Given.key key, Given.value text, Given.values fields)

        /// <summary>Gets the longest path of a path hash that the text begins with, with some of its fields.</summary>
        /// <returns>
        /// The path with the values of the fields, or None if there is none or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text + fields) ·
        /// <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHLongestWithFields
            (key: RedisKey, text: RedisValue, fields: RedisValue seq)
            : Command<PathFields option> =
            Shape.option (Commands.PHLongestWithFields(key, text, fields))

        /// <summary>Gets the longest path of a path hash that the text begins with, with some of its fields.</summary>
        /// <returns>
        /// The path with the values of the fields, or None if there is none or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text + fields) ·
        /// <see href="https://valkey.io/commands/phlongest/">PHLONGEST</see>
        /// </para>
        /// </remarks>
        static member inline pHLongestWithFields
            (key: ^Key, text: ^Text, fields: RedisValue seq)
            : Command<PathFields option> =
            Cmd.pHLongestWithFields(Given.key key, Given.value text, fields)

        /// <summary>Gets all paths of a path hash that the text begins with, shortest first.</summary>
        /// <param name="count">
        /// Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.
        /// </param>
        /// <returns>The paths; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text) ·
        /// <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHPrefixes
            (key: RedisKey, text: RedisValue, ?count: int64, ?maxLength: int64)
            : Command<RedisValue list> =
            Shape.list (Commands.PHPrefixes(key, text, Option.toNullable count, Option.toNullable maxLength))

        /// <summary>Gets all paths of a path hash that the text begins with, shortest first.</summary>
        /// <param name="count">
        /// Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.
        /// </param>
        /// <returns>The paths; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text) ·
        /// <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see>
        /// </para>
        /// </remarks>
        static member inline pHPrefixes
            (key: ^Key, text: ^Text, ?count: int64, ?maxLength: int64)
            : Command<RedisValue list> =
            Cmd.pHPrefixes(Given.key key, Given.value text, ?count = count, ?maxLength = maxLength)

        /// <summary>Gets the lengths of all paths of a path hash that the text begins with, shortest first.</summary>
        /// <param name="count">
        /// Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.
        /// </param>
        /// <returns>The lengths in bytes; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text) ·
        /// <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHPrefixLengths
            (key: RedisKey, text: RedisValue, ?count: int64, ?maxLength: int64)
            : Command<int64 list> =
            Shape.list (Commands.PHPrefixLengths(key, text, Option.toNullable count, Option.toNullable maxLength))

        /// <summary>Gets the lengths of all paths of a path hash that the text begins with, shortest first.</summary>
        /// <param name="count">
        /// Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.
        /// </param>
        /// <returns>The lengths in bytes; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text) ·
        /// <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see>
        /// </para>
        /// </remarks>
        static member inline pHPrefixLengths
            (key: ^Key, text: ^Text, ?count: int64, ?maxLength: int64)
            : Command<int64 list> =
            Cmd.pHPrefixLengths(Given.key key, Given.value text, ?count = count, ?maxLength = maxLength)

        /// <summary>
        /// Gets all paths of a path hash that the text begins with, shortest first, with all their fields.
        /// </summary>
        /// <param name="count">
        /// Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.
        /// </param>
        /// <returns>The paths with their fields; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text + fields) ·
        /// <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHPrefixesWithValues
            (key: RedisKey, text: RedisValue, ?count: int64, ?maxLength: int64)
            : Command<PathValues list> =
            Shape.list (Commands.PHPrefixesWithValues(key, text, Option.toNullable count, Option.toNullable maxLength))

        /// <summary>
        /// Gets all paths of a path hash that the text begins with, shortest first, with all their fields.
        /// </summary>
        /// <param name="count">
        /// Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.
        /// </param>
        /// <returns>The paths with their fields; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text + fields) ·
        /// <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see>
        /// </para>
        /// </remarks>
        static member inline pHPrefixesWithValues
            (key: ^Key, text: ^Text, ?count: int64, ?maxLength: int64)
            : Command<PathValues list> =
            Cmd.pHPrefixesWithValues(Given.key key, Given.value text, ?count = count, ?maxLength = maxLength)

        /// <summary>
        /// Gets all paths of a path hash that the text begins with, shortest first, with some of their fields.
        /// </summary>
        /// <param name="count">
        /// Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.
        /// </param>
        /// <returns>
        /// The paths with the values of the fields; empty if there are none or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text + fields) ·
        /// <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pHPrefixesWithFields
            (key: RedisKey, text: RedisValue, fields: RedisValue seq, ?count: int64, ?maxLength: int64)
            : Command<PathFields list> =
            Shape.list (
                Commands.PHPrefixesWithFields(key, text, fields, Option.toNullable count, Option.toNullable maxLength)
            )

        /// <summary>
        /// Gets all paths of a path hash that the text begins with, shortest first, with some of their fields.
        /// </summary>
        /// <param name="count">
        /// Maximum number of paths: the longest. Null: no limit. Less than 1: InvalidArgument.
        /// </param>
        /// <param name="maxLength">
        /// Only paths of at most this number of bytes. Null: all. Negative: InvalidArgument.
        /// </param>
        /// <returns>
        /// The paths with the values of the fields; empty if there are none or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(length of the text + fields) ·
        /// <see href="https://valkey.io/commands/phprefixes/">PHPREFIXES</see>
        /// </para>
        /// </remarks>
        static member inline pHPrefixesWithFields
            (key: ^Key, text: ^Text, fields: RedisValue seq, ?count: int64, ?maxLength: int64)
            : Command<PathFields list> =
            Cmd.pHPrefixesWithFields(Given.key key, Given.value text, fields, ?count = count, ?maxLength = maxLength)

        /// <summary>Gets one page of the paths of a path hash, in order.</summary>
        /// <param name="prefix">Only paths that begin with it. Null: all.</param>
        /// <param name="count">
        /// Approximate number of paths per page. Null: not sent. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Valkey 9.2 · O(count) · <see href="https://valkey.io/commands/phscan/">PHSCAN</see></para>
        /// </remarks>
        static member pHScan
            (key: RedisKey, ?cursor: PathCursor, ?prefix: RedisValue, ?count: int64)
            : Command<PathPage<RedisValue>> =
            Commands.PHScan(key, defaultArg cursor PathCursor.Start, Option.toNullable prefix, Option.toNullable count)

        /// <summary>Gets one page of the paths of a path hash, in order.</summary>
        /// <param name="prefix">Only paths that begin with it. Null: all.</param>
        /// <param name="count">
        /// Approximate number of paths per page. Null: not sent. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>Since Valkey 9.2 · O(count) · <see href="https://valkey.io/commands/phscan/">PHSCAN</see></para>
        /// </remarks>
        static member inline pHScan
            (key: ^Key, ?cursor: PathCursor, ?prefix: RedisValue, ?count: int64)
            : Command<PathPage<RedisValue>> =
            Cmd.pHScan(Given.key key, ?cursor = cursor, ?prefix = prefix, ?count = count)

        /// <summary>Gets one page of the paths of a path hash with their fields, in order.</summary>
        /// <param name="prefix">Only paths that begin with it. Null: all.</param>
        /// <param name="count">
        /// Approximate number of paths per page. Null: not sent. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(count + fields) · <see href="https://valkey.io/commands/phscan/">PHSCAN</see>
        /// </para>
        /// </remarks>
        static member pHScanWithValues
            (key: RedisKey, ?cursor: PathCursor, ?prefix: RedisValue, ?count: int64)
            : Command<PathPage<PathValues>> =
            Commands.PHScanWithValues(
                key,
                defaultArg cursor PathCursor.Start,
                Option.toNullable prefix,
                Option.toNullable count
            )

        /// <summary>Gets one page of the paths of a path hash with their fields, in order.</summary>
        /// <param name="prefix">Only paths that begin with it. Null: all.</param>
        /// <param name="count">
        /// Approximate number of paths per page. Null: not sent. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Valkey 9.2 · O(count + fields) · <see href="https://valkey.io/commands/phscan/">PHSCAN</see>
        /// </para>
        /// </remarks>
        static member inline pHScanWithValues
            (key: ^Key, ?cursor: PathCursor, ?prefix: RedisValue, ?count: int64)
            : Command<PathPage<PathValues>> =
            Cmd.pHScanWithValues(Given.key key, ?cursor = cursor, ?prefix = prefix, ?count = count)
