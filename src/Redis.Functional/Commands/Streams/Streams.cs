using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Streams: adding, cutting and deleting entries.
public static partial class Commands
{
    private static readonly CommandSpec<StreamId> XAddSpec = Spec.Write<StreamId>("XADD", KeyPositions.One, DecodeStream.Id);
    private static readonly CommandSpec<Option<StreamId>> XAddNoMkStreamSpec = XAddSpec.Decoding(DecodeStream.OptionId);
    private static readonly CommandSpec<long> XLenSpec = Spec.Read("XLEN", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> XDelSpec = Spec.Write("XDEL", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> XTrimSpec = Spec.Write("XTRIM", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<Unit> XSetIdSpec = Spec.Write("XSETID", KeyPositions.One, Decode.Ok);

    /// <summary>The ID of a new entry of one field.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see></para>
    /// </remarks>
    public static Command<StreamId> XAdd(RedisKey key, RedisValue field, RedisValue value) =>
        XAddSpec.Of(Args.Key(key).Add((RedisValue)"*").Add(field).Add(value));

    /// <summary>The ID of a new entry; the stream is made when there is none.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see></para>
    /// </remarks>
    public static Command<StreamId> XAdd(RedisKey key, params ReadOnlySpan<(RedisValue Field, RedisValue Value)> fields) =>
        XAddSpec.Of(Args.Key(key, 2 + (2 * fields.Length)).Add((RedisValue)"*").AddPairs(fields));

    /// <summary>The ID of a new entry, given or not; the stream is made when there is none, and cut when that is asked.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
    /// <para>Since Redis 5.0 · O(1), and the entries cut · <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see></para>
    /// </remarks>
    public static Command<StreamId> XAdd(
        RedisKey key, IEnumerable<(RedisValue Field, RedisValue Value)> fields, NewEntryId id = default, StreamTrim trim = default) =>
        XAddSpec.Of(Args.Key(key, 8).With(trim).With(id).AddPairs(fields));

    /// <inheritdoc cref="XAdd(RedisKey, IEnumerable{ValueTuple{RedisValue, RedisValue}}, NewEntryId, StreamTrim)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<StreamId> XAdd(RedisKey key, IEnumerable<(string Field, string Value)> fields, NewEntryId id = default, StreamTrim trim = default) =>
        XAddSpec.Of(Args.Key(key, 8).With(trim).With(id).AddPairs(fields));

    /// <inheritdoc cref="XAdd(RedisKey, IEnumerable{ValueTuple{RedisValue, RedisValue}}, NewEntryId, StreamTrim)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<StreamId> XAdd(RedisKey key, IEnumerable<KeyValuePair<string, string>> fields, NewEntryId id = default, StreamTrim trim = default) =>
        XAddSpec.Of(Args.Key(key, 8).With(trim).With(id).AddPairs(fields));

    /// <summary>As <see cref="XAdd(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, RedisValue}})"/>, to a stream that exists: <c>NOMKSTREAM</c>.</summary>
    /// <returns>None: there is none, and nothing was added.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream.</para>
    /// <para>Since Redis 5.0 (<c>NOMKSTREAM</c>: 6.2) · O(1) · <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see></para>
    /// </remarks>
    public static Command<Option<StreamId>> XAddNoMkStream(RedisKey key, params ReadOnlySpan<(RedisValue Field, RedisValue Value)> fields) =>
        XAddNoMkStreamSpec.Of(Args.Key(key, 3 + (2 * fields.Length)).Add((RedisValue)"NOMKSTREAM").Add((RedisValue)"*").AddPairs(fields));

    /// <summary>As XADD, to a stream that exists: <c>NOMKSTREAM</c>.</summary>
    /// <returns>None: there is none, and nothing was added.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream; ERR when the ID is not higher than all before.</para>
    /// <para>Since Redis 5.0 (<c>NOMKSTREAM</c>: 6.2) · O(1), and the entries cut · <see href="https://redis.io/docs/latest/commands/xadd/">XADD</see></para>
    /// </remarks>
    public static Command<Option<StreamId>> XAddNoMkStream(
        RedisKey key, IEnumerable<(RedisValue Field, RedisValue Value)> fields, NewEntryId id = default, StreamTrim trim = default) =>
        XAddNoMkStreamSpec.Of(Args.Key(key, 8).Add((RedisValue)"NOMKSTREAM").With(trim).With(id).AddPairs(fields));

    /// <inheritdoc cref="XAddNoMkStream(RedisKey, IEnumerable{ValueTuple{RedisValue, RedisValue}}, NewEntryId, StreamTrim)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Option<StreamId>> XAddNoMkStream(
        RedisKey key, IEnumerable<(string Field, string Value)> fields, NewEntryId id = default, StreamTrim trim = default) =>
        XAddNoMkStreamSpec.Of(Args.Key(key, 8).Add((RedisValue)"NOMKSTREAM").With(trim).With(id).AddPairs(fields));

    /// <inheritdoc cref="XAddNoMkStream(RedisKey, IEnumerable{ValueTuple{RedisValue, RedisValue}}, NewEntryId, StreamTrim)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Option<StreamId>> XAddNoMkStream(
        RedisKey key, IEnumerable<KeyValuePair<string, string>> fields, NewEntryId id = default, StreamTrim trim = default) =>
        XAddNoMkStreamSpec.Of(Args.Key(key, 8).Add((RedisValue)"NOMKSTREAM").With(trim).With(id).AddPairs(fields));

    /// <summary>How many entries the stream has; 0: no such key.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream.</para>
    /// <para>Since Redis 5.0 · O(1) · <see href="https://redis.io/docs/latest/commands/xlen/">XLEN</see></para>
    /// </remarks>
    public static Command<long> XLen(RedisKey key) => XLenSpec.Of(key);

    /// <summary>How many of the entries were there and are deleted.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream.</para>
    /// <para>Since Redis 5.0 · O(entries) · <see href="https://redis.io/docs/latest/commands/xdel/">XDEL</see></para>
    /// </remarks>
    public static Command<long> XDel(RedisKey key, params ReadOnlySpan<StreamId> ids) => XDelSpec.Of(Args.Key(key, 1 + ids.Length).AddIds(ids));

    /// <inheritdoc cref="XDel(RedisKey, ReadOnlySpan{StreamId})"/>
    public static Command<long> XDel(RedisKey key, IEnumerable<StreamId> ids) => XDelSpec.Of(Args.Key(key).AddIds(ids));

    /// <summary>How many entries were cut off.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no stream; <see cref="StreamTrim.None"/> is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(entries cut) · <see href="https://redis.io/docs/latest/commands/xtrim/">XTRIM</see></para>
    /// </remarks>
    public static Command<long> XTrim(RedisKey key, StreamTrim trim) =>
        trim.IsNone ? XTrimSpec.Invalid("trim is StreamTrim.None. It must state what to remove.") : XTrimSpec.Of(Args.Key(key, 6).With(trim));

    /// <summary>Sets the last ID of a stream and what it remembers, for who copies one; no new entry gets a lower ID.</summary>
    /// <remarks>
    /// <para>ERR: no such key, or lower than an entry that is there.</para>
    /// <para>Since Redis 5.0 (the rest: 7.0) · O(1) · <see href="https://redis.io/docs/latest/commands/xsetid/">XSETID</see></para>
    /// </remarks>
    public static Command<Unit> XSetId(RedisKey key, StreamId lastId, long? entriesAdded = null, StreamId? maxDeletedId = null)
    {
        var args = Args.Key(key, 6).Add(lastId.AsValue());
        if (entriesAdded is { } added) args.Add((RedisValue)"ENTRIESADDED").AddAtLeast(0, added, "the number of entries");
        return XSetIdSpec.Of(args.AddOption("MAXDELETEDID", maxDeletedId?.AsValue()));
    }
}
